import {
  choice,
  computed,
  day,
  list,
  longText,
  money,
  reference,
  secret,
  text,
} from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { BidScore } from './bid-score.entity.ts';
import { BidSeals, BidStates } from './kinds.ts';
import { PurchaseCall } from './purchase-call.entity.ts';

/** Only the bidder's clerk may open a seal before its time, and only their own. */
const sealed = { readers: ['INSTITUTION_CLERK'], mask: () => '******', group: '密封内容' };
const openedAt = { form: false, group: '开标后' };

/**
 * A bid is kept under seal twice: its row is disclosed to nobody but its bidder until the opening (`disclosure` is a
 * dimension of scope, so row-level security keeps it), and price and proposal are encrypted, so that neither the
 * request by which it came in nor its history tells them.
 */
@resource('标书', {
  group: 'procurement',
  icon: 'container',
  order: 3,
  operations: ['create', 'update'],
  displayName: {
    sql: (row) => `coalesce((select i.name from institution i where i.id = ${row}.supplier_id), '标书')`,
    needs: ['supplierId'],
  },
  scope: {
    division: 'call.division',
    sector: 'call.sector',
    institution: 'supplier',
    disclosure: 'disclosure',
  },
  unique: [{ fields: ['call', 'supplier'], say: '本单位对这份公告已投递标书，截止前请修改原标书' }],
  lifecycle: {
    field: 'state',
    actions: {
      withdraw: { label: '撤回标书', from: ['SUBMITTED'], to: 'WITHDRAWN', danger: true },
      disqualify: {
        label: '判为无效标',
        from: ['OPENED'],
        to: 'DISQUALIFIED',
        takes: ['disqualifyReason'],
        requires: ['disqualifyReason'],
        danger: true,
      },
    },
  },
})
export class Bid extends StoredRecord {
  @reference('采购公告', () => PurchaseCall, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group: '投标',
  })
  call!: PurchaseCall;
  @reference('投标单位', () => Institution, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group: '投标',
  })
  supplier!: Institution;
  @secret('报价（密封）', {
    ...sealed,
    required: true,
    max: 20,
    pattern: { test: /\d{1,12}(\.\d{1,2})?/, say: '填写以元为单位的数额，最多两位小数' },
    help: '元；开标前加密保存',
  })
  price!: string;
  @secret('服务方案（密封）', { ...sealed, required: true, max: 5000, help: '开标前加密保存' })
  proposal!: string;
  @day('投递日期', { form: false, list: true, group: '投标' }) submittedOn!: string | null;
  @choice('密封', BidSeals, { required: true, default: 'SEALED', form: false, group: '投标' })
  disclosure!: string;
  @choice('状态', BidStates, {
    required: true,
    default: 'SUBMITTED',
    form: false,
    list: true,
    filter: true,
    group: '投标',
  })
  state!: string;
  @money('报价', { ...openedAt, list: true }) amount!: number | null;
  @longText('服务方案', { ...openedAt, max: 5000 }) plan!: string | null;
  @text('无效标理由', { ...openedAt }) disqualifyReason!: string | null;
  @computed('decimal', '综合得分', {
    sql: (row) => `bid_score_total(${row}.id)`,
    needs: ['id'],
    list: true,
    group: '开标后',
    help: '各评分项按权重合计，评审人之间按评分权重平均；评分齐全前为空',
  })
  score!: number | null;
  @list('评分', () => BidScore, 'bid') scores!: unknown;
}
