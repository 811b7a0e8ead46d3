import { choice, computed, integer, list, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Sectors } from '../access/roles.ts';
import { code, division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { TeacherPlacement } from './teacher-placement.entity.ts';

/** A course of study in social work, with the part that is taught in practice (二(一)2). */
@resource('高校专业', {
  group: 'training',
  icon: 'experiment',
  order: 8,
  displayName: { sql: (row) => `${row}.university || ' ' || ${row}.title`, needs: ['university', 'title'] },
  scope: { division: 'division', sector: 'sector' },
  indexes: [['division', 'id']],
})
export class UniversityProgramme extends StoredRecord {
  @text('高校', { required: true, list: true, search: true, max: 100 }) university!: string;
  @text('专业', { required: true, list: true, search: true, max: 100 }) title!: string;
  @code('学历层次', 'GB/T 4658', { filter: true }) education!: string | null;
  @division('所在区划', { required: true, list: true, filter: true }) division!: Division;
  @choice('系统', Sectors, { required: true, default: 'EDUCATION', filter: true }) sector!: string;
  @integer('开设年份', { required: true, list: true, min: 1950, max: 2100 }) since!: number;
  @integer('在校生数', { list: true, min: 0, max: 100_000, unit: '人' }) students!: number | null;
  @integer('教学总学时', { required: true, list: true, min: 1, max: 20_000, unit: '学时' })
  totalHours!: number;
  @integer('实践教学学时', { required: true, list: true, min: 0, max: 20_000, unit: '学时' })
  practiceHours!: number;
  @computed('decimal', '实践教学比例', {
    required: true,
    list: true,
    filter: true,
    sql: (row) => `round(100.0 * ${row}.practice_hours / ${row}.total_hours, 1)`,
    needs: ['practiceHours', 'totalHours'],
    unit: '%',
    help: '实践教学学时占教学总学时的百分比',
  })
  practiceShare!: number;
  @longText('说明', { max: 2000 }) remark!: string | null;
  @list('教师实践锻炼', () => TeacherPlacement, 'programme') placements!: unknown;
}
