import { computed, integer, list, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { RankCondition } from './rank-condition.entity.ts';

@resource('职级', {
  group: 'ranks',
  icon: 'rise',
  order: 3,
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
})
export class Rank extends StoredRecord {
  @text('名称', { required: true, unique: true, list: true, search: true, max: 50 }) name!: string;
  @integer('序次', {
    required: true,
    unique: true,
    list: true,
    min: 1,
    max: 100,
    help: '1 为最低一级，逐级晋升',
  })
  step!: number;
  @longText('说明', { max: 2000 }) remark!: string | null;
  /** Of everybody: see `objects.ts`. */
  @computed('integer', '现有人数', {
    required: true,
    list: true,
    sql: (row) => `people_in_rank(${row}.id)`,
    needs: ['id'],
  })
  people!: number;
  @list('晋升条件', () => RankCondition, 'rank') conditions!: unknown;
}
