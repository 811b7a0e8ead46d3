import type { Permits } from '../kernel/scope/matrix.ts';

/** Who commits and pays what others claim, and so must know where to. */
export const payers = { FINANCE_OFFICER: 'division', REGISTRAR: 'division' } as const;
export const PAYERS: readonly string[] = Object.keys(payers);

/** What may be done with something that is paid; whoever claims may withdraw. */
export const payableVerbs = (read: Permits[string], claimants: Permits[string]): Permits => ({
  read,
  create: claimants,
  withdraw: claimants,
  commit: payers,
  disburse: payers,
  refuse: { ...payers, COORDINATOR: 'division' },
});
