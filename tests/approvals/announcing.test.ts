import { beforeAll, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { create, inForce, practitioner, withdraw } from '../support/requests.ts';
import { daysFromToday, settled } from '../support/settle.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let union: Person, coordinator: Person, second: Person, registrar: Person;
beforeAll(async () => {
  [union, coordinator, second, registrar] = await api.people('union', 'coordinator', 'second', 'registrar');
});

const unread = async (person: Person, about: string): Promise<object[]> => {
  await api.server.delivered();
  const { notifications } = await person.get(
    `query($id: ID!) { notifications(filter: { readAt: { is: null }, recordId: { eq: $id } }) { nodes { kind title } } }`,
    { id: about },
  );
  return notifications.nodes;
};

test('what is withdrawn awaits nobody any more, and its maker is told nothing', async () => {
  const { requestId } = await create(union, practitioner());
  expect(await unread(coordinator, requestId)).toMatchObject([{ kind: 'AWAITING' }]);
  await withdraw(union, requestId);
  for (const person of [coordinator, second, union]) expect(await unread(person, requestId)).toEqual([]);
});

/** A person and an institution that are about to agree on a post. */
async function offer(): Promise<{ id: string; clerk: Person; person: Person }> {
  const make = (operation: object) => settled(registrar, coordinator, [operation]);
  const place = { divisionId: COUNTY, sector: 'CIVIL_AFFAIRS' };
  const institutionId = await make({
    createInstitution: { name: '用人单位', kind: 'PRIVATE_NON_ENTERPRISE', ...place },
  });
  const post = { name: '社工岗', institutionId, kind: 'GENERAL', level: 'MID', quota: 1, state: 'OPEN' };
  const postId = await make({ createPost: post });
  const practitionerId = await inForce(coordinator, second);
  const certificate = { practitionerId, level: 'MID', number: 'M-1', issuedOn: '2020-10-01' };
  await make({ createCertificate: certificate });
  const today = daysFromToday(0);
  const vacancy = { title: '招聘社工', postId, seats: 1, publishedOn: today };
  const vacancyId = await make({ createVacancy: vacancy });
  const wish = { practitionerId, experienceYears: 5, wishedDivisionId: COUNTY, registeredOn: today };
  const seekerId = await make({ createSeeker: wish });
  await appoint(api, [
    { username: 'clerk', role: 'INSTITUTION_CLERK', division: COUNTY, subject: Number(institutionId) },
    { username: 'person', role: 'PRACTITIONER', division: COUNTY, subject: Number(practitionerId) },
  ]);
  const [clerk, person] = [await api.as('clerk'), await api.as('person')];
  const id = await settled(clerk, coordinator, [
    { createJobOffer: { vacancyId, seekerId, origin: 'EMPLOYER' } },
  ]);
  return { id, clerk, person };
}

test('a request that a change calls for is told of to those whom it awaits', async () => {
  const { id, clerk, person } = await offer();
  const yes = { acceptAsEmployerJobOffer: { id, update: { startOn: daysFromToday(7) } } };
  await settled(clerk, coordinator, [yes]);
  await settled(person, coordinator, [{ acceptAsSeekerJobOffer: { id } }]);
  const list = '{ changeRequests(filter: { state: { eq: PENDING } }) { nodes { id title } } }';
  const [opened] = (await coordinator.get(list)).changeRequests.nodes;
  for (const checker of [coordinator, second, await api.as('city')])
    expect(await unread(checker, opened.id)).toEqual([
      { kind: 'AWAITING', title: `待审核：${opened.title}` },
    ]);
  expect(await unread(person, opened.id)).toEqual([]);
});
