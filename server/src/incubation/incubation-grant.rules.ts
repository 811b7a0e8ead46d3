import type { Change, Values, Violation } from '../kernel/change/behaviour.ts';
import { yuan } from '../kernel/values/money.ts';
import { paying, type Due } from '../funding/payable.rules.ts';
import { SupportKinds, TenancyStates } from './kinds.ts';

const clause = '二(二)3';
const refuse = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause },
];

export interface GrantFacts {
  support: Values | null;
  tenancy: Values | null;
  /** Other payments of the same grant, those refused or withdrawn left out. */
  twins: number;
}

/** Where the form has a field for it, the refusal stands there. */
const onClaim = ({ kind }: Change, field: string): string => (kind === 'CREATE' ? field : '');

export function isGrant(change: Change, { support }: GrantFacts): Violation[] {
  if (!paying(change) || !support || support.kind === 'GRANT') return [];
  const kind = SupportKinds.labels[support.kind as keyof typeof SupportKinds.labels];
  const message = `「孵化扶持」为${kind}，只有资金资助可以支付，请改选。`;
  return refuse(onClaim(change, 'supportId'), 'NOT_A_GRANT', message);
}

/** Paid to those who were admitted and have not given up. */
export function tenantIncubates(change: Change, { tenancy }: GrantFacts): Violation[] {
  const state = tenancy?.state as keyof typeof TenancyStates.labels | undefined;
  if (!paying(change) || !state || ['INCUBATING', 'ASSESSED', 'GRADUATED'].includes(state)) return [];
  const message = `该机构${TenancyStates.labels[state]}，只向孵化中和已出壳的机构支付资助，请改选「孵化扶持」或办理“不予支付”。`;
  return refuse(onClaim(change, 'supportId'), 'NOT_INCUBATING', message);
}

/** What was granted may have been put right after it was claimed. */
export function amountAsGranted(change: Change, { support }: GrantFacts): Violation[] {
  const granted = Number(support?.amount ?? 0);
  if (!paying(change) || support?.kind !== 'GRANT' || Number(change.after?.amount) === granted) return [];
  const what = change.kind === 'CREATE' ? '请改正' : '请办理“不予支付”后按扶持金额重新申报';
  const message = `「金额」须与扶持登记的金额 ${yuan(granted)} 相同，${what}。`;
  return refuse(onClaim(change, 'amount'), 'OTHER_AMOUNT', message);
}

export function grantedOnce({ kind }: Change, { twins }: GrantFacts): Violation[] {
  if (kind !== 'CREATE' || twins === 0) return [];
  const message = '该「孵化扶持」已申报支付，每项只支付一次；原申报有误的请先撤回或办理“不予支付”。';
  return refuse('supportId', 'CLAIMED_ALREADY', message);
}

export const grantDue = ({ tenancy }: Pick<GrantFacts, 'tenancy'>): Due | null =>
  tenancy && {
    ...{ purpose: 'INCUBATION', payeeKind: 'INSTITUTION', subject: '孵化资助' },
    institutionId: String(tenancy.institutionId),
  };
