import { govern, type Values } from '../kernel/change/behaviour.ts';
import { endsAfterStart } from '../kernel/change/day.rules.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { standingRecord } from '../kernel/change/standing.ts';
import { CommunityTitle } from './community-title.entity.ts';
import { InsuranceGap } from './insurance-gap.entity.ts';
import { firstOfMonth, runInReview, titleBeforeClosing } from './line.rules.ts';
import { LivingAllowance } from './living-allowance.entity.ts';
import { SubsidyLine } from './subsidy-line.entity.ts';
import { SubsidyRun } from './subsidy-run.entity.ts';

govern<Values | null>(SubsidyLine, {
  // A run that is being approved at the same time waits, or has been approved by then.
  locks: locksReferred('runId', SubsidyRun),
  facts: (em, change) => standingRecord(em, change, SubsidyRun, change.after?.runId),
  actions: { challenge: [runInReview], exclude: [runInReview], include: [runInReview] },
});
govern(LivingAllowance, { rules: [endsAfterStart('since', 'until')] });
govern(CommunityTitle, { rules: [endsAfterStart('since', 'until'), titleBeforeClosing] });
govern(InsuranceGap, { rules: [firstOfMonth] });
