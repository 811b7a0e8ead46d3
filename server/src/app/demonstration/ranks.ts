import { RankPromotion } from '../../incentives/promotion.entity.ts';
import { RankCondition } from '../../incentives/rank-condition.entity.ts';
import { RankHolding } from '../../incentives/rank-holding.entity.ts';
import { Rank } from '../../incentives/rank.entity.ts';
import type { Values } from '../../kernel/change/behaviour.ts';
import { addDays } from '../../kernel/values/day.ts';
import type { Chapter } from './chapters.ts';
import type { City } from './city.ts';
import { certifiedIn, qualifiedIn } from './holders.ts';
import { chance, dayBetween, seeded, type Source } from './random.ts';
import { saveAll, saveEach, type Saved } from './saving.ts';

const SEED = 20130403;
const SHARE_WITH_RANK = 0.7;
const OPEN_CASES = 9;

const own = '二(四)3';
const certificate = (level: string): Values => ({ measure: 'CERTIFICATE', level, clause: '二(三)1' });
const least = (measure: string, amount: number, clause: string, years: number | null = null): Values => ({
  ...{ measure, least: amount, years, clause },
});

/** The ladder with the conditions of each rank. */
const ladder: { name: string; conditions: Values[] }[] = [
  { name: '一级社工', conditions: [least('YEARS_PRACTISING', 1, own), certificate('ASSISTANT')] },
  {
    name: '二级社工',
    conditions: [
      least('YEARS_IN_RANK', 2, own),
      certificate('ASSISTANT'),
      least('QUALIFIED_GRADES', 2, '二(三)2', 3),
    ],
  },
  {
    name: '三级社工',
    conditions: [
      least('YEARS_IN_RANK', 3, own),
      certificate('MID'),
      least('EXCELLENT_GRADES', 1, '二(三)2', 3),
      least('CLASS_HOURS', 60, '二(一)', 3),
    ],
  },
  {
    name: '四级社工',
    conditions: [
      least('YEARS_IN_RANK', 4, own),
      certificate('SENIOR'),
      least('EXCELLENT_GRADES', 2, '二(三)2', 4),
    ],
  },
];

/** The ladder, who stands where on it, and cases on the way. */
export const ranksChapter: Chapter = async (em, context, city) => {
  const source = seeded(SEED);
  const ranks = await saveAll(
    em,
    Rank,
    ladder.map(({ name }, i) => ({ name, step: i + 1 })),
    context,
  );
  const conditions = ladder.flatMap((rank, i) =>
    rank.conditions.map((c) => ({ rankId: ranks[i]!.id, ...c })),
  );
  await saveAll(em, RankCondition, conditions, context);

  const certified = peopleCertified(city);
  const ranked = certified.filter(() => chance(source, SHARE_WITH_RANK));
  const qualified = qualifiedIn(city);
  await saveEach(
    em,
    RankHolding,
    ranked.map((person) => holdingOf(source, qualified, ranks, person)),
    context,
  );
  const holding = new Set(ranked);
  const waiting = certified.filter((person) => !holding.has(person)).slice(0, OPEN_CASES);
  await saveAll(
    em,
    RankPromotion,
    waiting.map((person, i) => caseOf(person, ranks[0]!, i)),
    context,
  );
  const promoted = ranked.slice(0, OPEN_CASES).map((person) => pastCase(person, ranks[0]!, context.today));
  await saveAll(em, RankPromotion, promoted, context);
};

function peopleCertified({ people, certificates }: City): Saved[] {
  const certified = certifiedIn({ certificates });
  return people.filter((person) => certified.has(person.id));
}

/** Who has the mid level stands on the second step. */
const holdingOf = (source: Source, qualified: Set<unknown>, ranks: Saved[], { id }: Saved): Values => ({
  practitionerId: id,
  rankId: ranks[qualified.has(id) ? 1 : 0]!.id,
  since: dayBetween(source, 2022, 2024),
});

const states: Values[] = [
  { state: 'APPLIED' },
  { state: 'APPLIED' },
  { state: 'REVIEWED', reviewOpinion: '材料齐全，评审通过（演示）' },
  { state: 'REFUSED', ground: '主要佐证材料与登记不符（演示）' },
];

const caseOf = (person: Saved, rank: Saved, i: number): Values => ({
  ...{ practitionerId: person.id, rankId: rank.id, reason: '符合条件，申请套入职级（演示）' },
  ...states[i % states.length],
});

const pastCase = (person: Saved, rank: Saved, today: string): Values => ({
  ...{ practitionerId: person.id, rankId: rank.id, state: 'PROMOTED' },
  ...{
    reviewOpinion: '评审通过（演示）',
    promotedOn: addDays(today, -900),
    documentNumber: '演示职〔2024〕1号',
  },
});
