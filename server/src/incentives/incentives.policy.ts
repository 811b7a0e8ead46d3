import { permit, permitEach } from '../kernel/scope/matrix.ts';
import { payableVerbs } from '../funding/payers.ts';
import { RewardNomination } from './nomination.entity.ts';
import { RewardObjection } from './objection.entity.ts';
import { RewardProgramme } from './programme.entity.ts';
import { RankPromotion } from './promotion.entity.ts';
import { RankCondition } from './rank-condition.entity.ts';
import { RankHolding } from './rank-holding.entity.ts';
import { Rank } from './rank.entity.ts';
import { RewardPayment } from './reward-payment.entity.ts';
import { RewardReview } from './review.entity.ts';

const authority = { COORDINATOR: 'division', REGISTRAR: 'division' };
const keepers = { ...authority, SECTOR_OFFICER: 'division sector' };
const onlookers = { FINANCE_OFFICER: 'division', ANALYST: 'division' };
const concerned = { INSTITUTION_CLERK: 'institution', PRACTITIONER: 'person' };
const read = { ...keepers, ...onlookers, ...concerned };

/** The ladder and the rewards on offer are known to everybody; ranks are the same in the whole city. */
const everybody = {
  ...{ COORDINATOR: '', REGISTRAR: '', SECTOR_OFFICER: '', FINANCE_OFFICER: '' },
  ...{ INSTITUTION_CLERK: '', PRACTITIONER: '', ANALYST: '' },
};
const coordinator = { COORDINATOR: '' };
const ladder = { read: everybody, create: coordinator, update: coordinator, delete: coordinator };
permit(Rank, ladder);
permit(RankCondition, ladder);

permit(RankHolding, { read });
permit(RankPromotion, {
  read,
  ...permitEach(['create', 'update', 'withdraw'], { ...keepers, ...concerned }),
  ...permitEach(['review', 'promote', 'refuse'], authority),
});

permit(RewardProgramme, {
  read: everybody,
  ...permitEach(['create', 'update', 'delete', 'open', 'close', 'finish'], authority),
});
permit(RewardNomination, {
  read,
  ...permitEach(['create', 'update'], { ...keepers, INSTITUTION_CLERK: 'institution' }),
  ...permitEach(['select', 'publicize', 'confer', 'drop', 'revoke'], authority),
});

permit(RewardPayment, payableVerbs(read, keepers));

/** Who scored how, and who objected, is for the offices. */
permit(RewardReview, {
  read: { ...keepers, ...onlookers },
  ...permitEach(['create', 'update', 'delete'], keepers),
});
permit(RewardObjection, {
  read: { ...keepers, ...onlookers },
  ...permitEach(['create', 'update'], keepers),
  ...permitEach(['sustain', 'dismiss'], authority),
});
