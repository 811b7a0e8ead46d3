import { boolean, choice, day, list, longText, reference, text } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Certificate } from '../workforce/certificate.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { RegistrationKinds } from './kinds.ts';
import { Registration } from './registration.entity.ts';

/**
 * An application that was granted. While it is pending, returned or refused it is its change request, which keeps the
 * clock and the reasons.
 */
@resource('登记申请', {
  group: 'registration',
  icon: 'form',
  order: 1,
  operations: ['create'],
  displayName: {
    sql: (row) => `${labelSql(RegistrationKinds, `${row}.kind`)} || ' ' || ${row}.applied_on`,
    needs: ['kind', 'appliedOn'],
  },
  scopeVia: 'practitioner',
})
export class RegistrationApplication extends StoredRecord {
  @reference('申请人', () => Practitioner, { required: true, list: true }) practitioner!: Practitioner;
  @reference('证书', () => Certificate, { required: true, list: true }) certificate!: Certificate;
  @choice('登记类别', RegistrationKinds, {
    required: true,
    list: true,
    filter: true,
    help: '首次登记：该证书从未登记；再次登记：有效期届满前三个月内；重新登记：已过期或被注销后',
  })
  kind!: string;
  @day('申请日期', { form: false, list: true, index: true }) appliedOn!: string;
  @longText('逾期理由', { max: 1000, help: '逾期首次登记或重新登记须写明' }) lateReason!: string | null;
  @text('执业单位', { max: 100, list: true, help: '现在或拟执业的单位' }) practisingAt!: string | null;
  @boolean('诚信与守则承诺', {
    required: true,
    help: '所填属实，遵守职业守则，近三年内没有违反法律和职业守则的行为',
  })
  pledge!: boolean;
  @list('登记', () => Registration, 'application') registrations!: unknown;
}
