import { choice, computed, day, list, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Bid } from './bid.entity.ts';
import { CallStates } from './kinds.ts';
import { PanelMember } from './panel-member.entity.ts';
import { PurchaseProject } from './purchase-project.entity.ts';
import { ScoringItem } from './scoring-item.entity.ts';
import { callActions } from './call.lifecycle.ts';

const dated = { form: false, group: '日程' };

@resource('采购公告', {
  group: 'procurement',
  icon: 'notification',
  order: 2,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scopeVia: 'project',
  lifecycle: { field: 'state', actions: callActions },
})
export class PurchaseCall extends StoredRecord {
  @text('公告标题', { required: true, list: true, search: true, max: 100, group: '公告' }) title!: string;
  @reference('项目', () => PurchaseProject, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group: '公告',
  })
  project!: PurchaseProject;
  @longText('公告内容', { required: true, max: 10_000, group: '公告' }) notice!: string;
  @choice('状态', CallStates, {
    required: true,
    default: 'DRAFT',
    form: false,
    list: true,
    filter: true,
    group: '公告',
  })
  state!: string;
  @day('公告日期', { ...dated, list: true }) publishedOn!: string | null;
  @day('投标截止', { ...dated, list: true, filter: true, help: '含当日' }) bidsDueOn!: string | null;
  @day('开标日期', { ...dated }) openedOn!: string | null;
  @day('定标日期', { ...dated, list: true }) awardedOn!: string | null;
  @reference('中标标书', () => Bid, { form: false, group: '定标' }) awardedBid!: Bid | null;
  @longText('定标理由', { form: false, group: '定标', max: 2000, help: '中标者不是得分最高者时必填' })
  awardReason!: string | null;
  @text('流标原因', { form: false, group: '定标' }) failReason!: string | null;
  @computed('integer', '投标数', {
    required: true,
    list: true,
    sql: (row) => `bids_received(${row}.id)`,
    needs: ['id'],
    group: '公告',
    help: '开标前只公开数量',
  })
  bidsReceived!: number;
  @list('评分项', () => ScoringItem, 'call') scoringItems!: unknown;
  @list('评审人', () => PanelMember, 'call') panel!: unknown;
  @list('标书', () => Bid, 'call') bids!: unknown;
}
