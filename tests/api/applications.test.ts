import { beforeAll, expect, test } from 'vitest';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { addDays, dayOf } from '../../server/src/kernel/values/day.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { keepInstitution, keepPractitioner } from '../support/rows.ts';
import { decide, revise, submit, update } from '../support/requests.ts';

const TODAY = dayOf(new Date());
let people: { id: string; certificateId: string }[];
let registrar: Person, union: Person, clerk: Person, person: Person, other: Person;

const api = useApi({}, async (a) => {
  const place = { division: COUNTY, sector: 'TRADE_UNION' } as const;
  const institutionId = await asPipeline(a.orm, { accountId: null }, async (em) => {
    const { id, postId } = await keepInstitution(em, place);
    people = [];
    for (let i = 0; i < 2; i++) {
      const one = await keepPractitioner(em, place, postId, id);
      await em.execute(`update certificate set issued_on = ?`, [addDays(TODAY, -30)]);
      const certificate = await em.findOneOrFail(Certificate, { practitioner: one.id });
      people.push({ id: one.id, certificateId: certificate.id });
    }
    return id;
  });
  await appoint(a, [
    ...oneOfEach,
    ...['person', 'other'].map((username, i) => ({
      ...{ username, role: 'PRACTITIONER' as const, division: COUNTY },
      subject: Number(people[i]!.id),
    })),
    { username: 'clerk', role: 'INSTITUTION_CLERK', division: COUNTY, subject: Number(institutionId) },
  ]);
});
beforeAll(async () => {
  [registrar, union, clerk, person, other] = await api.people(
    'registrar',
    'union',
    'clerk',
    'person',
    'other',
  );
});

const application = (i: number, more: object = {}) => ({
  createRegistrationApplication: {
    ...{ practitionerId: people[i]!.id, certificateId: people[i]!.certificateId },
    ...{ kind: 'FIRST', pledge: true, ...more },
  },
});
const seen = async (by: Person, id: string) =>
  (
    await by.get(
      `{ changeRequest(id: "${id}") { state operations { nodes { recordName } } decisions { nodes { reason } } } }`,
    )
  ).changeRequest;

test('what the institution applies for is seen by whom it is for, and told to them', async () => {
  const { requestId, errors } = await submit(clerk, [application(0)]);
  expect(errors).toEqual([]);
  expect(await seen(person, requestId)).toMatchObject({ state: 'PENDING', operations: { nodes: [{}] } });
  expect(await seen(other, requestId)).toBeNull();
  await decide(registrar, [requestId], 'REJECT', '扫描件不清');
  expect(await seen(person, requestId)).toMatchObject({
    state: 'REJECTED',
    decisions: { nodes: [{ reason: '扫描件不清' }] },
  });
  await api.server.delivered();
  const { notifications } = await person.get('{ notifications { nodes { kind recordId } } }');
  expect(notifications.nodes).toEqual([{ kind: 'DECIDED', recordId: requestId }]);
});

test('what the institution is still drafting is its own', async () => {
  const { requestId } = await submit(clerk, [application(0)], { draft: true });
  expect(await seen(person, requestId)).toBeNull();
  await clerk.get(`mutation { submitDraft(input: { id: "${requestId}" }) { userErrors { message } } }`);
  expect(await seen(person, requestId)).toMatchObject({ state: 'PENDING' });
});

test('what a person applies for is seen by their institution; it is theirs alone to withdraw', async () => {
  const { requestId } = await submit(other, [application(1)]);
  expect(await seen(clerk, requestId)).toMatchObject({ state: 'PENDING' });
  expect(await seen(person, requestId)).toBeNull();
  const { errors } = await clerk.ask(
    `mutation { withdrawChangeRequest(input: { id: "${requestId}" }) { userErrors { message } } }`,
  );
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('what an office proposes of a person is not theirs to see, nor an application for several', async () => {
  const proposed = await update(union, people[0]!.id, { name: '改名' });
  expect(proposed.errors).toEqual([]);
  expect(await seen(person, proposed.requestId)).toBeNull();
  const several = await submit(
    clerk,
    [0, 1].map((i) => application(i)),
  );
  expect(several.errors).toEqual([]);
  expect(await seen(person, several.requestId)).toBeNull();
});

test('one that was returned and comes again is as old as when it first came', async () => {
  const { requestId } = await submit(person, [application(0)]);
  await decide(registrar, [requestId], 'RETURN', '请补充执业单位');
  await api.orm.em
    .fork()
    .execute(
      `update change_request set first_submitted_at = first_submitted_at - interval '20 days' where id = ?`,
      [requestId],
    );
  const again = await revise(person, requestId, {
    operations: [application(0, { practisingAt: '社区服务中心' })],
  });
  expect(again.errors).toEqual([]);
  expect(await decide(registrar, [requestId])).toMatchObject([{ changeRequest: { state: 'APPLIED' } }]);
  const { registrationApplications } = await person.get(
    '{ registrationApplications { nodes { appliedOn practisingAt } } }',
  );
  expect(registrationApplications.nodes).toEqual([
    { appliedOn: addDays(TODAY, -20), practisingAt: '社区服务中心' },
  ]);
});
