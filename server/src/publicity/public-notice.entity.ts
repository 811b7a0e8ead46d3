import { choice, computed, day, integer, list, longText, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { NoticeKinds, NoticeStandings, NoticeStates } from './kinds.ts';
import { NoticeObjection } from './notice-objection.entity.ts';

/** Up from the day of publication to the last working day of its term: it comes down by itself. */
export const IN_FORCE = (row: string): string =>
  `(${row}.state = 'PUBLISHED' and ${row}.published_on <= current_date and ${row}.ends_on >= current_date)`;

/** Objections are counted for everybody: see `objects.ts`. */
const standing = (row: string): string => `case
  when ${row}.state = 'DRAFT' then 'NOT_PUBLISHED'
  when ${row}.state = 'WITHDRAWN' then 'WITHDRAWN'
  when objections_to(${row}.id, 'UPHELD') > 0 then 'UPHELD'
  when objections_to(${row}.id, 'RECEIVED') > 0 then 'OBJECTED'
  when ${row}.ends_on >= current_date then 'RUNNING'
  else 'CLEAR' end`;

@resource('公示', {
  group: 'publicity',
  icon: 'notification',
  order: 1,
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scope: { division: 'division' },
  indexes: [['state', 'endsOn']],
  lifecycle: {
    field: 'state',
    actions: {
      publish: {
        label: '发布',
        from: ['DRAFT'],
        to: 'PUBLISHED',
        help: '自审核通过当日起公示，期满自动撤下',
      },
      withdraw: {
        label: '提前撤下',
        from: ['PUBLISHED'],
        to: 'WITHDRAWN',
        takes: ['withdrawalReason'],
        requires: ['withdrawalReason'],
        danger: true,
      },
    },
  },
})
export class PublicNotice extends StoredRecord {
  @text('标题', { required: true, list: true, search: true, max: 100, group: '公示内容', derives: true })
  title!: string;
  @choice('类别', NoticeKinds, { required: true, list: true, filter: true, group: '公示内容' }) kind!: string;
  @division('发布区划', { required: true, list: true, filter: true, group: '公示内容' }) division!: Division;
  @text('发布单位', { required: true, max: 100, group: '公示内容' }) publisher!: string;
  @longText('正文', {
    required: true,
    max: 5000,
    group: '公示内容',
    derives: true,
    help: '不得写入完整的证件号码',
  })
  body!: string;
  @text('须遮蔽的姓名', {
    max: 2000,
    group: '公众所见',
    derives: true,
    help: '用顿号或空格分隔；公众看到的是“张*”“欧**文”',
  })
  names!: string | null;
  @text('公众所见标题', { max: 100, group: '公众所见', help: '由标题自动生成，不能另行填写' }) publicTitle!:
    string | null;
  @longText('公众所见正文', { max: 5000, group: '公众所见', help: '由正文自动遮蔽生成，公众看到的就是这样' })
  publicBody!: string | null;
  @integer('公示期（工作日）', {
    min: 1,
    max: 60,
    list: true,
    group: '公示安排',
    help: '空表示按政策参数；不得少于参数所定天数',
  })
  workingDays!: number | null;
  @text('异议受理电话', { required: true, max: 50, group: '公示安排' }) phone!: string;
  @text('异议受理地址', { max: 100, group: '公示安排' }) address!: string | null;
  @choice('状态', NoticeStates, { required: true, filter: true, default: 'DRAFT', form: false })
  state!: string;
  @day('公示起始', { form: false, list: true, filter: true }) publishedOn!: string | null;
  @day('公示截止', { form: false, list: true, filter: true, help: '含当日' }) endsOn!: string | null;
  @text('撤下原因', { form: false, max: 200 }) withdrawalReason!: string | null;
  @computed('choice', '进展', {
    choices: NoticeStandings as never,
    required: true,
    list: true,
    sql: standing,
    needs: ['id', 'state', 'endsOn'],
  })
  standing!: string;
  @computed('boolean', '公示中', {
    required: true,
    filter: true,
    sql: IN_FORCE,
    needs: ['state', 'publishedOn', 'endsOn'],
  })
  inForce!: boolean;
  @list('异议', () => NoticeObjection, 'notice') objections!: unknown;
}
