import { beforeAll, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, oneOfEach, OTHER_COUNTY } from '../support/people.ts';
import { decide, inForce, revise, update } from '../support/requests.ts';

const deputy = { username: 'deputy', role: 'COORDINATOR' } as const;
const api = useApi({}, (a) => appoint(a, [...oneOfEach, deputy]));
let union: Person, coordinator: Person, city: Person, other: Person;
beforeAll(async () => {
  [union, coordinator, city, other] = await api.people('union', 'coordinator', 'city', 'deputy');
});

const CHECKED_BEFORE = {
  code: 'CHECKED_BEFORE',
  message: '您已审核过这份申请的上一环节，请由其他人审核。',
};

/** A transfer between counties: the city reaches both of its steps, 调出地审核 and 市级审核. */
async function transfer(): Promise<string> {
  const id = await inForce(union, coordinator);
  return (await update(coordinator, id, { divisionId: OTHER_COUNTY })).requestId;
}

const awaits = async (person: Person, id: string): Promise<boolean> =>
  (await person.get(`{ changeRequest(id: "${id}") { awaitingMe } }`)).changeRequest.awaitingMe;
const holdersOf = async (id: string): Promise<string[]> => {
  const { changeRequest } = await city.get(`{ changeRequest(id: "${id}") { flowStrip { state holders } } }`);
  return changeRequest.flowStrip.find((s: { state: string }) => s.state === 'CURRENT').holders;
};
const awaitingOf = async (person: Person, id: string): Promise<number> => {
  await api.server.delivered();
  const filter = `{ readAt: { is: null }, kind: { eq: AWAITING }, recordId: { eq: "${id}" } }`;
  return (await person.get(`{ notifications(filter: ${filter}) { totalCount } }`)).notifications.totalCount;
};

test('who approved a step approves no later one, and nothing tells them to', async () => {
  const requestId = await transfer();
  expect(await holdersOf(requestId)).toEqual(['city', 'second', 'deputy']);
  expect(await decide(city, [requestId])).toMatchObject([{ changeRequest: { stepName: '市级审核' } }]);

  for (const verdict of ['APPROVE', 'RETURN', 'REJECT'])
    expect(await decide(city, [requestId], verdict, '理由')).toMatchObject([
      { userErrors: [CHECKED_BEFORE] },
    ]);
  expect(await holdersOf(requestId)).toEqual(['deputy']);
  expect([await awaits(city, requestId), await awaits(other, requestId)]).toEqual([false, true]);
  expect([await awaitingOf(city, requestId), await awaitingOf(other, requestId)]).toEqual([0, 1]);

  expect(await decide(other, [requestId])).toMatchObject([
    { changeRequest: { state: 'APPLIED' }, userErrors: [] },
  ]);
});

test('a new round begins anew', async () => {
  const requestId = await transfer();
  await decide(city, [requestId]);
  await decide(other, [requestId], 'RETURN', '请说明');
  expect(await revise(coordinator, requestId)).toMatchObject({ state: 'PENDING' });
  expect(await awaits(city, requestId)).toBe(true);
  await decide(other, [requestId]);
  expect(await decide(city, [requestId])).toMatchObject([{ changeRequest: { state: 'APPLIED' } }]);
});
