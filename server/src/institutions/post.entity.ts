import { choice, computed, day, integer, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from './institution.entity.ts';
import { Levels, PostKinds, PostStates } from './kinds.ts';

/** Of everybody: see `objects.ts`. */
const filled = (row: string): string => `people_in_post(${row}.id)`;

@resource('岗位', {
  group: 'institutions',
  icon: 'solution',
  order: 2,
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scopeVia: 'institution',
})
export class Post extends StoredRecord {
  @text('岗位名称', { required: true, list: true, search: true, max: 100 }) name!: string;
  @reference('设岗单位', () => Institution, { required: true, list: true, filter: true, immutable: true })
  institution!: Institution;
  @choice('岗位类别', PostKinds, { required: true, list: true, filter: true }) kind!: string;
  @choice('级别', Levels, { required: true, list: true, filter: true }) level!: string;
  @integer('核定数', { required: true, list: true, min: 1, max: 10_000 }) quota!: number;
  @choice('状态', PostStates, { required: true, list: true, filter: true, default: 'PROPOSED' })
  state!: string;
  @day('设立日期', { list: true }) establishedOn!: string | null;
  @computed('integer', '在岗数', { required: true, list: true, sql: filled, needs: ['id'] }) filled!: number;
  @computed('integer', '空缺数', {
    required: true,
    list: true,
    sql: (row) => `${row}.quota - (${filled(row)})`,
    needs: ['id', 'quota'],
  })
  vacancies!: number;
}
