import { RankCondition } from '../../server/src/incentives/rank-condition.entity.ts';
import { RankHolding } from '../../server/src/incentives/rank-holding.entity.ts';
import { RankPromotion } from '../../server/src/incentives/promotion.entity.ts';
import { Rank } from '../../server/src/incentives/rank.entity.ts';
import { RewardNomination } from '../../server/src/incentives/nomination.entity.ts';
import { RewardObjection } from '../../server/src/incentives/objection.entity.ts';
import { RewardProgramme } from '../../server/src/incentives/programme.entity.ts';
import { RewardPayment } from '../../server/src/incentives/reward-payment.entity.ts';
import { RewardReview } from '../../server/src/incentives/review.entity.ts';
import { ofPractitioner, type MatrixPart } from './matrix-part.ts';
import { keep } from './rows.ts';

/** What was kept, for new records to point to. */
const common = { rank: '', programme: '' };
const nominations = new Map<string, string>();
let serial = 0;

const ofNomination = (table: string): string =>
  `select t.id, n.division_id as division, n.sector, n.nominated_by_id as institution, n.practitioner_id as person from ${table} t join reward_nomination n on n.id = t.nomination_id`;
const time = { nominationsFrom: '2024-01-01', nominationsUntil: '2024-03-31' };
const payment = { claimedOn: '2024-05-01', amount: 1_00 };
const objection = { objector: '某单位', lodgedOn: '2024-04-02', content: '事迹不实' };

export const incentivesPart: MatrixPart = {
  table: `
ranks             **** *--- *--- *--- *--- *--- *--- ---- ---- ----
rankConditions    **** *--- *--- *--- *--- *--- *--- ---- ---- ----
rankHoldings      A--- A--- S--- A--- I--- P--- A--- ---- ---- ----
rankPromotions    AAA- AAA- SSS- A--- III- PPP- A--- ---- ---- ----
rewardProgrammes  *AAA *AAA *--- *--- *--- *--- *--- ---- ---- ----
rewardNominations AAA- AAA- SSS- A--- III- P--- A--- ---- ---- ----
rewardReviews     AAAA AAAA SSSS A--- ---- ---- A--- ---- ---- ----
rewardObjections  AAA- AAA- SSS- A--- ---- ---- A--- ---- ---- ----
rewardPayments    AA-- AA-- SS-- A--- I--- P--- A--- ---- ---- ----
`,
  actions: `
rankPromotions.review       A A - - - - - - - -
rankPromotions.promote      A A - - - - - - - -
rankPromotions.refuse       A A - - - - - - - -
rankPromotions.withdraw     A A S - I P - - - -
rewardProgrammes.open       A A - - - - - - - -
rewardProgrammes.close      A A - - - - - - - -
rewardProgrammes.finish     A A - - - - - - - -
rewardNominations.select    A A - - - - - - - -
rewardNominations.publicize A A - - - - - - - -
rewardNominations.confer    A A - - - - - - - -
rewardNominations.drop      A A - - - - - - - -
rewardNominations.revoke    A A - - - - - - - -
rewardObjections.sustain    A A - - - - - - - -
rewardObjections.dismiss    A A - - - - - - - -
rewardPayments.commit       - A - A - - - - - -
rewardPayments.disburse     - A - A - - - - - -
rewardPayments.refuse       A A - A - - - - - -
rewardPayments.withdraw     A A S - - - - - - -
`,
  carried: {
    rankHoldings: ofPractitioner('rank_holding'),
    rankPromotions: ofPractitioner('rank_promotion'),
    rewardProgrammes: 'select t.id, t.division_id as division from reward_programme t',
    rewardNominations:
      'select t.id, t.division_id as division, t.sector, t.nominated_by_id as institution, t.practitioner_id as person from reward_nomination t',
    rewardReviews: ofNomination('reward_review'),
    rewardObjections: ofNomination('reward_objection'),
    rewardPayments:
      'select t.id, n.division_id as division, n.sector, t.institution_id as institution, n.practitioner_id as person from reward_payment t join reward_nomination n on n.id = t.nomination_id',
  },
  harmless: {
    ranks: { remark: '核对' },
    rankConditions: { clause: '二(四)' },
    rankPromotions: { reason: '核对' },
    rewardProgrammes: { remark: '核对' },
    rewardNominations: { deeds: '核对' },
    rewardReviews: { opinion: '核对' },
    rewardObjections: { inquiry: '核对' },
  },
  fresh: {
    ranks: () => ({ name: `新职级${++serial}`, step: 50 + (serial % 50) }),
    rankConditions: () => ({ rankId: common.rank, measure: 'CLASS_HOURS', least: 72, clause: '二(四)3' }),
    rankPromotions: (at) => ({ practitionerId: at.person, rankId: common.rank }),
    rewardProgrammes: (at) => ({
      ...{ name: '新表彰', level: 'COUNTY', divisionId: at.division },
      ...{ personQuota: 1, institutionQuota: 1 },
      ...time,
    }),
    rewardNominations: (at) => ({
      ...{ programmeId: common.programme, kind: 'PERSON', practitionerId: at.person },
      ...{ nominatedById: at.institution, divisionId: at.division, sector: at.sector, deeds: '事迹' },
    }),
    rewardReviews: (at) => ({
      ...{ nominationId: nominations.get(at.institution)!, reviewer: `评审${++serial}`, score: 80 },
    }),
    rewardObjections: (at) => ({ nominationId: nominations.get(at.institution)!, ...objection }),
    rewardPayments: (at) => ({ nominationId: nominations.get(at.institution)!, ...payment }),
  },
  keep: async (em, { institutions, people }) => {
    common.rank = await keep(em, Rank, { name: '一级社工', step: 1 });
    await keep(em, RankCondition, {
      rankId: common.rank,
      measure: 'YEARS_PRACTISING',
      least: 1,
      clause: '二(四)3',
    });
    for (const [i, { id, division: divisionId, sector }] of institutions.entries()) {
      const practitionerId = people[i]!.id;
      const promotionId = await keep(em, RankPromotion, { practitionerId, rankId: common.rank });
      await keep(em, RankHolding, { practitionerId, rankId: common.rank, since: '2024-01-01', promotionId });
      const quotas = { personQuota: 5, institutionQuota: 2 };
      const programme = { name: '表彰', level: 'COUNTY', divisionId, ...quotas, ...time };
      common.programme = await keep(em, RewardProgramme, programme);
      const nominationId = await keep(em, RewardNomination, {
        ...{ programmeId: common.programme, kind: 'PERSON', practitionerId, nominatedById: id },
        ...{ divisionId, sector, deeds: '事迹', nominatedOn: '2024-02-01' },
      });
      await keep(em, RewardReview, { nominationId, reviewer: '评审人', score: 90 });
      await keep(em, RewardObjection, { nominationId, ...objection });
      await keep(em, RewardPayment, { nominationId, ...payment });
      const honoured = await keep(em, RewardNomination, {
        ...{ programmeId: common.programme, kind: 'INSTITUTION', institutionId: id },
        ...{ divisionId, sector, deeds: '事迹', nominatedOn: '2024-02-01' },
      });
      await keep(em, RewardPayment, { nominationId: honoured, institutionId: id, ...payment });
      nominations.set(id, nominationId);
    }
  },
};
