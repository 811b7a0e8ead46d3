import { expect, test, beforeAll } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { decide, submit } from '../support/requests.ts';
import { codes, daysFromToday, settled } from '../support/settle.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let registrar: Person, coordinator: Person, analyst: Person;
beforeAll(async () => {
  [registrar, coordinator, analyst] = await api.people('registrar', 'coordinator', 'analyst');
});

const settle = (operations: object[]) => settled(registrar, coordinator, operations);
let serial = 0;
const organization = (more: object = {}) =>
  settle([
    {
      createInstitution: {
        name: `民办社工机构${++serial}`,
        kind: 'PRIVATE_NON_ENTERPRISE',
        divisionId: COUNTY,
        sector: 'CIVIL_AFFAIRS',
        ...more,
      },
    },
  ]);
const base = (capacity: number) =>
  settle([
    {
      createIncubationBase: {
        name: `孵化基地${++serial}`,
        divisionId: COUNTY,
        sector: 'CIVIL_AFFAIRS',
        openedOn: '2020-01-01',
        capacity,
      },
    },
  ]);
const applied = (baseId: string, institutionId: string) => ({
  createTenancy: { baseId, institutionId, appliedOn: daysFromToday(-30), plan: '三年内独立运营' },
});
const act = (verb: string, id: string, update: object = {}) => ({ [`${verb}Tenancy`]: { id, update } });
const admission = { admittedOn: daysFromToday(0), termEndsOn: daysFromToday(300) };

/** A tenancy whose public notice has run. */
async function publicized(baseId: string): Promise<string> {
  const id = await settle([applied(baseId, await organization())]);
  await settle([act('review', id, { reviewOpinion: '同意' })]);
  await settle([act('publicize', id, { publicizedOn: daysFromToday(-20) })]);
  return id;
}
const figures = async (id: string) =>
  (await analyst.get(`{ incubationBase(id: "${id}") { capacity placesLet placesFree } }`)).incubationBase;

test('a tenant goes from application to 出壳, and its place is let meanwhile (二(二)3)', async () => {
  const at = await base(2);
  const id = await publicized(at);
  expect(await figures(at)).toEqual({ capacity: 2, placesLet: 0, placesFree: 2 });
  await settle([act('admit', id, admission)]);
  expect(await figures(at)).toEqual({ capacity: 2, placesLet: 1, placesFree: 1 });
  await settle([
    { createTenancySupport: { tenancyId: id, kind: 'GRANT', amount: 50_000_00, givenOn: daysFromToday(0) } },
  ]);
  expect(codes(await submit(registrar, [act('assess', id)]))).toEqual(['NOT_ASSESSED']);
  const assessment = (result: string, score: number, assessedOn: string) => ({
    createTenancyAssessment: { tenancyId: id, stage: 'FINAL', assessedOn, score, result },
  });
  await settle([assessment('FAILED', 50, daysFromToday(-1))]);
  await settle([act('assess', id)]);
  const leaving = act('graduate', id, { leftOn: daysFromToday(0) });
  expect(codes(await submit(registrar, [leaving]))).toEqual(['ASSESSMENT_FAILED']);
  await settle([act('prolong', id, { termEndsOn: daysFromToday(600) })]);
  await settle([assessment('PASSED', 85, daysFromToday(0))]);
  await settle([act('assess', id)]);
  await settle([leaving]);
  expect(await figures(at)).toEqual({ capacity: 2, placesLet: 0, placesFree: 2 });
});

test('a notice of four working days is too short to admit anybody (二(二)3)', async () => {
  const id = await settle([applied(await base(1), await organization())]);
  await settle([act('review', id, { reviewOpinion: '同意' })]);
  await settle([act('publicize', id, { publicizedOn: daysFromToday(-2) })]);
  const made = await submit(registrar, [act('admit', id, admission)]);
  expect(made.errors).toMatchObject([{ code: 'NOTICE_RUNNING', clause: '二(二)3' }]);
});

test('the last free place, wanted by two at once, is taken once (二(二)3)', async () => {
  const at = await base(1);
  const [one, two] = [await publicized(at), await publicized(at)];
  const requests = [
    await submit(registrar, [act('admit', one, admission)]),
    await submit(registrar, [act('admit', two, admission)]),
  ];
  expect(requests.flatMap((r) => r.errors)).toEqual([]);
  const second = await api.as('second');
  const [a, b] = await Promise.all([
    decide(coordinator, [requests[0]!.requestId]),
    decide(second, [requests[1]!.requestId]),
  ]);
  expect([a[0]!.changeRequest!.state, b[0]!.changeRequest!.state].toSorted()).toEqual([
    'APPLIED',
    'CONFLICT',
  ]);
  expect([...a[0]!.userErrors, ...b[0]!.userErrors].map((e) => e.message).join()).toContain('仅余 0 个');
  expect(await figures(at)).toEqual({ capacity: 1, placesLet: 1, placesFree: 0 });
});

test('only social organizations are tenants, one place at a time, and what is let stays (二(二)3)', async () => {
  const at = await base(1);
  const enterprise = await organization({ kind: 'ENTERPRISE' });
  expect(codes(await submit(registrar, [applied(at, enterprise)]))).toEqual(['TENANT_KIND']);
  const tenant = await organization();
  await settle([applied(at, tenant)]);
  expect(codes(await submit(registrar, [applied(await base(1), tenant)]))).toEqual(['TENANT_ALREADY']);
  await settle([act('admit', await publicized(at), admission)]);
  const closing = await submit(registrar, [{ closeIncubationBase: { id: at } }]);
  expect(codes(closing)).toEqual(['BASE_STILL_LET']);
});

test('the count towards the target of 12 knows kinds, public benefit and the day (二(二)3)', async () => {
  const count = async (day: string): Promise<number> => {
    const sql = `select public_benefit_organizations('350400000000', '350500000000', ?) as n`;
    return ((await api.orm.em.fork().execute(sql, [day])) as { n: number }[])[0]!.n;
  };
  const before = await count(daysFromToday(0));
  await organization({ kind: 'FOUNDATION', publicBenefit: true, establishedOn: '2018-01-01' });
  await organization({ kind: 'SOCIAL_GROUP', publicBenefit: false });
  await organization({ deregisteredOn: daysFromToday(-1) });
  expect(await count(daysFromToday(0))).toBe(before + 1);
  expect(await count('2017-12-31')).toBe(before + 1);
  expect(await count('2019-01-01')).toBe(before + 2);
});
