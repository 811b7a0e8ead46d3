import { decimal, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { RewardNomination } from './nomination.entity.ts';

@resource('表彰评审', {
  group: 'incentives',
  icon: 'star',
  order: 3,
  displayName: {
    sql: (row) => `${row}.reviewer || ' ' || trim_scale(${row}.score)`,
    needs: ['reviewer', 'score'],
  },
  scopeVia: 'nomination',
  unique: [{ fields: ['nomination', 'reviewer'], say: '该评审人已评过这项提名，请修改原有的一条' }],
})
export class RewardReview extends StoredRecord {
  @reference('提名', () => RewardNomination, { required: true, list: true, immutable: true })
  nomination!: RewardNomination;
  @text('评审人', { required: true, list: true, search: true, immutable: true, max: 50 }) reviewer!: string;
  @reference('评审人单位', () => Institution, {
    list: true,
    help: '用于回避：提名单位和被提名机构的人不参加评审',
  })
  reviewerUnit!: Institution | null;
  @decimal('评分', { required: true, list: true, min: 0, max: 100, help: '百分制' }) score!: number;
  @longText('评审意见', { max: 2000 }) opinion!: string | null;
}
