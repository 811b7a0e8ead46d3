import type { Change, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { ContractStates } from './kinds.ts';

export interface PerformanceFacts {
  contract: {
    state: keyof typeof ContractStates.values;
    startOn: Day;
    endOn: Day;
    supplierId: string;
  } | null;
}

const clause = '二(二)3';

/** Work is delivered and accepted while the contract is in force. */
export function contractInForce(_change: Change, { contract }: PerformanceFacts): Violation[] {
  if (!contract || contract.state === 'SIGNED') return [];
  const message = `合同${ContractStates.labels[contract.state]}，不能办理，须为履行中的合同。`;
  return [{ field: '', code: 'CONTRACT_NOT_IN_FORCE', message, clause }];
}

/** Evaluations are of contracts that have been signed. */
export function evaluatesSigned({ kind }: Change, { contract }: PerformanceFacts): Violation[] {
  if (kind !== 'CREATE' || !contract || contract.state === 'SIGNED') return [];
  const message = `合同${ContractStates.labels[contract.state]}，只有履行中的合同可以登记绩效评估。`;
  return [{ field: 'contractId', code: 'CONTRACT_NOT_IN_FORCE', message, clause }];
}

export function dueWithinContract({ after, changed }: Change, { contract }: PerformanceFacts): Violation[] {
  const due = after?.dueOn as Day;
  if (!contract || !changed.has('dueOn') || (contract.startOn <= due && due <= contract.endOn)) return [];
  const message = `「应交付日期」须在合同期限内（${contract.startOn} 至 ${contract.endOn}），请改正。`;
  return [{ field: 'dueOn', code: 'OUTSIDE_CONTRACT', message, clause }];
}

/** The supplier performs itself: handing a service on is refused. */
export function performedBySupplier({ after }: Change, { contract }: PerformanceFacts): Violation[] {
  if (!contract || after?.deliveredById === contract.supplierId) return [];
  const message = '「实际履行单位」须为承接主体本身，购买服务不得转包，请由承接主体自行履行。';
  return [{ field: 'deliveredById', code: 'SUBCONTRACTING', message, clause: 'N 政府购买服务办法' }];
}
