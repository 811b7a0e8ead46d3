import { choice, day, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Sectors } from '../access/roles.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { CaseFields, CaseStates } from './kinds.ts';

/** A piece of work worth telling (三(三)); told only with the consent of those it is about. */
@resource('典型案例', {
  group: 'publicity',
  icon: 'read',
  order: 4,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scope: { division: 'division', sector: 'sector' },
  lifecycle: {
    field: 'state',
    actions: {
      publish: {
        label: '发布',
        from: ['DRAFT'],
        to: 'PUBLISHED',
        takes: ['publishedOn'],
        requires: ['publishedOn'],
        help: '须已取得当事人书面同意',
      },
      withdraw: {
        label: '撤下',
        from: ['PUBLISHED'],
        to: 'WITHDRAWN',
        takes: ['withdrawalReason'],
        requires: ['withdrawalReason'],
        help: '当事人可随时撤回同意',
        danger: true,
      },
    },
  },
})
export class TypicalCase extends StoredRecord {
  @text('标题', { required: true, list: true, search: true, max: 100, group: '案例' }) title!: string;
  @choice('服务领域', CaseFields, { required: true, list: true, filter: true, group: '案例' }) field!: string;
  @division('区划', { required: true, list: true, filter: true, group: '案例' }) division!: Division;
  @choice('系统', Sectors, { required: true, list: true, filter: true, group: '案例' }) sector!: string;
  @reference('服务机构', () => Institution, { list: true, group: '案例' }) institution!: Institution | null;
  @reference('社会工作者', () => Practitioner, { group: '案例' }) practitioner!: Practitioner | null;
  @longText('案情与服务过程', { required: true, max: 10_000, group: '案例', help: '服务对象一律用化名' })
  story!: string;
  @text('同意人', { max: 50, group: '当事人同意' }) consentBy!: string | null;
  @day('同意日期', { list: true, group: '当事人同意' }) consentOn!: string | null;
  @choice('状态', CaseStates, { required: true, list: true, filter: true, default: 'DRAFT', form: false })
  state!: string;
  @day('发布日期', { form: false, list: true }) publishedOn!: string | null;
  @text('撤下原因', { form: false, max: 200 }) withdrawalReason!: string | null;
}
