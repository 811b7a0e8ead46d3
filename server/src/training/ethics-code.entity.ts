import { choice, computed, day, list, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { EthicsAcknowledgement } from './ethics-acknowledgement.entity.ts';
import { EthicsCodeStates } from './kinds.ts';

/** One edition of the professional code of ethics; the one in force is the latest published (二(一)1). */
@resource('职业守则', {
  group: 'training',
  icon: 'book',
  order: 11,
  displayName: { sql: (row) => `${row}.title || ' ' || ${row}.edition`, needs: ['title', 'edition'] },
  unique: [{ fields: ['title', 'edition'], say: '该守则已有这一版，请另填「版次」' }],
  lifecycle: {
    field: 'state',
    actions: {
      publish: {
        label: '发布',
        from: ['DRAFT'],
        to: 'PUBLISHED',
        takes: ['inForceOn'],
        requires: ['inForceOn'],
        help: '自施行日期起，从业人员须逐一确认这一版',
      },
      retire: { label: '废止', from: ['PUBLISHED'], to: 'RETIRED', danger: true },
    },
  },
})
export class EthicsCode extends StoredRecord {
  @text('守则名称', { required: true, list: true, search: true, max: 100 }) title!: string;
  @text('版次', { required: true, list: true, max: 30, help: '如 2026年版' }) edition!: string;
  @choice('状态', EthicsCodeStates, {
    required: true,
    default: 'DRAFT',
    form: false,
    list: true,
    filter: true,
  })
  state!: string;
  @day('施行日期', { form: false, list: true }) inForceOn!: string | null;
  @longText('全文', { required: true, max: 50_000 }) content!: string;
  @computed('integer', '已确认人数', {
    required: true,
    list: true,
    sql: (row) => `people_bound(${row}.id)`,
    needs: ['id'],
    unit: '人',
  })
  acknowledged!: number;
  @list('确认', () => EthicsAcknowledgement, 'code') acknowledgements!: unknown;
}
