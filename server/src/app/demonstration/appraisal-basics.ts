import type { EntityManager } from '@mikro-orm/postgresql';
import { AppraisalIndicator } from '../../appraisal/indicator.entity.ts';
import { AppraisalIndicatorSet } from '../../appraisal/indicator-set.entity.ts';
import { AppraisalPeriod } from '../../appraisal/period.entity.ts';
import { Levels, PostKinds } from '../../institutions/kinds.ts';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import type { Day } from '../../kernel/values/day.ts';
import { saveAll, type Saved } from './saving.ts';

/** Title, aspect and weight; the draft of a next edition is one short of a hundred. */
const plan = [
  ['服务完成量与成效', 'ACHIEVEMENT', 30],
  ['专业方法运用能力', 'ABILITY', 20],
  ['履职尽责', 'CONDUCT', 15],
  ['遵守职业道德守则', 'ETHICS', 15],
  ['继续教育与督导参与', 'QUALITY', 10],
  ['案例与文书质量', 'STANDARD', 10],
] as const;
const kinds = ['GENERAL', 'PRINCIPAL'] as const;
const levels = ['ASSISTANT', 'MID', 'SENIOR'] as const;

/** The indicator sets in force, as appraisals look them up. */
export interface Indicators {
  setFor: (post: Saved) => string;
  of: (setId: unknown) => string[];
  weightOf: (indicatorId: string) => number;
}

/** A set for each kind and level of post, and the draft of a second edition of the first. */
export async function saveIndicators(em: EntityManager, context: RuleContext): Promise<Indicators> {
  const values = kinds.flatMap((postKind) => levels.map((level) => setOf(postKind, level)));
  const draft = { ...values[0], edition: 2, state: 'DRAFT', inForceSince: null };
  const sets = await saveAll(em, AppraisalIndicatorSet, [...values, draft], context);
  const indicators = await saveAll(em, AppraisalIndicator, sets.flatMap(indicatorsOf), context);
  const weights = new Map(indicators.map((i) => [i.id, Number(i.weight)]));
  return {
    setFor: (post) => sets.find((s) => s.postKind === post.kind && s.level === post.level)!.id,
    of: (setId) => indicators.filter((i) => i.indicatorSetId === setId).map((i) => i.id),
    weightOf: (id) => weights.get(id)!,
  };
}

const setOf = (postKind: (typeof kinds)[number], level: (typeof levels)[number]): Values => ({
  title: `${PostKinds.labels[postKind]}（${Levels.labels[level]}）考核指标`,
  ...{ postKind, level, edition: 1, state: 'IN_FORCE', inForceSince: '2024-01-01' },
  remark: '演示数据，纯属虚构',
});

const indicatorsOf = ({ id, state }: Saved): Values[] =>
  plan.map(([title, aspect, weight], i) => ({
    ...{ indicatorSetId: id, title, aspect, position: i + 1 },
    weight: state === 'DRAFT' && i === plan.length - 1 ? weight - 1 : weight,
    standard: '按演示细则百分制评分',
  }));

export type Periods = { id: string; title: string; endOn: Day; concludedOn: Day | null }[];

/** The last two years, concluded in the January that followed, and this one. */
export async function savePeriods(em: EntityManager, context: RuleContext): Promise<Periods> {
  const thisYear = Number(context.today.slice(0, 4));
  const years = [thisYear - 2, thisYear - 1, thisYear];
  const saved = await saveAll(
    em,
    AppraisalPeriod,
    years.map((year) => ({
      ...{ title: `${year}年度`, startOn: `${year}-01-01`, endOn: `${year}-12-31` },
      state: year === thisYear ? 'OPEN' : 'CLOSED',
    })),
    context,
  );
  return saved.map(({ id, title, endOn }, i) => ({
    ...{ id, title: String(title), endOn: String(endOn) },
    concludedOn: years[i]! === thisYear ? null : `${years[i]! + 1}-01-20`,
  }));
}
