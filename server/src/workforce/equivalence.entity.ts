import { choice, day, longText, reference, text } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Levels } from '../institutions/kinds.ts';
import { Practitioner } from './practitioner.entity.ts';

/** Recognition that somebody without the certificate has the ability of its level (一). */
@resource('同等能力认定', {
  group: 'workforce',
  icon: 'verified',
  order: 3,
  displayName: {
    sql: (row) => `${labelSql(Levels, `${row}.level`)} || ' ' || ${row}.recognized_on`,
    needs: ['level', 'recognizedOn'],
  },
  scopeVia: 'practitioner',
})
export class Equivalence extends StoredRecord {
  @reference('被认定人', () => Practitioner, { required: true, list: true, immutable: true })
  practitioner!: Practitioner;
  @choice('相当级别', Levels, { required: true, list: true, filter: true }) level!: string;
  @day('认定日期', { required: true, list: true }) recognizedOn!: string;
  @text('认定文号', { list: true, max: 100 }) documentNumber!: string | null;
  @longText('认定依据', { required: true, max: 2000 }) basis!: string;
}
