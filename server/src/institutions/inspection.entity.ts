import { choice, integer, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from './institution.entity.ts';
import { InspectionResults } from './kinds.ts';

@resource('年度检查', {
  group: 'institutions',
  icon: 'file-search',
  displayName: { sql: (row) => `${row}.year || '年度'`, needs: ['year'] },
  scopeVia: 'institution',
  unique: [{ fields: ['institution', 'year'], say: '该机构此年度已有检查记录' }],
})
export class Inspection extends StoredRecord {
  @reference('机构', () => Institution, { required: true, list: true, immutable: true })
  institution!: Institution;
  @integer('年度', { required: true, list: true, filter: true, min: 1990, max: 2100 }) year!: number;
  @choice('结论', InspectionResults, { required: true, list: true, filter: true }) result!: string;
  @text('说明') remark!: string | null;
}
