import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext, Values } from '../../../kernel/change/behaviour.ts';
import { addDays, addMonths, type Day } from '../../../kernel/values/day.ts';
import { ContractEvaluation } from '../../../procurement/contract-evaluation.entity.ts';
import { ContractMilestone } from '../../../procurement/contract-milestone.entity.ts';
import { PurchaseContract } from '../../../procurement/purchase-contract.entity.ts';
import { saveAll, type Saved } from '../saving.ts';
import type { Work } from '../procurement.ts';

/** Months after which something is to be delivered. */
const MILESTONES = [3, 6, 11];

/** The contract with whoever won; what was delivered is evaluated each time, as it is to be paid. */
export async function saveContract(
  em: EntityManager,
  context: RuleContext,
  work: Work,
  bid: Saved,
): Promise<void> {
  const [contract] = await saveAll(em, PurchaseContract, [contractOf(work, bid, context.today)], context);
  const planned = MILESTONES.map((months) => milestoneOf(contract!, bid, months, context.today));
  const milestones = await saveAll(em, ContractMilestone, planned, context);
  const delivered = milestones.filter(({ state }) => state === 'ACCEPTED');
  await saveAll(em, ContractEvaluation, delivered.map(evaluationOf), context);
}

function contractOf({ course, project }: Work, bid: Saved, today: Day): Values {
  const startOn = addDays(today, -course.daysAgo + 45);
  return {
    number: `DEMO-购-${project.id}`,
    projectId: project.id,
    bidId: bid.id,
    amount: bid.amount,
    startOn,
    endOn: addDays(addMonths(startOn, 12), -1),
    forbidsSubcontracting: true,
    state: course.project === 'EVALUATED' ? 'CONCLUDED' : 'SIGNED',
    signedOn: addDays(startOn, -5),
  };
}

/** The first comes early, the last late. */
function milestoneOf({ id, startOn }: Saved, { supplierId }: Saved, months: number, today: Day): Values {
  const dueOn = addMonths(String(startOn), months);
  const accepted = {
    state: 'ACCEPTED',
    deliveredOn: addDays(dueOn, months - 5),
    deliveredById: supplierId,
  };
  const milestone = { title: `第 ${months} 个月服务报告`, contractId: id, dueOn };
  return dueOn < addDays(today, -20) ? { ...milestone, ...accepted } : milestone;
}

const evaluationOf = ({ contractId, deliveredOn }: Saved, place: number): Values => ({
  contractId,
  evaluatedOn: addDays(String(deliveredOn), 12),
  evaluator: '演示第三方评估机构（虚构）',
  score: 86 + place,
  satisfaction: 93 + place,
  result: 'GOOD',
  opinion: '服务量与质量达到合同要求（演示）',
});
