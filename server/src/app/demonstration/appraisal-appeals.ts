import type { EntityManager } from '@mikro-orm/postgresql';
import { AppraisalAppeal } from '../../appraisal/appeal.entity.ts';
import { AppraisalResult } from '../../appraisal/result.entity.ts';
import { resultOfAppeal } from '../../appraisal/result.rules.ts';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import { addDays } from '../../kernel/values/day.ts';
import { saveAll, type Saved } from './saving.ts';

const reason = '下半年牵头的社区项目未计入业绩（演示）';

/** The last results are appealed against: one changed, one upheld, one still waiting. */
export async function saveAppeals(em: EntityManager, context: RuleContext, results: Saved[]): Promise<void> {
  const [first, second, third] = results.slice(-3) as [Saved, Saved, Saved];
  const appeal = ({ appraisalId }: Saved, more: Values): Values => ({ appraisalId, reason, ...more });
  const lodgedOn = addDays(String(first.decidedOn), 4);
  const decidedOn = addDays(lodgedOn, 8);
  const changedTotal = Math.min(100, Number(first.total) + 3);
  const appeals = [
    appeal(first, { state: 'CHANGED', changedTotal, finding: '补计社区项目业绩（演示）', decidedOn }),
    appeal(second, { state: 'UPHELD', finding: '评分依据充分，维持原结果（演示）', decidedOn }),
    appeal(third, { state: 'LODGED' }),
  ];
  await saveAll(em, AppraisalAppeal, appeals, { ...context, today: lodgedOn });
  const changed = resultOfAppeal(String(first.appraisalId), changedTotal, { ...context, today: decidedOn });
  await saveAll(em, AppraisalResult, [changed], context);
}
