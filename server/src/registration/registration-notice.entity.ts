import { choice, day, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { NoticeKinds } from './kinds.ts';
import { Registration } from './registration.entity.ts';

/** What the registering office announces to everybody; written with the act that it announces. */
@resource('登记公告', {
  group: 'registration',
  icon: 'notification',
  order: 10,
  operations: [],
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
})
export class RegistrationNotice extends StoredRecord {
  @text('标题', { required: true, list: true, search: true }) title!: string;
  @choice('公告种类', NoticeKinds, { required: true, list: true, filter: true }) kind!: string;
  @reference('登记', () => Registration) registration!: Registration | null;
  @day('公告日期', { required: true, list: true, filter: true }) publishedOn!: string;
  @longText('公告内容', { required: true, max: 2000 }) content!: string;
}
