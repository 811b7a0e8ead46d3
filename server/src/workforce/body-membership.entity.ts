import { labelSql } from '../kernel/declare/choices.ts';
import { choice, day, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { BodyLevels, PublicBodies } from './public-bodies.ts';
import { Practitioner } from './practitioner.entity.ts';

/** Service of a practitioner in a leading body, a people's congress or the CPPCC (二(二)4). */
@resource('参政议政任职', {
  group: 'workforce',
  icon: 'audit',
  order: 6,
  displayName: {
    sql: (row) => `${labelSql(PublicBodies, `${row}.body`)} || ' ' || ${row}.position`,
    needs: ['body', 'position'],
  },
  scopeVia: 'practitioner',
})
export class BodyMembership extends StoredRecord {
  @reference('任职人', () => Practitioner, { required: true, list: true, immutable: true })
  practitioner!: Practitioner;
  @choice('机构性质', PublicBodies, { required: true, list: true, filter: true }) body!: string;
  @choice('层级', BodyLevels, { required: true, list: true, filter: true }) level!: string;
  @text('机构名称', { required: true, list: true, search: true, max: 100, help: '例如“三元区人民代表大会”' })
  bodyName!: string;
  @text('职务', { required: true, list: true, max: 50, help: '例如“代表”“常务委员”' }) position!: string;
  @day('任职起始', { required: true, list: true, filter: true }) since!: string;
  @day('任职终止', { list: true, help: '当日起不再任职；空表示现任' }) until!: string | null;
}
