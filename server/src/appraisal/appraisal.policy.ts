import { permit, permitEach } from '../kernel/scope/matrix.ts';
import { AppraisalAppeal } from './appeal.entity.ts';
import { Appraisal } from './appraisal.entity.ts';
import { AppraisalIndicator } from './indicator.entity.ts';
import { AppraisalIndicatorSet } from './indicator-set.entity.ts';
import { AppraisalPeriod } from './period.entity.ts';
import { AppraisalRating } from './rating.entity.ts';
import { AppraisalResult } from './result.entity.ts';
import { AppraisalScore } from './score.entity.ts';

const keepers = { COORDINATOR: 'division', REGISTRAR: 'division', SECTOR_OFFICER: 'division sector' };
const authority = { COORDINATOR: 'division', REGISTRAR: 'division' };
const withOnlookers = { ...keepers, FINANCE_OFFICER: 'division', ANALYST: 'division' };
const read = { ...withOnlookers, INSTITUTION_CLERK: 'institution', PRACTITIONER: 'person' };

/** By what people are appraised is known to all whom it concerns; the offices lay it down for the whole city. */
const everybody = {
  ...{ COORDINATOR: '', REGISTRAR: '', SECTOR_OFFICER: '', FINANCE_OFFICER: '' },
  ...{ INSTITUTION_CLERK: '', PRACTITIONER: '', ANALYST: '' },
};
const offices = { COORDINATOR: '', REGISTRAR: '' };
const laidDown = { read: everybody, create: offices, update: offices, delete: offices };
permit(AppraisalIndicatorSet, { ...laidDown, ...permitEach(['adopt', 'retire'], offices) });
permit(AppraisalIndicator, laidDown);
permit(AppraisalPeriod, { ...laidDown, ...permitEach(['close', 'reopen'], offices) });

/** Opened by an office, which sees both institutions. */
permit(Appraisal, {
  read,
  create: keepers,
  update: keepers,
  conclude: { ...keepers, INSTITUTION_CLERK: 'institution' },
  cancel: keepers,
});

/** Each institution rates for itself, and nobody rates for it. */
const rater = { INSTITUTION_CLERK: 'institution' };
const seenByRater = { ...withOnlookers, ...rater };
permit(AppraisalRating, { read: seenByRater, update: rater, submit: rater, reopen: authority });
permit(AppraisalScore, { read: seenByRater, create: rater, update: rater, delete: rater });

permit(AppraisalResult, { read });
permit(AppraisalAppeal, {
  read,
  create: { PRACTITIONER: 'person' },
  withdraw: { PRACTITIONER: 'person' },
  ...permitEach(['uphold', 'change'], authority),
});
