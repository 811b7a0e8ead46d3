import { labelSql } from '../kernel/declare/choices.ts';
import { choice, day, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { ObjectionChannels, ObjectionStates } from './kinds.ts';
import { PublicNotice } from './public-notice.entity.ts';

/** What somebody has against a notice. It is received at once; what becomes of it is decided. */
@resource('公示异议', {
  group: 'publicity',
  icon: 'exclamation-circle',
  operations: ['create'],
  order: 2,
  displayName: {
    sql: (row) => `${labelSql(ObjectionChannels, `${row}.channel`)} || ' ' || ${row}.received_on`,
    needs: ['channel', 'receivedOn'],
  },
  scopeVia: 'notice',
  lifecycle: {
    field: 'state',
    actions: {
      uphold: {
        label: '认定成立',
        from: ['RECEIVED'],
        to: 'UPHELD',
        takes: ['reply', 'handledOn'],
        requires: ['reply', 'handledOn'],
        danger: true,
      },
      dismiss: {
        label: '认定不成立',
        from: ['RECEIVED'],
        to: 'DISMISSED',
        takes: ['reply', 'handledOn'],
        requires: ['reply', 'handledOn'],
      },
    },
  },
})
export class NoticeObjection extends StoredRecord {
  @reference('公示', () => PublicNotice, { required: true, list: true, filter: true, immutable: true })
  notice!: PublicNotice;
  @choice('提出方式', ObjectionChannels, {
    required: true,
    list: true,
    filter: true,
    default: 'ONLINE',
    immutable: true,
    derives: true,
    help: '电话、书信、来访由工作人员代为记录',
  })
  channel!: string;
  @text('提出人', { list: true, max: 50, immutable: true, help: '可不填；署名的异议会得到答复' }) objector!:
    string | null;
  @text('联系方式', { max: 100, immutable: true }) contact!: string | null;
  @longText('异议内容', { required: true, list: true, max: 2000, immutable: true }) content!: string;
  @day('收到日期', { list: true, immutable: true, help: '网上提出的即为当天' }) receivedOn!: string | null;
  @choice('状态', ObjectionStates, {
    required: true,
    list: true,
    filter: true,
    default: 'RECEIVED',
    form: false,
  })
  state!: string;
  @longText('处理意见', { form: false, max: 2000 }) reply!: string | null;
  @day('处理日期', { form: false }) handledOn!: string | null;
}
