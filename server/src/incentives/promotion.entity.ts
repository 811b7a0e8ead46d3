import { choice, day, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { PromotionStates } from './kinds.ts';
import { Rank } from './rank.entity.ts';

@resource('职级申报', {
  group: 'ranks',
  icon: 'arrow-up',
  order: 2,
  displayName: {
    sql: (row) =>
      `(select p.name from practitioner p where p.id = ${row}.practitioner_id) || ' → ' || (select r.name from rank r where r.id = ${row}.rank_id)`,
    needs: ['practitionerId', 'rankId'],
  },
  scopeVia: 'practitioner',
  operations: ['create', 'update'],
  lifecycle: {
    field: 'state',
    actions: {
      review: {
        label: '评审通过',
        from: ['APPLIED'],
        to: 'REVIEWED',
        takes: ['reviewOpinion'],
        requires: ['reviewOpinion'],
      },
      promote: {
        label: '晋升',
        from: ['REVIEWED'],
        to: 'PROMOTED',
        takes: ['promotedOn', 'documentNumber'],
        requires: ['promotedOn'],
        help: '批准时再次核对晋升条件，随后记入任职级记录',
      },
      refuse: {
        label: '不予通过',
        from: ['APPLIED', 'REVIEWED'],
        to: 'REFUSED',
        takes: ['ground'],
        requires: ['ground'],
        danger: true,
      },
      withdraw: { label: '撤回', from: ['APPLIED'], to: 'WITHDRAWN', danger: true },
    },
  },
})
export class RankPromotion extends StoredRecord {
  @reference('申报人', () => Practitioner, { required: true, list: true, filter: true, immutable: true })
  practitioner!: Practitioner;
  @reference('晋升至', () => Rank, { required: true, list: true, filter: true, immutable: true }) rank!: Rank;
  @longText('申报理由', { max: 2000 }) reason!: string | null;
  @choice('状态', PromotionStates, {
    required: true,
    list: true,
    filter: true,
    default: 'APPLIED',
    form: false,
  })
  state!: string;
  @longText('评审意见', { form: false, max: 2000 }) reviewOpinion!: string | null;
  @day('晋升日期', { form: false, list: true }) promotedOn!: string | null;
  @text('文号', { form: false, max: 100 }) documentNumber!: string | null;
  @longText('不予通过的理由', { form: false, max: 2000 }) ground!: string | null;
}
