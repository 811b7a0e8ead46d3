import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { noticeRanOut, programmeNotFinished, withinQuota, type ConferralFacts } from './conferral.rules.ts';
import { institutionKeepsGrade, personAppraisedWell, type MeritFacts } from './merit.rules.ts';
import { conferralFacts, meritFacts, nominationFacts } from './nomination-facts.ts';
import { RewardNomination } from './nomination.entity.ts';
import { RewardProgramme } from './programme.entity.ts';
import {
  deriveNomination,
  nominatedOnce,
  noticeIsSound,
  programmeTakesNominations,
  reviewSuffices,
  subjectInArea,
  type NominationFacts,
} from './nomination.rules.ts';

govern<References>(RewardNomination, { facts: referencesOf, rules: [divisionsInForce] });

govern<NominationFacts>(RewardNomination, {
  derive: deriveNomination,
  facts: nominationFacts,
  rules: [programmeTakesNominations, subjectInArea, nominatedOnce, notInFuture('revokedOn')],
  actions: { select: [reviewSuffices], publicize: [noticeIsSound] },
});

govern<MeritFacts>(RewardNomination, {
  facts: meritFacts,
  rules: [institutionKeepsGrade, personAppraisedWell],
});

govern<ConferralFacts>(RewardNomination, {
  // Two conferrals cannot both take a programme's last place.
  locks: (em, changes) =>
    locksReferred('programmeId', RewardProgramme)(
      em,
      changes.filter((c) => c.action === 'confer'),
    ),
  facts: conferralFacts,
  actions: { confer: [noticeRanOut, withinQuota, programmeNotFinished] },
});
