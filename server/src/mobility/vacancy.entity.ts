import { choice, computed, day, integer, list, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Levels } from '../institutions/kinds.ts';
import { Post } from '../institutions/post.entity.ts';
import { JobOffer } from './job-offer.entity.ts';
import { VacancyStates } from './kinds.ts';
import { Referral } from './referral.entity.ts';

@resource('招聘信息', {
  group: 'mobility',
  icon: 'solution',
  order: 1,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scopeVia: 'post',
  indexes: [['state', 'validUntil']],
  lifecycle: {
    field: 'state',
    actions: {
      prolong: {
        label: '延期',
        from: ['OPEN'],
        takes: ['validUntil'],
        requires: ['validUntil'],
        help: '自今日起不超过招聘信息有效期',
      },
      close: {
        label: '关闭',
        from: ['OPEN'],
        to: 'CLOSED',
        takes: ['closingReason'],
        requires: ['closingReason'],
        danger: true,
      },
    },
  },
})
export class Vacancy extends StoredRecord {
  @text('标题', { required: true, list: true, search: true, max: 100 }) title!: string;
  @reference('岗位', () => Post, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    help: '须为招聘中且有空缺的岗位',
  })
  post!: Post;
  @integer('招聘人数', { required: true, default: 1, list: true, min: 1, max: 1000 }) seats!: number;
  @integer('工作年限要求', { min: 0, max: 50, unit: '年' }) experienceYears!: number | null;
  @day('发布日期', { required: true, list: true, derives: true }) publishedOn!: string;
  @day('有效期至', { list: true, filter: true, help: '含当日；不填则按招聘信息有效期推算' }) validUntil!:
    string | null;
  @longText('岗位说明', { max: 4000 }) description!: string | null;
  @text('联系方式', { max: 100 }) contact!: string | null;
  @choice('状态', VacancyStates, { required: true, default: 'OPEN', form: false, list: true, filter: true })
  state!: string;
  @text('关闭原因', { form: false }) closingReason!: string | null;
  @computed('choice', '岗位级别', {
    choices: Levels as never,
    sql: (row) => `post_level(${row}.post_id)`,
    needs: ['postId'],
    list: true,
  })
  level!: string | null;
  @computed('integer', '已聘用', {
    required: true,
    list: true,
    sql: (row) => `people_hired(${row}.id)`,
    needs: ['id'],
  })
  hired!: number;
  @computed('boolean', '有效', {
    required: true,
    list: true,
    filter: true,
    sql: (row) => `coalesce(${row}.state = 'OPEN' and ${row}.valid_until >= current_date, false)`,
    needs: ['state', 'validUntil'],
    help: '招聘中且未过期；有效期最后一日仍有效',
  })
  active!: boolean;
  @list('双选意向', () => JobOffer, 'vacancy') offers!: unknown;
  @list('推荐', () => Referral, 'vacancy') referrals!: unknown;
}
