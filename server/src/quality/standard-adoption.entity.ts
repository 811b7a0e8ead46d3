import { choice, day, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { AdoptionStates } from './kinds.ts';
import { StandardVersion } from './standard-version.entity.ts';

/** A unit that works by a version of a standard. */
@resource('标准采用', {
  group: 'quality',
  icon: 'check-square',
  order: 4,
  displayName: {
    sql: (row) =>
      `(select i.name from institution i where i.id = ${row}.institution_id) || ' ' || ${row}.adopted_on`,
    needs: ['institutionId', 'adoptedOn'],
  },
  scopeVia: 'institution',
  unique: [{ fields: ['institution', 'edition'], say: '该单位已采用过这一版本，请修改原有的一条' }],
  lifecycle: {
    field: 'state',
    actions: {
      end: {
        label: '停用',
        from: ['ADOPTED'],
        to: 'ENDED',
        takes: ['endedOn'],
        requires: ['endedOn'],
        danger: true,
      },
    },
  },
})
export class StandardAdoption extends StoredRecord {
  @reference('采用单位', () => Institution, { required: true, list: true, filter: true, immutable: true })
  institution!: Institution;
  @reference('标准版本', () => StandardVersion, { required: true, list: true, filter: true, immutable: true })
  edition!: StandardVersion;
  @day('采用日期', { required: true, list: true }) adoptedOn!: string;
  @choice('状态', AdoptionStates, {
    required: true,
    default: 'ADOPTED',
    form: false,
    list: true,
    filter: true,
  })
  state!: string;
  @day('停用日期', { form: false, list: true }) endedOn!: string | null;
  @text('采用范围', { list: true, help: '如 全部服务、某一项目' }) extent!: string | null;
}
