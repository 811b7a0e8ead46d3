import { choice, day, list, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { VersionStates } from './kinds.ts';
import { ServiceStandard } from './service-standard.entity.ts';
import { StandardAdoption } from './standard-adoption.entity.ts';

/** What a standard says from a day on. */
@resource('标准版本', {
  group: 'quality',
  icon: 'file-text',
  order: 3,
  displayName: {
    sql: (row) =>
      `(select s.title from service_standard s where s.id = ${row}.standard_id) || ' ' || ${row}.edition`,
    needs: ['standardId', 'edition'],
  },
  unique: [{ fields: ['standard', 'edition'], say: '该标准已有这一版本，请另填「版本号」' }],
  lifecycle: {
    field: 'state',
    actions: {
      publish: {
        label: '发布',
        from: ['DRAFT'],
        to: 'PUBLISHED',
        takes: ['inForceOn'],
        requires: ['inForceOn'],
      },
      withdraw: {
        label: '废止',
        from: ['PUBLISHED'],
        to: 'WITHDRAWN',
        takes: ['withdrawnOn'],
        requires: ['withdrawnOn'],
        help: '废止后不能再采用；已采用的单位请改用新版',
        danger: true,
      },
    },
  },
})
export class StandardVersion extends StoredRecord {
  @reference('标准', () => ServiceStandard, { required: true, list: true, filter: true, immutable: true })
  standard!: ServiceStandard;
  @text('版本号', { required: true, list: true, max: 30 }) edition!: string;
  @choice('状态', VersionStates, { required: true, default: 'DRAFT', form: false, list: true, filter: true })
  state!: string;
  @day('实施日期', { form: false, list: true }) inForceOn!: string | null;
  @day('废止日期', { form: false, list: true }) withdrawnOn!: string | null;
  @longText('正文', { required: true, max: 50_000 }) content!: string;
  @list('采用', () => StandardAdoption, 'edition') adoptions!: unknown;
}
