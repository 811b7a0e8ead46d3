import { choice, list, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { Sectors } from './roles.ts';
import { Duty } from './duty.entity.ts';

/** A department or body that takes part. Which duty it holds is said by date, because duties move between offices. */
@resource('办事机构', {
  group: 'access',
  order: 3,
  icon: 'bank',
  displayName: { sql: (row) => `${row}.name`, needs: ['name'] },
})
export class Office extends StoredRecord {
  @text('名称', { required: true, list: true, search: true, filter: true }) name!: string;
  @division('所在区划', { required: true, list: true, filter: true }) division!: Division;
  @choice('系统', Sectors, { list: true, filter: true }) sector!: string | null;
  @list('承担的职责', () => Duty, 'office') duties!: unknown;
}
