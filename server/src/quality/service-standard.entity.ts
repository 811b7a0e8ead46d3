import { choice, computed, list, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { StandardScopes } from './kinds.ts';
import { StandardVersion } from './standard-version.entity.ts';

/** A standard of service, which goes through versions (二(五)2). */
@resource('服务标准', {
  group: 'quality',
  icon: 'ordered-list',
  order: 2,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
})
export class ServiceStandard extends StoredRecord {
  @text('标准名称', { required: true, list: true, search: true, max: 100 }) title!: string;
  @text('标准号', { unique: true, list: true, search: true, max: 50 }) number!: string | null;
  @choice('标准级别', StandardScopes, { required: true, list: true, filter: true }) scope!: string;
  @text('适用服务', { required: true, list: true, max: 200 }) appliesTo!: string;
  @computed('integer', '采用单位数', {
    required: true,
    list: true,
    sql: (row) => `units_adopting(${row}.id)`,
    needs: ['id'],
    unit: '个',
    help: '现采用任一版本的单位',
  })
  adopters!: number;
  @longText('说明', { max: 2000 }) remark!: string | null;
  @list('版本', () => StandardVersion, 'standard') versions!: unknown;
}
