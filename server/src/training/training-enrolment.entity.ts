import { choice, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { EnrolmentStates } from './kinds.ts';
import { TrainingSession } from './training-session.entity.ts';

/** A seat in a session, claimed by the person or their institution; who gives it up may take it again. */
@resource('培训报名', {
  group: 'training',
  icon: 'form',
  order: 5,
  operations: ['create'],
  displayName: {
    sql: (row) => `(select p.name from practitioner p where p.id = ${row}.practitioner_id)`,
    needs: ['practitionerId'],
  },
  scopeVia: 'practitioner',
  unique: [
    { fields: ['practitioner', 'session'], say: '此人已报过该班次；如已退出，请在原报名上“重新报名”' },
  ],
  lifecycle: {
    field: 'state',
    actions: {
      withdraw: { label: '退出', from: ['ENROLLED'], to: 'WITHDRAWN', danger: true },
      rejoin: { label: '重新报名', from: ['WITHDRAWN'], to: 'ENROLLED' },
    },
  },
})
export class TrainingEnrolment extends StoredRecord {
  @reference('报名人', () => Practitioner, { required: true, list: true, immutable: true, filter: true })
  practitioner!: Practitioner;
  @reference('班次', () => TrainingSession, { required: true, list: true, immutable: true, filter: true })
  session!: TrainingSession;
  @choice('状态', EnrolmentStates, {
    required: true,
    default: 'ENROLLED',
    form: false,
    list: true,
    filter: true,
  })
  state!: string;
  @text('备注') remark!: string | null;
}
