import { Entity } from '@mikro-orm/decorators/legacy';
import { choice, computed, day, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { Allocation } from './allocation.entity.ts';
import { Commitment } from './commitment.entity.ts';
import { fundsOfCommitment } from './figures.ts';
import { PayableStates } from './kinds.ts';

const group = '支付办理';
const written = { form: false, group } as const;

/**
 * What is claimed, committed and paid, by the same verbs whatever it is for (三(二)). The amount, each kind's own, is
 * what is committed; what became of the money is read from the ledger.
 */
@Entity({ abstract: true })
export abstract class Payable extends StoredRecord {
  abstract amount: number;
  @day('申报日期', { required: true, list: true, filter: true, immutable: true, group: '申报' })
  claimedOn!: string;
  @choice('支付状态', PayableStates, {
    ...written,
    required: true,
    default: 'CLAIMED',
    list: true,
    filter: true,
  })
  state!: string;
  @reference('资金分配', () => Allocation, { ...written, help: '由用途相符的资金项目支付' })
  allocation!: Allocation | null;
  @reference('资金承诺', () => Commitment, { ...written, unique: true })
  commitment!: Commitment | null;
  @day('办理日期', { ...written, help: '承诺或拨付的日期' }) businessDate!: string | null;
  @text('凭证号', { ...written, max: 100 }) voucherNumber!: string | null;
  @longText('不予支付的理由', { ...written, max: 1000 }) reason!: string | null;
  @computed('money', '已拨付', {
    required: true,
    list: true,
    sql: (row) => fundsOfCommitment(`${row}.commitment_id`, 'disbursed'),
    needs: ['commitmentId'],
    group,
    help: '按总账计算，已扣除冲回',
  })
  paid!: number;
}
