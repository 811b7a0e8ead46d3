import { computed, list } from '../kernel/declare/fields.ts';
import { extend } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { RewardNomination } from './nomination.entity.ts';
import { RankPromotion } from './promotion.entity.ts';
import { RankHolding } from './rank-holding.entity.ts';

const group = '职级';
const nameOf = (rank: string): string => `select r.name from rank r where r.id = ${rank}`;

/** Where a person stands on the ladder: the columns of 资格一览. */
extend(
  Practitioner,
  'currentRank',
  computed('text', '现职级', { sql: (row) => nameOf(`current_rank(${row}.id)`), needs: ['id'], group }),
);
extend(
  Practitioner,
  'nextRank',
  computed('text', '可晋升至', { sql: (row) => nameOf(`next_rank(${row}.id)`), needs: ['id'], group }),
);
extend(
  Practitioner,
  'rankEligible',
  computed('boolean', '符合晋升条件', {
    sql: (row) => `rank_eligible(${row}.id)`,
    needs: ['id'],
    filter: true,
    group,
    help: '下一级职级的全部条件；已是最高职级时为空',
  }),
);
extend(
  Practitioner,
  'rankMissing',
  computed('longText', '尚缺条件', {
    sql: (row) => `rank_missing(${row}.id)`,
    needs: ['id'],
    group,
    help: '每项条件所需、现有和所依条款',
  }),
);
extend(
  Practitioner,
  'rankHoldings',
  list('任职级记录', () => RankHolding, 'practitioner'),
);
extend(
  Practitioner,
  'rankPromotions',
  list('职级晋升', () => RankPromotion, 'practitioner'),
);
extend(
  Practitioner,
  'rewardNominations',
  list('表彰', () => RewardNomination, 'practitioner'),
);
extend(
  Institution,
  'rewardNominations',
  list('表彰', () => RewardNomination, 'institution'),
);
