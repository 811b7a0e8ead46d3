import { choice, day, list, longText, reference, secret, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { CONFIDANTS } from '../access/roles.ts';
import { maskDocument } from '../workforce/masks.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { DisciplinaryCase } from './disciplinary-case.entity.ts';
import { ComplaintChannels, ComplaintStates } from './kinds.ts';

const maskName = (plain: string): string =>
  `${plain.slice(0, 1)}${'*'.repeat(Math.max(plain.length - 1, 1))}`;

/** A complaint against a practitioner. Only the registering office and the coordinators know of it. */
@resource('投诉举报', {
  group: 'registration',
  icon: 'warning',
  order: 5,
  confidential: true,
  operations: ['create', 'update'],
  displayName: { sql: (row) => `${row}.subject`, needs: ['subject'] },
  scopeVia: 'practitioner',
  lifecycle: {
    field: 'state',
    actions: {
      accept: {
        label: '立案',
        from: ['RECEIVED'],
        to: 'ACCEPTED',
        takes: ['decidedOn'],
        requires: ['decidedOn'],
        help: '随即开立案件',
      },
      dismiss: {
        label: '不予立案',
        from: ['RECEIVED'],
        to: 'DISMISSED',
        takes: ['decidedOn', 'dismissalReason'],
        requires: ['decidedOn', 'dismissalReason'],
      },
    },
  },
})
export class Complaint extends StoredRecord {
  @reference('被投诉人', () => Practitioner, { required: true, list: true, immutable: true })
  practitioner!: Practitioner;
  @text('事由', { required: true, list: true, search: true, max: 100 }) subject!: string;
  @day('收到日期', { required: true, list: true, filter: true }) receivedOn!: string;
  @choice('投诉渠道', ComplaintChannels, { required: true, list: true, filter: true }) channel!: string;
  @longText('投诉内容', { required: true, max: 4000 }) allegation!: string;
  @secret('投诉人', { mask: maskName, readers: CONFIDANTS, max: 50, help: '匿名投诉可不填' }) complainant!:
    string | null;
  @secret('投诉人联系方式', { mask: maskDocument, readers: CONFIDANTS, max: 50 }) contact!: string | null;
  @choice('投诉状态', ComplaintStates, {
    required: true,
    list: true,
    filter: true,
    default: 'RECEIVED',
    form: false,
  })
  state!: string;
  @day('决定日期', { form: false }) decidedOn!: string | null;
  @longText('不予立案理由', { form: false, max: 2000 }) dismissalReason!: string | null;
  @list('案件', () => DisciplinaryCase, 'complaint') cases!: unknown;
}
