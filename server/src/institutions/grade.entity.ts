import { choice, day, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from './institution.entity.ts';
import { Grades } from './kinds.ts';

@resource('等级评估', {
  group: 'institutions',
  icon: 'star',
  displayName: {
    sql: (row) => `substr(${row}.grade, 2) || 'A ' || ${row}.awarded_on`,
    needs: ['grade', 'awardedOn'],
  },
  scopeVia: 'institution',
  unique: [{ fields: ['institution', 'awardedOn'], say: '该机构在此日期已有等级记录' }],
})
export class Grade extends StoredRecord {
  @reference('机构', () => Institution, { required: true, list: true, immutable: true })
  institution!: Institution;
  @choice('等级', Grades, { required: true, list: true, filter: true }) grade!: string;
  @day('授予日期', { required: true, list: true, derives: true }) awardedOn!: string;
  @day('有效期至', { list: true, form: false, help: '自授予之日起五年' }) validUntil!: string | null;
  @text('评估机构', { list: true }) awardedBy!: string | null;
}
