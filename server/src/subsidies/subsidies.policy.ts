import { payers } from '../funding/payers.ts';
import { permit, permitEach } from '../kernel/scope/matrix.ts';
import { CommunityTitle } from './community-title.entity.ts';
import { InsuranceGap } from './insurance-gap.entity.ts';
import { LivingAllowance } from './living-allowance.entity.ts';
import { SubsidyLine } from './subsidy-line.entity.ts';
import { SubsidyRun } from './subsidy-run.entity.ts';

const authority = { COORDINATOR: 'division', REGISTRAR: 'division' };
const keepers = { ...authority, SECTOR_OFFICER: 'division sector' };
const onlookers = { FINANCE_OFFICER: 'division', ANALYST: 'division' };
const concerned = { INSTITUTION_CLERK: 'institution', PRACTITIONER: 'person' };

for (const basis of [LivingAllowance, CommunityTitle, InsuranceGap])
  permit(basis, {
    read: { ...keepers, ...onlookers, ...concerned },
    ...permitEach(['create', 'update', 'delete'], keepers),
  });

permit(SubsidyRun, {
  read: { ...authority, ...onlookers, SECTOR_OFFICER: 'division' },
  ...permitEach(['create', 'approve', 'cancel'], authority),
  ...permitEach(['commit', 'disburse'], payers),
});

/** Everybody sees what they got, and why. */
permit(SubsidyLine, {
  read: { ...keepers, ...onlookers, ...concerned },
  challenge: keepers,
  ...permitEach(['exclude', 'include'], authority),
});
