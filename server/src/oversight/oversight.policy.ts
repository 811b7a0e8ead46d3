import { permit, permitEach } from '../kernel/scope/matrix.ts';
import { ScorecardComment } from './scorecard-comment.entity.ts';
import { ScorecardLine } from './scorecard-line.entity.ts';
import { Scorecard } from './scorecard.entity.ts';
import { DevelopmentTarget } from './development-target.entity.ts';

const coordinator = { COORDINATOR: 'division' };
const assessed = { COORDINATOR: 'division', REGISTRAR: 'division', SECTOR_OFFICER: 'division sector' };
const readers = { ...assessed, FINANCE_OFFICER: 'division', ANALYST: 'division' };

/** What is to be reached is known to all who take part. */
const everybody = { ...readers, INSTITUTION_CLERK: '', PRACTITIONER: '' };
permit(DevelopmentTarget, {
  read: Object.fromEntries(Object.keys(everybody).map((role) => [role, ''])),
  create: coordinator,
  update: coordinator,
  delete: coordinator,
});
permit(Scorecard, {
  read: readers,
  create: coordinator,
  update: coordinator,
  delete: coordinator,
  ...permitEach(['refresh', 'lock', 'sign'], coordinator),
});
permit(ScorecardLine, { read: readers });
permit(ScorecardComment, { read: readers, create: assessed, update: assessed, delete: coordinator });
