import type { EntityManager } from '@mikro-orm/postgresql';
import { lotteryFigures } from '../../funding/lottery-figures.ts';
import { LotteryReport } from '../../funding/lottery-report.entity.ts';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import type { Chapter } from './chapters.ts';
import { CITY, counties } from './places.ts';
import { saveAll } from './saving.ts';

/** Begun towards the end of its year, and published in the next: month and day. */
const BEGUN = '10-08';
const published = [
  { divisionId: CITY, on: '03-20' },
  { divisionId: counties[0].code, on: '04-15' },
];
const summary =
  '公益金按福利彩票“扶老、助残、救孤、济困”的宗旨安排，用于困难群众社会工作服务，无人员和运行经费（演示）';
const effect = '为困难老人、困境儿童提供探访、个案与小组服务，服务对象满意度 95%（演示数据，纯属虚构）';

/** What the public is told of lottery money: of the years that are over, and a draft for the one that ends (三(二)). */
export const lotteryChapter: Chapter = async (em, context) => {
  const current = Number(context.today.slice(0, 4));
  const reports: Values[] = [];
  for (const year of [current - 2, current - 1, current].filter((y) => `${y}-${BEGUN}` <= context.today))
    for (const { divisionId, on } of published)
      reports.push(await reportOf(em, context, [divisionId, year], `${year + 1}-${on}`));
  await saveAll(em, LotteryReport, reports, context);
};

/** Nothing of a year's money moves any more when it is published: the figures are those of today. */
async function reportOf(
  em: EntityManager,
  { today }: RuleContext,
  [divisionId, fiscalYear]: [string, number],
  publishedOn: string,
): Promise<Values> {
  const common = { divisionId, fiscalYear, summary, effect };
  if (publishedOn > today) return { ...common, state: 'DRAFT', publishedOn: null, figures: null };
  const figures = await lotteryFigures(em, divisionId, fiscalYear);
  return { ...common, state: 'PUBLISHED', publishedOn, figures };
}
