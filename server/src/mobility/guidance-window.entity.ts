import { boolean, list, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { division } from '../vocabulary/fields.ts';
import { GuidanceCase } from './guidance-case.entity.ts';

@resource('就业指导窗口', {
  group: 'mobility',
  icon: 'shop',
  order: 5,
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scope: { division: 'division', institution: 'host' },
})
export class GuidanceWindow extends StoredRecord {
  @text('窗口名称', { required: true, list: true, search: true, max: 100 }) name!: string;
  @division('所在区划', { required: true, list: true, filter: true }) division!: Division;
  @reference('承办单位', () => Institution, { list: true, filter: true }) host!: Institution | null;
  @text('地址', { required: true, list: true }) address!: string;
  @text('开放时间', { list: true, max: 100 }) openingHours!: string | null;
  @text('电话', { max: 30 }) phone!: string | null;
  @boolean('在用', { required: true, default: true, list: true, filter: true }) inService!: boolean;
  @list('指导个案', () => GuidanceCase, 'window') cases!: unknown;
}
