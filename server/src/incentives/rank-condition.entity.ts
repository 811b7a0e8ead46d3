import { choice, decimal, integer, reference, text } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Levels } from '../institutions/kinds.ts';
import { RankMeasures } from './kinds.ts';
import { Rank } from './rank.entity.ts';

/** What is asked for by a number; a certificate is asked for by its level. */
const COUNTED = Object.keys(RankMeasures.values).filter((measure) => measure !== 'CERTIFICATE');

/** One thing that whoever is to reach a rank must have. All of a rank's conditions hold together. */
@resource('晋升条件', {
  group: 'ranks',
  icon: 'check-square',
  order: 4,
  displayName: { sql: (row) => labelSql(RankMeasures, `${row}.measure`), needs: ['measure'] },
})
export class RankCondition extends StoredRecord {
  @reference('晋升至', () => Rank, { required: true, list: true, filter: true, immutable: true }) rank!: Rank;
  @choice('条件', RankMeasures, { required: true, list: true, filter: true, immutable: true })
  measure!: string;
  @decimal('至少', {
    list: true,
    min: 0,
    max: 10_000,
    when: { field: 'measure', is: COUNTED, required: true, clause: '二(四)3' },
    help: '年数、次数或学时',
    en: 'At least',
  })
  least!: number | null;
  @choice('证书级别', Levels, {
    list: true,
    when: { field: 'measure', is: ['CERTIFICATE'], required: true, clause: '二(四)3' },
    help: '更高级别亦可',
  })
  level!: string | null;
  @integer('近几年内', { list: true, min: 1, max: 50, help: '考核和学时按近若干年计；空表示不限' })
  years!: number | null;
  @text('条款', { required: true, list: true, max: 50 }) clause!: string;
}
