import { choice, day, list, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { CancellationGround } from './cancellation-ground.entity.ts';
import { Complaint } from './complaint.entity.ts';
import { CaseStates, SanctionKinds } from './kinds.ts';
import { Sanction } from './sanction.entity.ts';

/** The inquiry that an accepted complaint opens; it ends in a sanction or without one. */
@resource('违规案件', {
  group: 'registration',
  icon: 'file-search',
  order: 6,
  confidential: true,
  operations: ['update'],
  displayName: { sql: (row) => `${row}.subject`, needs: ['subject'] },
  scopeVia: 'practitioner',
  lifecycle: {
    field: 'state',
    actions: {
      report: {
        label: '调查终结',
        from: ['OPEN'],
        to: 'INVESTIGATED',
        takes: ['findings'],
        requires: ['findings'],
      },
      conclude: {
        label: '作出处理',
        from: ['INVESTIGATED'],
        to: 'CONCLUDED',
        takes: ['heardOn', 'hearing', 'outcome', 'ground', 'outcomeFrom', 'outcomeUntil', 'documentNumber'],
        requires: ['heardOn', 'outcome', 'outcomeFrom'],
        help: '随即作出处理决定；须先听取本人陈述和申辩',
        danger: true,
      },
      close: {
        label: '不予处理',
        from: ['OPEN', 'INVESTIGATED'],
        to: 'CLOSED',
        takes: ['closingReason'],
        requires: ['closingReason'],
      },
    },
  },
})
export class DisciplinaryCase extends StoredRecord {
  @reference('当事人', () => Practitioner, { required: true, list: true, form: false })
  practitioner!: Practitioner;
  @reference('投诉', () => Complaint, { form: false, list: true }) complaint!: Complaint | null;
  @text('案由', { required: true, list: true, search: true, max: 100 }) subject!: string;
  @day('立案日期', { required: true, list: true, form: false }) openedOn!: string;
  @text('调查人员', { max: 100, list: true }) investigators!: string | null;
  @choice('案件状态', CaseStates, {
    required: true,
    list: true,
    filter: true,
    default: 'OPEN',
    form: false,
  })
  state!: string;
  @longText('调查结论', { form: false, max: 4000 }) findings!: string | null;
  @day('听取陈述申辩日期', { form: false }) heardOn!: string | null;
  @longText('陈述申辩', { form: false, max: 4000 }) hearing!: string | null;
  @choice('处理种类', SanctionKinds, { form: false }) outcome!: string | null;
  @reference('注销事由', () => CancellationGround, { form: false, help: '注销登记须选' })
  ground!: CancellationGround | null;
  @day('处理自', { form: false }) outcomeFrom!: string | null;
  @day('处理至', { form: false, help: '暂停执业须填，含当日' }) outcomeUntil!: string | null;
  @text('处理决定文号', { form: false, max: 100 }) documentNumber!: string | null;
  @longText('不予处理理由', { form: false, max: 2000 }) closingReason!: string | null;
  @list('处理决定', () => Sanction, 'disciplinaryCase') sanctions!: unknown;
}
