import { choice, day, longText, money, reference } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { Allocation } from './allocation.entity.ts';
import { Appropriation } from './appropriation.entity.ts';
import { Commitment } from './commitment.entity.ts';
import { Disbursement } from './disbursement.entity.ts';
import { ReversedStages, type ReversedStage } from './kinds.ts';

const taking = (stage: ReversedStage) => ({ field: 'stage', is: [stage], required: true, clause: '三(二)' });

/** Takes an act back, wholly or in part: the money returns to the stage before. */
@resource('资金冲回', {
  group: 'funding',
  icon: 'rollback',
  order: 7,
  displayName: {
    sql: (row) => `${row}.business_date || ' ' || ${row}.reason`,
    needs: ['businessDate', 'reason'],
  },
  scope: { division: 'division' },
  operations: ['create'],
})
export class FundReversal extends StoredRecord {
  @choice('冲回环节', ReversedStages, { required: true, list: true, filter: true }) stage!: string;
  @reference('预算安排', () => Appropriation, { when: taking('APPROPRIATION') })
  appropriation!: Appropriation | null;
  @reference('资金分配', () => Allocation, { when: taking('ALLOCATION') }) allocation!: Allocation | null;
  @reference('资金承诺', () => Commitment, { when: taking('COMMITMENT') }) commitment!: Commitment | null;
  @reference('资金拨付', () => Disbursement, { when: taking('DISBURSEMENT') })
  disbursement!: Disbursement | null;
  @division('所属区划', { required: true, list: true, filter: true }) division!: Division;
  @money('金额', { required: true, list: true, min: 1 }) amount!: number;
  @day('冲回日期', { required: true, list: true, filter: true }) businessDate!: string;
  @longText('原因', { required: true, list: true, max: 1000 }) reason!: string;
}
