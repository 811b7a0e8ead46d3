import { labelSql } from '../kernel/declare/choices.ts';
import { choice, integer, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { Indicators } from './kinds.ts';

/** What an area is to reach by the end of a year (一); the policy sets the city's, the city may divide it up. */
@resource('发展目标', {
  group: 'oversight',
  icon: 'aim',
  order: 1,
  displayName: {
    sql: (row) => `${row}.year || ' ' || ${labelSql(Indicators, `${row}.indicator`)}`,
    needs: ['year', 'indicator'],
  },
  scope: { division: 'division' },
  unique: [
    { fields: ['indicator', 'year', 'division'], say: '该区划此年度已有这一指标的目标，请修改原有的一条' },
  ],
})
export class DevelopmentTarget extends StoredRecord {
  @choice('指标', Indicators, { required: true, list: true, filter: true, immutable: true })
  indicator!: string;
  @integer('目标年度', { required: true, list: true, filter: true, min: 2013, max: 2100, immutable: true })
  year!: number;
  @division('区划', { required: true, list: true, filter: true, immutable: true }) division!: Division;
  @integer('目标值', {
    required: true,
    list: true,
    min: 1,
    max: 1_000_000,
    help: '人数、家数；配备率填百分数',
  })
  value!: number;
  @text('条款', { required: true, list: true, max: 100, help: '例如“一”，或分解目标的文件名称与文号' })
  clause!: string;
}
