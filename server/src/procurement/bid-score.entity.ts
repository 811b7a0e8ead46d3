import { integer, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Bid } from './bid.entity.ts';
import { PanelMember } from './panel-member.entity.ts';
import { ScoringItem } from './scoring-item.entity.ts';

@resource('评分', {
  group: 'procurement',
  icon: 'form',
  order: 10,
  displayName: { sql: (row) => `${row}.points::text`, needs: ['points'] },
  scopeVia: 'bid',
  unique: [{ fields: ['bid', 'member', 'item'], say: '该评审人对这一项已评分，请修改原评分' }],
})
export class BidScore extends StoredRecord {
  @reference('标书', () => Bid, { required: true, list: true, filter: true, immutable: true }) bid!: Bid;
  @reference('评审人', () => PanelMember, { required: true, list: true, filter: true, immutable: true })
  member!: PanelMember;
  @reference('评分项', () => ScoringItem, { required: true, list: true, immutable: true }) item!: ScoringItem;
  @integer('得分', { required: true, list: true, min: 0, max: 100, help: '每项百分制' }) points!: number;
  @text('评语', { list: true }) comment!: string | null;
}
