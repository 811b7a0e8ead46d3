import { computed, day, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { code } from '../vocabulary/fields.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { hoursOfDegree } from './class-hours.ts';

/** A degree taken beside work, which counts once as continuing education (N 继续教育办法). */
@resource('学历教育折算', {
  group: 'training',
  icon: 'trophy',
  order: 7,
  displayName: {
    sql: (row) => `${row}.school || ' ' || ${row}.awarded_on`,
    needs: ['school', 'awardedOn'],
  },
  scopeVia: 'practitioner',
  unique: [{ fields: ['practitioner'], say: '此人已折算过一次学历学位教育，每人只能折算一次' }],
})
export class DegreeCredit extends StoredRecord {
  @reference('申请人', () => Practitioner, { required: true, list: true, immutable: true })
  practitioner!: Practitioner;
  @text('院校', { required: true, list: true, search: true, max: 100 }) school!: string;
  @text('专业', { required: true, list: true, max: 100 }) major!: string;
  @code('学历', 'GB/T 4658', { filter: true }) education!: string | null;
  @code('学位', 'GB/T 6864') degree!: string | null;
  @day('取得日期', { required: true, list: true, filter: true, help: '计入这一天所在的登记周期' })
  awardedOn!: string;
  @text('证书编号', { required: true, max: 60 }) number!: string;
  @computed('decimal', '折算学时', {
    sql: hoursOfDegree,
    needs: ['awardedOn'],
    list: true,
    unit: '学时',
  })
  classHours!: number | null;
}
