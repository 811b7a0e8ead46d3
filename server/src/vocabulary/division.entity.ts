import { choices } from '../kernel/declare/choices.ts';
import { choice, codeKey, computed, day, json, list, reference, text } from '../kernel/declare/fields.ts';
import { resource } from '../kernel/declare/resource.ts';
import { rangeOf } from './division-code.rules.ts';
import { DivisionSuccession } from './division-succession.entity.ts';

export const DivisionLevels = choices('DivisionLevel', '区划级别', {
  CITY: '市',
  COUNTY: '县（市、区）',
  TOWN: '乡镇、街道',
  COMMUNITY: '村居',
});
export const CommunityKinds = choices('CommunityKind', '村居类型', {
  RESIDENTS: '居委会',
  VILLAGE: '村委会',
});

/** A division as GB/T 2260 and the statistical codes below county know it, with the time its code was in force. */
@resource('行政区划', {
  group: 'vocabulary',
  order: 1,
  icon: 'environment',
  operations: [],
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
  indexes: [['level', 'id']],
})
export class Division {
  @codeKey('区划代码') id!: string;
  @text('名称', { required: true, list: true, search: true }) name!: string;
  @text('名称拼音', { form: false, search: true }) pinyin!: string | null;
  @text('拼音首字母', { form: false, search: true }) initials!: string | null;
  @choice('级别', DivisionLevels, { required: true, list: true, filter: true }) level!: string;
  @reference('上级', () => Division, { list: true, within: rangeOf }) parent!: Division | null;
  @choice('村居类型', CommunityKinds, { list: true }) communityKind!: string | null;
  @day('启用日期', { list: true, help: '空表示早于最早的资料' }) validFrom!: string | null;
  @day('停用日期', { list: true, help: '当日起不再使用；空表示现行' }) validTo!: string | null;
  @json('曾用名', { help: '连同停用日期' }) formerNames!: unknown;
  /** Communities that a merger renamed, for instance: they are listed, not guessed. */
  @computed('boolean', '停用而无后续区划', {
    required: true,
    filter: true,
    sql: (row) =>
      `${row}.valid_to is not null and not exists (select 1 from division_succession s where s.from_id = ${row}.id)`,
    needs: ['id', 'validTo'],
  })
  withoutSuccessor!: boolean;
  @list('后续区划', () => DivisionSuccession, 'from') successions!: unknown;
}
