import { integer, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { JobFair } from './job-fair.entity.ts';

const outcome = { list: true, min: 0, max: 100_000, group: '成效' };

@resource('招聘会展位', {
  group: 'mobility',
  icon: 'layout',
  order: 8,
  displayName: { sql: (row) => `${row}.booth_number`, needs: ['boothNumber'] },
  scope: { division: 'fair.division', sector: 'institution.sector', institution: 'institution' },
  unique: [
    { fields: ['fair', 'boothNumber'], say: '该展位号已分配，请改用其他展位号' },
    { fields: ['fair', 'institution'], say: '该单位在这场招聘会已有展位' },
  ],
})
export class FairBooth extends StoredRecord {
  @reference('招聘会', () => JobFair, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group: '展位',
  })
  fair!: JobFair;
  @reference('参展单位', () => Institution, {
    required: true,
    list: true,
    filter: true,
    immutable: true,
    group: '展位',
  })
  institution!: Institution;
  @text('展位号', { required: true, list: true, max: 20, group: '展位' }) boothNumber!: string;
  @integer('提供岗位', { required: true, list: true, min: 0, max: 10_000, group: '展位', unit: '个' })
  seatsOffered!: number;
  @integer('收到简历', { ...outcome, unit: '份' }) resumes!: number | null;
  @integer('达成意向', { ...outcome, unit: '人' }) intentions!: number | null;
  @integer('实际聘用', { ...outcome, unit: '人' }) hired!: number | null;
}
