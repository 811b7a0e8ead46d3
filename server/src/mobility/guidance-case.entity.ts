import { choice, day, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { GuidanceWindow } from './guidance-window.entity.ts';
import { GuidanceStates, GuidanceTopics } from './kinds.ts';
import { Seeker } from './seeker.entity.ts';

@resource('就业指导个案', {
  group: 'mobility',
  icon: 'message',
  order: 6,
  displayName: { sql: (row) => `${row}.visitor || ' ' || ${row}.opened_on`, needs: ['visitor', 'openedOn'] },
  scopeVia: 'window',
  lifecycle: {
    field: 'state',
    actions: {
      close: {
        label: '办结',
        from: ['OPEN'],
        to: 'CLOSED',
        takes: ['closedOn', 'outcome'],
        requires: ['closedOn', 'outcome'],
      },
    },
  },
})
export class GuidanceCase extends StoredRecord {
  @reference('窗口', () => GuidanceWindow, { required: true, list: true, filter: true, immutable: true })
  window!: GuidanceWindow;
  @text('来访人', { required: true, list: true, search: true, max: 50 }) visitor!: string;
  @reference('求职登记', () => Seeker, { list: true, help: '来访人已登记求职的，请关联' })
  seeker!: Seeker | null;
  @choice('事项', GuidanceTopics, { required: true, list: true, filter: true }) topic!: string;
  @day('来访日期', { required: true, list: true, filter: true }) openedOn!: string;
  @longText('需求与建议', { required: true, max: 4000 }) advice!: string;
  @choice('状态', GuidanceStates, { required: true, default: 'OPEN', form: false, list: true, filter: true })
  state!: string;
  @day('办结日期', { form: false, list: true }) closedOn!: string | null;
  @longText('办理结果', { form: false, max: 2000 }) outcome!: string | null;
}
