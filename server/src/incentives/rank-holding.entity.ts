import { day, reference } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { RankPromotion } from './promotion.entity.ts';
import { Rank } from './rank.entity.ts';

/** The history of a person's ranks, written by promotions; the latest is the current one. */
@resource('任职级记录', {
  group: 'ranks',
  icon: 'history',
  order: 5,
  displayName: {
    sql: (row) => `(select r.name from rank r where r.id = ${row}.rank_id) || ' ' || ${row}.since`,
    needs: ['rankId', 'since'],
  },
  scopeVia: 'practitioner',
  operations: [],
})
export class RankHolding extends StoredRecord {
  @reference('本人', () => Practitioner, { required: true, list: true, form: false, filter: true })
  practitioner!: Practitioner;
  @reference('职级', () => Rank, { required: true, list: true, form: false, filter: true }) rank!: Rank;
  @day('起始日期', { required: true, list: true, form: false, filter: true }) since!: string;
  @reference('晋升', () => RankPromotion, { list: true, form: false }) promotion!: RankPromotion | null;
}
