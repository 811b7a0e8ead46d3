import { day, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Post } from '../institutions/post.entity.ts';
import { Practitioner } from './practitioner.entity.ts';

@resource('聘用', {
  group: 'workforce',
  icon: 'contacts',
  order: 4,
  displayName: {
    sql: (row) => `${row}.start_on || ' – ' || coalesce(${row}.end_on::text, '')`,
    needs: ['startOn', 'endOn'],
  },
  scopeVia: 'practitioner',
})
export class Appointment extends StoredRecord {
  @reference('受聘人', () => Practitioner, { required: true, list: true, immutable: true })
  practitioner!: Practitioner;
  @reference('岗位', () => Post, { required: true, list: true, immutable: true, filter: true }) post!: Post;
  @day('聘用起始', { required: true, list: true }) startOn!: string;
  @day('聘用终止', { list: true, help: '当日起不再在岗；空表示现仍在岗' }) endOn!: string | null;
  @text('文号', { max: 100 }) documentNumber!: string | null;
}
