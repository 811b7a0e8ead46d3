import { choice, computed, day, integer, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from './institution.entity.ts';
import { Levels, OCCUPIABLE, PostKinds, PostStates } from './kinds.ts';

/** Of everybody: see `objects.ts`. */
const filled = (row: string): string => `people_in_post(${row}.id)`;
const occupiable = OCCUPIABLE.map((state) => `'${state}'`).join(', ');
/** Nobody is sought for a post to which nobody may be appointed. */
const vacancies = (row: string): string =>
  `case when ${row}.state in (${occupiable}) and institution_lasts(${row}.institution_id) then ${row}.quota - (${filled(row)}) else 0 end`;

@resource('岗位', {
  group: 'institutions',
  icon: 'solution',
  order: 2,
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  scopeVia: 'institution',
  lifecycle: {
    field: 'state',
    actions: {
      approve: { label: '批准设岗', from: ['PROPOSED'], to: 'APPROVED', takes: ['establishedOn'] },
      open: { label: '开放招聘', from: ['APPROVED', 'FILLED'], to: 'OPEN' },
      fill: {
        label: '满员',
        from: ['APPROVED', 'OPEN'],
        to: 'FILLED',
        help: '在岗人数达到核定数时办理',
      },
      freeze: { label: '冻结', from: ['APPROVED', 'OPEN', 'FILLED'], to: 'FROZEN', danger: true },
      unfreeze: {
        label: '解冻',
        from: ['FROZEN'],
        to: 'APPROVED',
        help: '解冻后为“已批准”；要招聘的，再办理开放招聘',
      },
      abolish: {
        label: '撤销',
        from: ['PROPOSED', 'APPROVED', 'OPEN', 'FILLED', 'FROZEN'],
        to: 'ABOLISHED',
        help: '撤销的岗位不能恢复',
        danger: true,
      },
    },
  },
})
export class Post extends StoredRecord {
  @text('岗位名称', { required: true, list: true, search: true, max: 100 }) name!: string;
  @reference('设岗单位', () => Institution, { required: true, list: true, filter: true, immutable: true })
  institution!: Institution;
  @choice('岗位类别', PostKinds, { required: true, list: true, filter: true }) kind!: string;
  @choice('级别', Levels, { required: true, list: true, filter: true }) level!: string;
  @integer('核定数', { required: true, list: true, min: 1, max: 10_000 }) quota!: number;
  @choice('状态', PostStates, {
    required: true,
    list: true,
    filter: true,
    default: 'PROPOSED',
    immutable: true,
  })
  state!: string;
  @day('设立日期', { list: true }) establishedOn!: string | null;
  @computed('integer', '在岗数', { required: true, list: true, sql: filled, needs: ['id'] }) filled!: number;
  @computed('integer', '空缺数', {
    required: true,
    list: true,
    sql: vacancies,
    needs: ['id', 'quota', 'state', 'institutionId'],
    help: '只有可以聘用人员的岗位有空缺：已批准、招聘中或已满，且设岗单位未注销',
  })
  vacancies!: number;
}
