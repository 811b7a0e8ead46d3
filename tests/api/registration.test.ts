import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../../server/src/kernel/values/day.ts';
import { giveReminders } from '../../server/src/notifications/reminders.ts';
import type { Person } from '../support/api.ts';
import { COUNTY } from '../support/people.ts';
import { TODAY, useRegistration } from '../support/registration-world.ts';
import { decide, submit } from '../support/requests.ts';

const world = useRegistration();

const requestOf = async (person: Person, id: string) =>
  (
    await person.get(
      `{ changeRequest(id: "${id}") { state dueAt stepName decisions { nodes { verdict reason } } } }`,
    )
  ).changeRequest;

describe('a first registration, six years late', () => {
  test('is refused without the hours, citing the rule (N 继续教育办法)', async () => {
    const { errors } = await submit(world.practitioner, [world.application()]);
    expect(errors).toMatchObject([{ code: 'HOURS_SHORT', clause: 'N 继续教育办法' }]);
    expect(await world.stateOf(world.personId)).toEqual({ registrationState: 'NONE', registeredUntil: null });
  });

  test('no appointment without it (二(三)3)', async () => {
    const appointment = { practitionerId: world.personId, postId: world.institution.postId, startOn: TODAY };
    const { errors } = await submit(world.registrar, [{ createAppointment: appointment }]);
    expect(errors).toMatchObject([{ code: 'NOT_REGISTERED', clause: '二(三)3' }]);
    const historic = { ...appointment, startOn: '2019-01-01', endOn: '2020-01-01' };
    expect((await submit(world.registrar, [{ createAppointment: historic }])).errors).toEqual([]);
  });

  test('applied for online, returned, refused with a reason that its applicant reads, granted at last', async () => {
    await world.earn(world.personId, 90 * 45);
    const { requestId, errors } = await submit(world.practitioner, [world.application()]);
    expect(errors).toEqual([]);
    const pending = await requestOf(world.practitioner, requestId);
    expect(pending).toMatchObject({ state: 'PENDING', stepName: '登记机关审核' });
    const days = (new Date(pending.dueAt).getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(38);
    expect(days).toBeLessThan(60);
    await decide(world.registrar, [requestId], 'REJECT', '证书扫描件不清，请重新申请');
    expect(await requestOf(world.practitioner, requestId)).toMatchObject({
      state: 'REJECTED',
      decisions: { nodes: [{ verdict: 'REJECT', reason: '证书扫描件不清，请重新申请' }] },
    });
    const again = await submit(world.clerk, [world.application()]);
    expect(again.errors).toEqual([]);
    expect(await decide(world.registrar, [again.requestId])).toMatchObject([
      { changeRequest: { state: 'APPLIED' } },
    ]);
    expect(await world.stateOf(world.personId)).toEqual({
      registrationState: 'VALID',
      registeredUntil: addMonths(TODAY, 36),
    });
  });

  test('then the appointment goes through', async () => {
    const appointment = { practitionerId: world.personId, postId: world.institution.postId, startOn: TODAY };
    expect((await submit(world.registrar, [{ createAppointment: appointment }])).errors).toEqual([]);
  });

  test('a registered certificate is not registered for a first time again, nor renewed early', async () => {
    expect((await submit(world.practitioner, [world.application()])).errors).toMatchObject([
      { code: 'KIND_DOES_NOT_FIT' },
    ]);
    expect(
      (await submit(world.practitioner, [world.application({ kind: 'RENEWAL' })])).errors,
    ).toContainEqual(expect.objectContaining({ code: 'RENEWAL_TOO_EARLY' }));
  });

  test('only oneself and one’s institution apply; the office does not', async () => {
    const query = `mutation($input: CreateOneRegistrationApplicationInput!) { createOneRegistrationApplication(input: $input) { userErrors { code } } }`;
    const input = { registrationApplication: world.application().createRegistrationApplication };
    expect((await world.registrar.ask(query, { input })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });
});

describe('cancellation', () => {
  test('only by the registering office, on a ground, with a public notice (二(三)3)', async () => {
    const { registrations } = await world.city.get(
      `{ registrations(filter: { practitionerId: { eq: "${world.personId}" } }) { nodes { id number } } }`,
    );
    const [{ id, number }] = registrations.nodes;
    const { cancellationGrounds } = await world.city.get(
      `{ cancellationGrounds(filter: { title: { like: "%职业道德%" } }) { nodes { id } } }`,
    );
    const update = { groundId: cancellationGrounds.nodes[0].id, cancelledOn: TODAY };
    const cancel = { cancelRegistration: { id, update } };
    const refused = await world.city.ask(
      `mutation { cancelRegistration(input: { id: "${id}" }) { userErrors { code } } }`,
    );
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const made = await submit(world.registrar, [cancel]);
    expect(made.errors).toEqual([]);
    const coordinator = await world.api.as('coordinator');
    expect((await decide(coordinator, [made.requestId]))[0]!.userErrors).toHaveLength(1);
    await decide(world.second, [made.requestId]);
    expect((await world.stateOf(world.personId)).registrationState).toBe('CANCELLED');
    const { registrationNotices } = await world.practitioner.get(
      '{ registrationNotices { nodes { title publishedOn } } }',
    );
    expect(registrationNotices.nodes).toEqual([
      { title: expect.stringContaining(`（${number}）`), publishedOn: TODAY },
    ]);
    const anew = await submit(world.practitioner, [world.application({ kind: 'REINSTATEMENT' })]);
    expect(anew.errors).toMatchObject([{ code: 'BARRED', clause: '二(三)3' }]);
  });
});

describe('an area that the city registers for', () => {
  test('its applications go to the city’s registrars, by the scheme', async () => {
    const scheme = {
      title: '三元区由市局登记',
      divisionId: COUNTY,
      level: 'CITY',
      office: '三明市民政局',
      since: TODAY,
    };
    const made = await submit(world.registrar, [{ createRegistrationScheme: scheme }]);
    expect(made.errors).toEqual([]);
    await decide(world.city, [made.requestId]);
    const late = {
      practitionerId: world.otherId,
      certificateId: world.otherCertificateId,
      number: 'OLD-1',
      kind: 'FIRST',
    };
    const entry = { ...late, registeredOn: '2015-01-05', validFrom: '2015-01-05' };
    const entered = await submit(world.registrar, [{ createRegistration: entry }]);
    expect(entered.errors).toEqual([]);
    expect((await decide(world.second, [entered.requestId]))[0]!.userErrors).toHaveLength(1);
    const cityRegistrar = await world.api.as('cityregistrar');
    expect(await decide(cityRegistrar, [entered.requestId])).toMatchObject([
      { changeRequest: { state: 'APPLIED' } },
    ]);
  });
});

test('a registration that ends within 90 days is told to its holder, once', async () => {
  await world.api.orm.em
    .fork()
    .execute(`update registration set state = 'VALID', valid_until = ? where practitioner_id = ?`, [
      addDays(TODAY, 80),
      world.personId,
    ]);
  expect(await giveReminders(world.api.orm, new Date())).toBeGreaterThan(0);
  expect(await giveReminders(world.api.orm, new Date())).toBe(0);
  const { notifications } = await world.practitioner.get(
    '{ notifications(filter: { kind: { eq: EXPIRING } }) { nodes { title resource } } }',
  );
  expect(notifications.nodes.length).toBeGreaterThan(0);
  for (const node of notifications.nodes) expect(node.resource).toBe('registrations');
});
