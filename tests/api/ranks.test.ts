import { beforeAll, expect, test } from 'vitest';
import { Appraisal } from '../../server/src/appraisal/appraisal.entity.ts';
import { AppraisalIndicatorSet } from '../../server/src/appraisal/indicator-set.entity.ts';
import { AppraisalPeriod } from '../../server/src/appraisal/period.entity.ts';
import { AppraisalResult } from '../../server/src/appraisal/result.entity.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { addYears, dayOf } from '../../server/src/kernel/values/day.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { submit } from '../support/requests.ts';
import { keep, keepInstitution, keepPractitioner } from '../support/rows.ts';
import { approved, said, settled } from '../support/settled.ts';

const today = dayOf(new Date());
const year = Number(today.slice(0, 4)) - 1;

/** Somebody with a mid-level certificate and an appraisal, practising for a number of years. */
let person: string;
const people: Record<string, Person> = {};
const api = useApi({}, async (a) => {
  person = await asPipeline(a.orm, { accountId: null }, async (em) => {
    const { id, postId } = await keepInstitution(em, { division: COUNTY, sector: 'TRADE_UNION' });
    const place = { division: COUNTY, sector: 'TRADE_UNION' } as const;
    const { id: one } = await keepPractitioner(em, place, postId, id);
    await em.nativeUpdate(Practitioner, { id: one }, { practisingSince: addYears(today, -3) });
    const indicatorSetId = await keep(em, AppraisalIndicatorSet, {
      ...{ title: '指标', postKind: 'GENERAL', level: 'MID', edition: 1 },
    });
    const periodId = await keep(em, AppraisalPeriod, {
      ...{ title: `${year}年度`, startOn: `${year}-01-01`, endOn: `${year}-12-31` },
    });
    const appraisalId = await keep(em, Appraisal, {
      ...{ practitionerId: one, postId, periodId, servedId: id, indicatorSetId, state: 'CONCLUDED' },
    });
    await keep(em, AppraisalResult, {
      ...{ appraisalId, source: 'RATING', total: 80, grade: 'QUALIFIED', decidedOn: today, basis: '60/40' },
    });
    return one;
  });
  const own = { username: 'person', role: 'PRACTITIONER', division: COUNTY } as const;
  await appoint(a, [...oneOfEach, { ...own, subject: Number(person) }]);
});
beforeAll(async () => {
  for (const name of ['registrar', 'coordinator', 'city', 'elsewhere', 'person'])
    people[name] = await api.as(name);
});

const clause = '二(四)3';
const rank = (name: string, step: number) => ({ createRank: { name, step } });
const condition = (measure: string, more: object) => ({
  createRankCondition: { rankId: '#0', measure, clause, ...more },
});

const standing = async (who = 'registrar'): Promise<Record<string, unknown>> =>
  (
    await people[who]!.get(
      `{ practitioner(id: "${person}") { currentRank nextRank rankEligible rankMissing rankHoldings { nodes { since rank { name } } } } }`,
    )
  ).practitioner;

test('the ladder is data; who may rise is known for everybody, with what is missing and its clause', async () => {
  const first = await settled(people.coordinator!, people.city!, [
    rank('一级', 1),
    condition('YEARS_PRACTISING', { least: 3 }),
    condition('CERTIFICATE', { level: 'ASSISTANT', clause: '二(三)1' }),
  ]);
  await settled(people.coordinator!, people.city!, [
    rank('二级', 2),
    condition('YEARS_IN_RANK', { least: 2 }),
    condition('QUALIFIED_GRADES', { least: 2, years: 3, clause: '二(三)2' }),
    condition('CERTIFICATE', { level: 'SENIOR', clause: '二(三)1' }),
    condition('CLASS_HOURS', { least: 20, years: 1, clause: '二(一)' }),
  ]);
  expect(await standing()).toMatchObject({
    ...{ currentRank: null, nextRank: '一级', rankEligible: true, rankMissing: null },
  });
  const listed = await people.registrar!.get(
    `{ practitioners(filter: { rankEligible: { is: true } }) { nodes { id } } }`,
  );
  expect(listed.practitioners.nodes).toEqual([{ id: person }]);

  const skipping = await submit(people.person!, [
    { createRankPromotion: { practitionerId: person, rankId: String(Number(first) + 1) } },
  ]);
  expect(said(skipping)).toContainEqual(['NOT_NEXT_RANK', clause]);

  const id = await settled(people.person!, people.coordinator!, [
    { createRankPromotion: { practitionerId: person, rankId: first } },
  ]);
  await settled(people.registrar!, people.coordinator!, [
    { reviewRankPromotion: { id, update: { reviewOpinion: '符合条件' } } },
  ]);
  const promotion = await submit(people.registrar!, [
    { promoteRankPromotion: { id, update: { promotedOn: addYears(today, -1), documentNumber: '文1' } } },
  ]);
  expect(promotion.errors).toEqual([]);
  await approved(people.coordinator!, promotion, people.city!);
  expect(await standing()).toMatchObject({
    ...{ currentRank: '一级', nextRank: '二级', rankEligible: false },
    rankMissing:
      '任现职级年限须达 2，现为 1（二(四)3）；近 3 年考核合格以上次数须达 2，现为 1（二(三)2）；' +
      '职业水平证书须达 高级社会工作师，现为 社会工作师（二(三)1）；近 1 年继续教育学时须达 20，现为 0（二(一)）',
    rankHoldings: { nodes: [{ since: addYears(today, -1), rank: { name: '一级' } }] },
  });
  const { rank: ladder } = await people.elsewhere!.get(`{ rank(id: "${first}") { people } }`);
  expect(ladder.people).toBe(1);
});

test('who lacks something is refused with each reason and its clause', async () => {
  const { ranks } = await people.person!.get(`{ ranks(filter: { step: { eq: 2 } }) { nodes { id } } }`);
  const refused = await submit(people.person!, [
    { createRankPromotion: { practitionerId: person, rankId: ranks.nodes[0].id } },
  ]);
  expect(said(refused)).toEqual([
    ['CONDITION_UNMET', clause],
    ['CONDITION_UNMET', '二(三)2'],
    ['CONDITION_UNMET', '二(三)1'],
    ['CONDITION_UNMET', '二(一)'],
  ]);
  expect(refused.errors[0]!.message).toContain('须达 2 年，现为 1 年');
});
