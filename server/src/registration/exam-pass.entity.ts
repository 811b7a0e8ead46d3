import { choice, day, integer, list, longText, reference, text } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Levels } from '../institutions/kinds.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { ExamFeeClaim } from './exam-fee-claim.entity.ts';
import { PassStates } from './kinds.ts';

/** That somebody passed the exam of a level; a certificate follows, for the senior level after review and notice. */
@resource('考试合格认定', {
  group: 'registration',
  icon: 'trophy',
  order: 9,
  operations: ['create'],
  displayName: {
    sql: (row) => `${row}.year || ' ' || ${labelSql(Levels, `${row}.level`)}`,
    needs: ['year', 'level'],
  },
  scopeVia: 'practitioner',
  unique: [{ fields: ['practitioner', 'level', 'year'], say: '此人这一年度的合格已认定' }],
  lifecycle: {
    field: 'state',
    actions: {
      review: {
        label: '评审通过',
        from: ['PROPOSED'],
        to: 'REVIEWED',
        takes: ['reviewedOn', 'reviewOpinion'],
        requires: ['reviewedOn'],
        help: '仅高级社会工作师',
      },
      decline: {
        label: '评审未通过',
        from: ['PROPOSED'],
        to: 'DECLINED',
        takes: ['reviewedOn', 'reviewOpinion'],
        requires: ['reviewedOn', 'reviewOpinion'],
        help: '仅高级社会工作师；合格证明在有效期内可再次参评',
        danger: true,
      },
      resubmit: { label: '再次参评', from: ['DECLINED'], to: 'PROPOSED', help: '合格证明须在有效期内' },
      publicize: {
        label: '公示',
        from: ['REVIEWED'],
        to: 'PUBLICIZED',
        takes: ['noticeFrom', 'noticeUntil'],
        requires: ['noticeFrom', 'noticeUntil'],
      },
      certify: {
        label: '发证',
        from: ['PROPOSED', 'PUBLICIZED'],
        to: 'CERTIFIED',
        takes: ['certificateNumber', 'issuedOn', 'issuedBy'],
        requires: ['certificateNumber', 'issuedOn'],
        help: '随即登记职业水平证书；高级须先评审并公示期满',
      },
    },
  },
})
export class ExamPass extends StoredRecord {
  @reference('考生', () => Practitioner, { required: true, list: true }) practitioner!: Practitioner;
  @choice('级别', Levels, { required: true, list: true, filter: true, derives: true }) level!: string;
  @integer('合格年度', { required: true, list: true, filter: true, min: 2008, max: 2100 }) year!: number;
  @day('成绩公布日期', { required: true, derives: true }) passedOn!: string;
  @day('合格证明有效期至', { form: false, list: true, help: '仅高级；含当日' }) proofValidUntil!:
    string | null;
  @choice('合格认定状态', PassStates, {
    required: true,
    list: true,
    filter: true,
    default: 'PROPOSED',
    form: false,
  })
  state!: string;
  @day('评审日期', { form: false }) reviewedOn!: string | null;
  @longText('评审意见', { form: false, max: 2000 }) reviewOpinion!: string | null;
  @day('公示自', { form: false }) noticeFrom!: string | null;
  @day('公示至', { form: false, help: '含当日' }) noticeUntil!: string | null;
  @text('证书管理号', { form: false, max: 40 }) certificateNumber!: string | null;
  @day('证书取得日期', { form: false }) issuedOn!: string | null;
  @text('发证机关', { form: false, max: 100 }) issuedBy!: string | null;
  @list('考试费与奖励', () => ExamFeeClaim, 'pass') claims!: unknown;
}
