import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { citizenId } from '../support/citizen-id.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { decide, inForce, submit } from '../support/requests.ts';
import { codes, daysFromToday, settled } from '../support/settle.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let registrar: Person, coordinator: Person, second: Person;
let [first, other]: string[] = [];
beforeAll(async () => {
  [registrar, coordinator, second] = await api.people('registrar', 'coordinator', 'second');
  [first, other] = [await inForce(coordinator, second), await inForce(coordinator, second)];
});

const settle = (...operations: object[]) => settled(registrar, coordinator, operations);
const said = async (...operations: object[]) => codes(await submit(registrar, operations));
const institution = (more: object = {}) =>
  settle({
    createInstitution: {
      ...{ name: '同心社', kind: 'SOCIAL_GROUP', divisionId: COUNTY, sector: 'CIVIL_AFFAIRS' },
      ...more,
    },
  });
const post = (institutionId: string, more: object = {}) => ({
  createPost: {
    ...{ name: '社工岗', institutionId, kind: 'GENERAL', level: 'MID', quota: 2, state: 'OPEN' },
    ...more,
  },
});
const appointment = (postId: string, practitionerId: string, startOn: string, more: object = {}) => ({
  createAppointment: { postId, practitionerId, startOn, ...more },
});
const act = (action: string, id: string) => ({ [`${action}Post`]: { id, update: {} } });
const lower = (id: string, quota: number) => ({ updatePost: { id, update: { quota } } });
const deregister = (id: string, deregisteredOn: string) => ({
  updateInstitution: { id, update: { deregisteredOn } },
});

describe('seats (二(二))', () => {
  test('that are taken from next year on are taken: the quota covers them, and nobody abolishes them', async () => {
    const id = await settle(post(await institution()));
    const [a, b] = [
      await settle(appointment(id, first!, daysFromToday(300))),
      await settle(appointment(id, other!, daysFromToday(310))),
    ];
    expect(await said(lower(id, 1))).toEqual(['QUOTA_BELOW_FILLED']);
    expect(await said(act('abolish', id))).toEqual(['POST_STILL_FILLED']);
    const without = { deleteAppointment: { id: b } };
    expect(await said(without, lower(id, 1))).toEqual([]);
    await settle(without, { deleteAppointment: { id: a } }, act('abolish', id));
  });

  test('a post is full when as many are in it as its quota says', async () => {
    const id = await settle(post(await institution(), { quota: 1 }));
    const made = await submit(registrar, [act('fill', id)]);
    expect(made.errors).toMatchObject([{ code: 'POST_NOT_FULL', clause: '二(二)' }]);
    expect(made.errors[0]!.message).toContain('核定 1 人，今天在岗 0 人');
    await settle(appointment(id, first!, daysFromToday(-1)));
    await settle(act('fill', id));
  });

  test('only posts to which people may be appointed have vacancies', async () => {
    const id = await institution();
    const states = ['PROPOSED', 'APPROVED', 'OPEN', 'FROZEN', 'ABOLISHED'];
    const ids = await Promise.all(
      states.map((state) =>
        settle(post(id, { name: state, state: state === 'PROPOSED' ? state : 'APPROVED' })),
      ),
    );
    await settle(act('open', ids[2]!));
    await settle(act('freeze', ids[3]!));
    await settle(act('abolish', ids[4]!));
    const ask = `{ posts(filter: { institutionId: { eq: "${id}" } }, sorting: [{ field: id, direction: ASC }]) {
      nodes { state vacancies } groups(by: [institutionId]) { vacanciesSum } } }`;
    const { posts } = await registrar.get(ask);
    const expected: Record<string, number> = { APPROVED: 2, OPEN: 2 };
    expect(posts.nodes.map((n: { state: string }) => n.state).toSorted()).toEqual(states.toSorted());
    for (const { state, vacancies } of posts.nodes) expect(vacancies).toBe(expected[state] ?? 0);
    expect(posts.groups).toEqual([{ vacanciesSum: 4 }]);
    await settle(deregister(id, daysFromToday(0)));
    expect((await registrar.get(ask)).posts.groups).toEqual([{ vacanciesSum: 0 }]);
  });

  test('a post that was never approved is not frozen; one that was is approved when it thaws', async () => {
    const id = await settle(post(await institution(), { state: 'PROPOSED' }));
    expect(await said(act('freeze', id))).toEqual(['OUT_OF_TURN']);
    for (const action of ['approve', 'freeze', 'unfreeze']) await settle(act(action, id));
    expect((await registrar.get(`{ post(id: "${id}") { state } }`)).post).toEqual({ state: 'APPROVED' });
  });
});

describe('an institution that is no more (二(二)3)', () => {
  test('ends when nobody is in post any longer, and is given nothing of later', async () => {
    const id = await institution();
    const postId = await settle(post(id));
    const kept = await settle(appointment(postId, first!, '2020-01-01'));
    const gone = daysFromToday(-30);
    const ended = { updateAppointment: { id: kept, update: { endOn: gone } } };
    expect(await said(deregister(id, gone))).toEqual(['INSTITUTION_STILL_STAFFED']);
    await settle(ended, deregister(id, gone));

    const grade = (awardedOn: string) => ({ createGrade: { institutionId: id, grade: 'A3', awardedOn } });
    const inspection = (year: number) => ({
      createInspection: { institutionId: id, year, result: 'PASSED' },
    });
    const before = { endOn: '2021-01-01' };
    const operations = (day: string, year: number): object[] => [
      ...[grade(day), inspection(year), post(id, { establishedOn: day })],
      appointment(postId, other!, day, day < gone ? before : {}),
    ];
    expect(await said(...operations('2020-01-01', 2020))).toEqual([]);
    // Of its last year an institution is still inspected.
    const later = operations(daysFromToday(-29), Number(gone.slice(0, 4)));
    expect(await said(...later)).toEqual(Array(3).fill('INSTITUTION_DEREGISTERED'));
    expect(await said(post(id))).toEqual(['INSTITUTION_DEREGISTERED']);
    expect(await said(act('freeze', postId))).toEqual([]);
    const vacancy = { title: '招聘社工', postId, seats: 1, publishedOn: daysFromToday(0) };
    expect(await said({ createVacancy: vacancy })).toContain('INSTITUTION_DEREGISTERED');
  });

  test('of a deregistration and an appointment approved at once one wins', { timeout: 60_000 }, async () => {
    for (let i = 0; i < 6; i++) {
      const id = await institution();
      const postId = await settle(post(id));
      const [one, two] = [
        await submit(registrar, [deregister(id, daysFromToday(0))]),
        await submit(registrar, [appointment(postId, first!, '2020-01-01')]),
      ];
      const both = await Promise.all([decide(coordinator, [one.requestId]), decide(second, [two.requestId])]);
      const states = both.flat().map((r) => r.changeRequest?.state);
      expect(states.filter((state) => state === 'APPLIED')).toHaveLength(1);
    }
  });
});

test('nobody is appointed before the sixteenth birthday, nor before there was the institution', async () => {
  const young = await inForce(coordinator, second, { documentNumber: citizenId('2004-05-06', 500) });
  const postId = await settle(post(await institution({ establishedOn: '2019-01-01' })));
  expect(await said(appointment(postId, young, '2020-05-05'))).toEqual(['UNDER_AGE']);
  expect(await said(appointment(postId, young, '2020-05-06'))).toEqual([]);
  expect(await said(appointment(postId, first!, '2018-12-31'))).toEqual(['BEFORE_FOUNDING']);
});
