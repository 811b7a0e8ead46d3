import { beforeAll, describe, expect, test } from 'vitest';
import { Complaint } from '../../server/src/registration/complaint.entity.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach, OTHER_COUNTY } from '../support/people.ts';
import { inForce, remove, submit } from '../support/requests.ts';
import { keep, keepInstitution } from '../support/rows.ts';
import { codes, daysFromToday, settled } from '../support/settle.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let registrar: Person, coordinator: Person, second: Person;
beforeAll(async () => {
  [registrar, coordinator, second] = await api.people('registrar', 'coordinator', 'second');
});

const settle = (...operations: object[]) => settled(registrar, coordinator, operations);
const said = async (...operations: object[]) => codes(await submit(registrar, operations));
const institution = (divisionId: string) =>
  settle({
    createInstitution: { name: '同心社', kind: 'SOCIAL_GROUP', divisionId, sector: 'CIVIL_AFFAIRS' },
  });

/** Somebody in post at an institution of the county, and the appointment. */
async function inPost(more: object = {}): Promise<{ id: string; appointment: string; host: string }> {
  const host = await institution(COUNTY);
  const id = await inForce(coordinator, second);
  const postId = await settle({
    createPost: {
      name: '社工岗',
      institutionId: host,
      kind: 'GENERAL',
      level: 'MID',
      quota: 2,
      state: 'OPEN',
    },
  });
  const values = { postId, practitionerId: id, startOn: '2022-01-01', ...more };
  return { id, host, appointment: await settle({ createAppointment: values }) };
}
const person = (id: string, update: object) => ({ updatePractitioner: { id, update } });
const ending = (id: string, endOn: string) => ({ updateAppointment: { id, update: { endOn } } });

describe('who leaves gives up the post, at the latest by the same request (二(二))', () => {
  test('ended, not prolonged nor merely touched', async () => {
    const { id, appointment } = await inPost();
    const retired = person(id, { engagement: 'RETIRED' });
    expect(await said(retired)).toEqual(['STILL_IN_POST']);
    expect(await said(retired, ending(appointment, '2099-01-01'))).toEqual(['STILL_IN_POST']);
    const touched = { updateAppointment: { id: appointment, update: { documentNumber: '文号' } } };
    expect(await said(retired, touched)).toEqual(['STILL_IN_POST']);
    await settle(retired, ending(appointment, daysFromToday(0)));
  });

  test('and is appointed to nothing afterwards', async () => {
    const { id, appointment, host } = await inPost();
    await settle(ending(appointment, daysFromToday(0)), person(id, { engagement: 'LEFT' }));
    const post = { name: '岗', institutionId: host, kind: 'GENERAL', level: 'MID', quota: 1, state: 'OPEN' };
    const postId = await settle({ createPost: post });
    const again = { createAppointment: { postId, practitionerId: id, startOn: daysFromToday(0) } };
    expect(await said(again)).toEqual(['NOT_ON_POST']);
  });

  test('to move to another county, too', async () => {
    const { id } = await inPost({ endOn: daysFromToday(30) });
    expect(await said(person(id, { divisionId: OTHER_COUNTY }))).toEqual(['STILL_IN_POST']);
  });
});

test('an employer in another county is a move between counties', async () => {
  const [city, id] = [await api.as('city'), await inForce(coordinator, second)];
  const place = { division: OTHER_COUNTY, sector: 'CIVIL_AFFAIRS' } as const;
  const elsewhere = await asPipeline(api.orm, { accountId: null }, (em) => keepInstitution(em, place));
  const said = codes(await submit(city, [person(id, { institutionId: elsewhere.id })]));
  expect(said).toEqual(['EMPLOYER_ELSEWHERE']);
});

describe('what keeps a record from going', () => {
  test('is named to who may read it', async () => {
    const { errors } = await remove(registrar, (await inPost()).id);
    expect(errors).toMatchObject([{ code: 'IN_USE', message: expect.stringContaining('「聘用」') }]);
  });

  test('and to nobody else', async () => {
    const union = await api.as('union');
    const practitionerId = await inForce(union, coordinator);
    const complaint = {
      ...{ practitionerId, subject: '事由', receivedOn: '2024-05-01', channel: 'PHONE' },
      ...{ allegation: '投诉', state: 'RECEIVED' },
    };
    await asPipeline(api.orm, { accountId: null }, (em) => keep(em, Complaint, complaint));
    const { errors } = await remove(union, practitionerId);
    expect(errors).toMatchObject([
      { code: 'IN_USE', message: '还有其他记录在引用它，不能删除。请先删除或改正这些记录。' },
    ]);
  });
});
