import { beforeAll, expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { decide, inForce, submit, type Made } from '../support/requests.ts';
import { keep } from '../support/rows.ts';
import { Office } from '../../server/src/access/office.entity.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let coordinator: Person, second: Person, city: Person, union: Person, officeId: string;
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
const year = Number(today.slice(0, 4));

beforeAll(async () => {
  [coordinator, second, city, union] = await api.people('coordinator', 'second', 'city', 'union');
  const office = { name: '三元区总工会', divisionId: COUNTY, sector: 'TRADE_UNION' };
  officeId = await asPipeline(api.orm, { accountId: null }, (em) => keep(em, Office, office));
  await professional();
});

/** One more professional of the trade union in the county. */
async function professional(): Promise<void> {
  const practitionerId = await inForce(union, coordinator);
  const number = `K-${practitionerId}`;
  const certificate = { practitionerId, level: 'MID', number, issuedOn: '2019-10-01' };
  await asPipeline(api.orm, { accountId: null }, (em) => keep(em, Certificate, certificate));
}

const card = (more: object = {}) => ({
  createScorecard: { year, divisionId: COUNTY, officeId, sector: 'TRADE_UNION', countedOn: today, ...more },
});
const act = (person: Person, action: string, id: string, update: object = {}): Promise<Made> =>
  submit(person, [{ [`${action}Scorecard`]: { id, update } }]);

async function settled(made: Made, checker: Person): Promise<string> {
  expect(made.errors).toEqual([]);
  expect(await decide(checker, [made.requestId])).toMatchObject([{ changeRequest: { state: 'APPLIED' } }]);
  return made.recordId!;
}

async function read(id: string): Promise<{ state: string; professionals: number }> {
  const { scorecard } = await city.get(
    `{ scorecard(id: "${id}") { state lines(filter: { indicator: { eq: PROFESSIONALS } }) { nodes { numerator } totalCount } } }`,
  );
  expect(scorecard.lines.totalCount).toBe(1);
  return { state: scorecard.state, professionals: scorecard.lines.nodes[0].numerator };
}

test('a card must be its office’s own, and of a day within its year (三(一))', async () => {
  const wrong = await submit(coordinator, [card({ sector: null, countedOn: '2019-12-31' })]);
  expect(wrong.errors.map((e) => [e.code, e.clause])).toEqual([
    ['NOT_ITS_SECTOR', '三(一)'],
    ['OUTSIDE_YEAR', '三(一)'],
  ]);
});

test('its figures follow the register until it is locked, and not after; the city signs it', async () => {
  const id = await settled(await submit(coordinator, [card()]), second);
  expect(await read(id)).toEqual({ state: 'DRAFT', professionals: 1 });
  await professional();
  await settled(await act(coordinator, 'refresh', id), second);
  expect((await read(id)).professionals).toBe(2);

  await professional();
  await settled(await act(coordinator, 'lock', id), second);
  expect(await read(id)).toEqual({ state: 'LOCKED', professionals: 3 });

  await professional();
  const { indicators } = await union.get('{ indicators { figures { indicator numerator } } }');
  expect(indicators.figures).toContainEqual({ indicator: 'PROFESSIONALS', numerator: 4 });
  expect((await read(id)).professionals).toBe(3);
  expect((await act(coordinator, 'refresh', id)).errors[0]!.code).toBe('OUT_OF_TURN');
  const later = await submit(coordinator, [{ updateScorecard: { id, update: { basis: 'CURRENT' } } }]);
  expect(later.errors).toMatchObject([{ code: 'SCORECARD_LOCKED', clause: '三(一)' }]);

  const comment = { createScorecardComment: { scorecardId: id, officeId, text: '全年新增持证三人' } };
  await settled(await submit(union, [comment]), coordinator);
  const signing = await act(coordinator, 'sign', id, { rating: 'GOOD', signer: '林组织' });
  expect((await decide(second, [signing.requestId]))[0]!.userErrors).not.toEqual([]);
  await settled(signing, city);
  expect(await read(id)).toEqual({ state: 'SIGNED', professionals: 3 });
  expect((await submit(union, [comment])).errors[0]!.code).toBe('SCORECARD_SIGNED');
});

test('the same number in list, page and locked card', async () => {
  const other = await asPipeline(api.orm, { accountId: null }, (em) =>
    keep(em, Office, { name: '三元区委组织部', divisionId: COUNTY }),
  );
  const id = await settled(
    await submit(coordinator, [card({ officeId: other, sector: undefined, basis: 'CURRENT' })]),
    second,
  );
  await settled(await act(coordinator, 'lock', id), second);
  const answer = await coordinator.get(`{
    indicators(basis: CURRENT) { figures { indicator numerator } }
    practitioners(filter: { definition: { eq: PROFESSIONAL }, divisionId: { within: ["${COUNTY}"] } }) { totalCount }
  }`);
  const page = answer.indicators.figures.find((f: { indicator: string }) => f.indicator === 'PROFESSIONALS');
  const { professionals } = await read(id);
  expect([answer.practitioners.totalCount, page.numerator]).toEqual([professionals, professionals]);
});

test('a card of a day that has not come is not locked', async () => {
  const id = await settled(
    await submit(coordinator, [card({ year: year + 1, countedOn: `${year + 1}-12-31` })]),
    second,
  );
  expect((await act(coordinator, 'lock', id)).errors).toMatchObject([{ code: 'NOT_YET', clause: '三(一)' }]);
});
