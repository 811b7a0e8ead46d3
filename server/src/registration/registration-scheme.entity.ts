import { choice, day, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { RegisteringLevels } from './kinds.ts';

/** Who registers the people of an area: the county's civil affairs, or the city's for it. */
@resource('登记办理方案', {
  group: 'registration',
  icon: 'apartment',
  order: 11,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
})
export class RegistrationScheme extends StoredRecord {
  @text('方案名称', { required: true, list: true, search: true }) title!: string;
  @division('适用区划', {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    help: '县（市、区）的方案优先于全市的方案',
  })
  division!: Division;
  @choice('登记层级', RegisteringLevels, { required: true, list: true, filter: true }) level!: string;
  @text('登记机关', { required: true, list: true, max: 100 }) office!: string;
  @text('联系电话', { list: true, max: 50 }) phone!: string | null;
  @day('启用日期', { required: true, list: true }) since!: string;
  @day('停用日期', { list: true, help: '当日起不再适用；空表示现仍适用' }) until!: string | null;
  @longText('办理须知', { max: 2000 }) guidance!: string | null;
}
