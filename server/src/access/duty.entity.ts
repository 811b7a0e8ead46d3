import { labelSql } from '../kernel/declare/choices.ts';
import { choice, day, reference } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Office } from './office.entity.ts';
import { DutyKinds } from './roles.ts';

/** That an office holds a duty during a time. */
@resource('机构职责', {
  group: 'access',
  order: 4,
  displayName: {
    sql: (row) => `${labelSql(DutyKinds, `${row}.kind`)} || ' ' || ${row}.since`,
    needs: ['kind', 'since'],
  },
})
export class Duty extends StoredRecord {
  @reference('机构', () => Office, { required: true, list: true, immutable: true }) office!: Office;
  @choice('职责', DutyKinds, { required: true, list: true, filter: true }) kind!: string;
  @day('起始日期', { required: true, list: true }) since!: string;
  @day('终止日期', { list: true, help: '当日起不再承担；空表示现仍承担' }) until!: string | null;
}
