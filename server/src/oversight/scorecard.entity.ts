import { choice, day, integer, list, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Office } from '../access/office.entity.ts';
import { Sectors } from '../access/roles.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { DivisionBases, Ratings, ScorecardStates } from './kinds.ts';
import { ScorecardComment } from './scorecard-comment.entity.ts';
import { ScorecardLine } from './scorecard-line.entity.ts';

/** The yearly assessment of an area and an office (三(一)). Its lines are computed while it is drawn up, then frozen. */
@resource('年度考核表', {
  group: 'oversight',
  icon: 'profile',
  order: 2,
  displayName: {
    sql: (row) => `${row}.year || ' ' || (select o.name from office o where o.id = ${row}.office_id)`,
    needs: ['year', 'officeId'],
  },
  scope: { division: 'division', sector: 'sector' },
  unique: [{ fields: ['year', 'office', 'division'], say: '该机构此年度已有考核表' }],
  lifecycle: {
    field: 'state',
    actions: {
      refresh: { label: '重新计算', from: ['DRAFT'], help: '按名册现状重算各行' },
      lock: {
        label: '锁定',
        from: ['DRAFT'],
        to: 'LOCKED',
        help: '锁定时再算一次，此后名册的变动不再影响本表',
      },
      sign: {
        label: '签发',
        from: ['LOCKED'],
        to: 'SIGNED',
        takes: ['rating', 'verdict', 'signer'],
        requires: ['rating', 'signer'],
        help: '由市级组织部门签发，签发后不能再改',
      },
    },
  },
})
export class Scorecard extends StoredRecord {
  @integer('年度', { required: true, list: true, filter: true, min: 2013, max: 2100, immutable: true })
  year!: number;
  @division('考核区划', { required: true, list: true, filter: true, immutable: true }) division!: Division;
  @reference('被考核机构', () => Office, { required: true, list: true, filter: true, immutable: true })
  office!: Office;
  @choice('系统', Sectors, {
    list: true,
    filter: true,
    immutable: true,
    help: '与被考核机构的系统一致；空表示各系统',
  })
  sector!: string | null;
  @day('统计日期', { required: true, list: true, help: '须在该年度内，锁定时不能晚于当天' })
  countedOn!: string;
  @choice('区划口径', DivisionBases, { required: true, default: 'AS_OF', list: true }) basis!: string;
  @choice('状态', ScorecardStates, {
    required: true,
    list: true,
    filter: true,
    default: 'DRAFT',
    form: false,
  })
  state!: string;
  @choice('等次', Ratings, { list: true, filter: true, form: false }) rating!: string | null;
  @longText('考核意见', { form: false, max: 2000 }) verdict!: string | null;
  @text('签发人', { form: false, max: 50 }) signer!: string | null;
  @list('指标', () => ScorecardLine, 'scorecard') lines!: unknown;
  @list('评议', () => ScorecardComment, 'scorecard') comments!: unknown;
}
