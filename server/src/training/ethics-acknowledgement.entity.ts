import { day, reference } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { EthicsCode } from './ethics-code.entity.ts';

/** Somebody’s own word that they have read an edition of the code and keep to it; nobody gives it for another. */
@resource('守则确认', {
  group: 'training',
  icon: 'like',
  order: 12,
  operations: ['create'],
  displayName: {
    sql: (row) =>
      `(select p.name from practitioner p where p.id = ${row}.practitioner_id) || ' ' || ${row}.acknowledged_on`,
    needs: ['practitionerId', 'acknowledgedOn'],
  },
  scopeVia: 'practitioner',
  unique: [{ fields: ['practitioner', 'code'], say: '您已确认过这一版守则，不必重复确认' }],
})
export class EthicsAcknowledgement extends StoredRecord {
  @reference('确认人', () => Practitioner, { required: true, list: true, immutable: true, filter: true })
  practitioner!: Practitioner;
  @reference('守则', () => EthicsCode, { required: true, list: true, immutable: true, filter: true })
  code!: EthicsCode;
  @day('确认日期', { list: true, form: false }) acknowledgedOn!: string | null;
}
