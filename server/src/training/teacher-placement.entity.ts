import { day, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { UniversityProgramme } from './university-programme.entity.ts';

/** A teacher of social work who works for a time where social work is done (二(一)2). */
@resource('教师实践锻炼', {
  group: 'training',
  icon: 'swap',
  order: 10,
  displayName: { sql: (row) => `${row}.teacher || ' ' || ${row}.start_on`, needs: ['teacher', 'startOn'] },
  scopeVia: 'programme',
})
export class TeacherPlacement extends StoredRecord {
  @reference('所属专业', () => UniversityProgramme, { required: true, list: true, immutable: true })
  programme!: UniversityProgramme;
  @text('教师姓名', { required: true, list: true, search: true, max: 50 }) teacher!: string;
  @reference('实践单位', () => Institution, { required: true, list: true, filter: true }) host!: Institution;
  @day('起始日期', { required: true, list: true, filter: true }) startOn!: string;
  @day('终止日期', { list: true, help: '当日起不再在岗锻炼；空表示仍在进行' }) endOn!: string | null;
  @text('实践岗位', { max: 100 }) duty!: string | null;
  @longText('成果', { max: 2000 }) outcome!: string | null;
}
