import { day, longText, reference } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { Volunteer } from './volunteer.entity.ts';

/** A professional who leads a volunteer for a time (社工引领志愿者, 二(五)3). */
@resource('社工志愿者结对', {
  group: 'quality',
  icon: 'team',
  order: 6,
  displayName: {
    sql: (row) =>
      `(select p.name from practitioner p where p.id = ${row}.practitioner_id) || ' ' || ${row}.since`,
    needs: ['practitionerId', 'since'],
  },
  scopeVia: 'practitioner',
})
export class VolunteerPairing extends StoredRecord {
  @reference('社工', () => Practitioner, { required: true, list: true, immutable: true, filter: true })
  practitioner!: Practitioner;
  @reference('志愿者', () => Volunteer, { required: true, list: true, immutable: true, filter: true })
  volunteer!: Volunteer;
  @day('起始日期', { required: true, list: true, filter: true }) since!: string;
  @day('终止日期', { list: true, help: '当日起不再结对；空表示仍在结对' }) until!: string | null;
  @longText('结对目标', { max: 2000 }) goal!: string | null;
}
