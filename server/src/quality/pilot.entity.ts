import { choice, day, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Sectors } from '../access/roles.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { PilotKinds, PilotLevels, PilotStates } from './kinds.ts';

/** An area or a unit that tries out social work for others to follow (二(五)1). */
@resource('试点', {
  group: 'quality',
  icon: 'flag',
  order: 1,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scope: { division: 'division', sector: 'sector' },
  indexes: [['division', 'id']],
  lifecycle: {
    field: 'state',
    actions: {
      designate: {
        label: '批准试点',
        from: ['PROPOSED'],
        to: 'DESIGNATED',
        takes: ['designatedOn', 'designatedBy', 'documentNumber'],
        requires: ['designatedOn', 'designatedBy'],
        help: '自批准日期起计入试点数',
      },
      demonstrate: {
        label: '列为示范',
        from: ['DESIGNATED'],
        to: 'DEMONSTRATING',
        takes: ['experience'],
        requires: ['experience'],
      },
      conclude: {
        label: '结束试点',
        from: ['DESIGNATED', 'DEMONSTRATING'],
        to: 'CONCLUDED',
        takes: ['endedOn', 'experience'],
        requires: ['endedOn', 'experience'],
      },
      revoke: {
        label: '撤销试点',
        from: ['DESIGNATED', 'DEMONSTRATING'],
        to: 'REVOKED',
        takes: ['endedOn', 'endReason'],
        requires: ['endedOn', 'endReason'],
        danger: true,
      },
    },
  },
})
export class Pilot extends StoredRecord {
  @text('试点名称', { required: true, list: true, search: true, max: 100 }) title!: string;
  @choice('级别', PilotLevels, { required: true, list: true, filter: true }) level!: string;
  @choice('类型', PilotKinds, { required: true, list: true, filter: true }) kind!: string;
  @division('试点地区', { required: true, list: true, filter: true }) division!: Division;
  @choice('系统', Sectors, { required: true, list: true, filter: true }) sector!: string;
  @reference('试点单位', () => Institution, {
    list: true,
    when: { field: 'kind', is: ['UNIT'], required: true, clause: '二(五)1' },
  })
  institution!: Institution | null;
  @choice('状态', PilotStates, { required: true, default: 'PROPOSED', form: false, list: true, filter: true })
  state!: string;
  @day('批准日期', { form: false, list: true, filter: true }) designatedOn!: string | null;
  @text('批准机关', { form: false, max: 100 }) designatedBy!: string | null;
  @text('批准文号', { form: false, max: 100 }) documentNumber!: string | null;
  @day('结束日期', { form: false, list: true, help: '当日起不再计入' }) endedOn!: string | null;
  @text('撤销原因', { form: false }) endReason!: string | null;
  @longText('试点内容', { max: 5000 }) content!: string | null;
  @longText('经验', { form: false, max: 5000 }) experience!: string | null;
}
