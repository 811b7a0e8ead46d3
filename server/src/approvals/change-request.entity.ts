import { Property } from '@mikro-orm/decorators/legacy';
import {
  boolean,
  choice,
  computed,
  identifier,
  instant,
  integer,
  json,
  list,
  longText,
  reference,
  text,
} from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { multirange, ownOf, rangesOf } from '../kernel/scope/actor.ts';
import type { Bind } from '../kernel/scope/predicate.ts';
import { Account } from '../access/account.entity.ts';
import { Realms, Sectors } from '../access/roles.ts';
import { division } from '../vocabulary/fields.ts';
import type { Division } from '../vocabulary/division.entity.ts';
import { Attachment } from './attachment.entity.ts';
import { ChangeOperation } from './change-operation.entity.ts';
import { Comment } from './comment.entity.ts';
import { Decision } from './decision.entity.ts';
import { Flow } from './flow.entity.ts';
import { ChangeStates, Modes } from './states.ts';

const mine = (row: string, bind: Bind): string =>
  `${row}.maker_id = ${bind((a) => ownOf(a, 'account'), 'bigint')}`;

/** Whether the current step waits for a grant such as the reader's, who neither made it nor has decided in this round. */
function awaitingMe(row: string, bind: Bind): string {
  const me = bind((a) => a.accountId, 'bigint');
  const role = bind((a) => a.role, 'text');
  const ranges = bind((a) => multirange(rangesOf(a, 'division')), 'code_multirange');
  const decided = `select 1 from decision d where d.request_id = ${row}.id and d.round = ${row}.round and d.checker_id = ${me}`;
  return `${row}.state = 'PENDING' and ${role} = any(string_to_array(${row}.awaiting_roles, ' ')) and ${row}.maker_id <> ${me}
    and (${row}.awaiting_division_id is null or ${ranges} @> ${row}.awaiting_division_id) and not exists (${decided})`;
}

/** Working days after today until the deadline, its day included; empty where no decision is awaited. */
const workingDaysLeft = (row: string): string =>
  `case when ${row}.state = 'PENDING' then working_days_between(current_date, (${row}.due_at at time zone 'Asia/Shanghai')::date) end`;

/** A pull request for records: what somebody wants changed, where it is in its flow, and what became of it. */
@resource('变更申请', {
  group: 'approvals',
  icon: 'audit',
  order: 1,
  operations: [],
  displayName: { sql: (row) => `${row}.title`, needs: ['title'] },
  scope: {
    division: 'division',
    sector: 'sector',
    realm: 'realm',
    account: 'maker',
    institution: 'subjectInstitution',
    person: 'subjectPerson',
  },
  indexes: [
    ['state', 'id'],
    ['resource', 'recordId', 'state'],
    ['maker', 'state'],
    ['subjectInstitution'],
    ['subjectPerson'],
  ],
  unique: [{ fields: ['id', 'maker'], say: '' }],
})
export class ChangeRequest extends StoredRecord {
  @text('标题', { required: true, list: true, search: true }) title!: string;
  @choice('状态', ChangeStates, { required: true, list: true, filter: true }) state!: string;
  @text('记录类型', { required: true, filter: true }) resource!: string;
  @identifier('记录编号', { form: false }) recordId!: string | null;
  @choice('生效方式', Modes, { required: true }) mode!: string;
  @choice('事务类别', Realms, { required: true }) realm!: string;
  @reference('提交人', () => Account, { required: true, list: true }) maker!: Account;
  @text('提交人姓名', { required: true, search: true }) makerName!: string;
  @text('提交机构', { list: true, search: true }) makerOfficeName!: string | null;
  @longText('说明') note!: string | null;
  @division('所属区划', { list: true, filter: true }) division!: Division | null;
  @choice('系统', Sectors, { list: true, filter: true }) sector!: string | null;
  /** Of an application from outside the offices, once it is submitted: whose it is, whoever filled it in. */
  @identifier('所涉单位编号', { form: false }) subjectInstitution!: string | null;
  @identifier('所涉人员编号', { form: false }) subjectPerson!: string | null;
  @reference('流程', () => Flow) flow!: Flow | null;
  /** Position in the flow's steps, from 0; and the round, which a new submission after a return begins. */
  @integer('环节序号', { required: true, default: 0 }) step!: number;
  @integer('轮次', { required: true, default: 1 }) round!: number;
  @text('当前环节', { list: true }) stepName!: string | null;
  @text('等待的角色') awaitingRoles!: string | null;
  @division('等待的区划') awaitingDivision!: Division | null;
  @instant('进入环节时间') stepEnteredAt!: Date | null;
  @instant('办理时限', { list: true, filter: true }) dueAt!: Date | null;
  @boolean('可批量办理', { required: true, default: false }) bulkAllowed!: boolean;
  @instant('提交时间', { list: true, index: true }) submittedAt!: Date | null;
  @instant('首次提交时间') firstSubmittedAt!: Date | null;
  @instant('办结时间', { list: true }) decidedAt!: Date | null;
  @text('未生效原因', { max: 2000 }) failure!: string | null;
  /** Steps that this run of the flow has, skipped ones left out: a running request keeps its version. */
  @json('流程环节') steps!: unknown;
  @computed('boolean', '待我审核', {
    required: true,
    sql: awaitingMe,
    needs: ['id', 'state', 'awaitingRoles', 'makerId', 'awaitingDivisionId', 'round'],
  })
  awaitingMe!: boolean;
  @computed('boolean', '我提交的', { required: true, sql: mine, needs: ['makerId'] }) mine!: boolean;
  @computed('integer', '剩余工作日', {
    sql: workingDaysLeft,
    needs: ['state', 'dueAt'],
    help: '今天之后至时限当日的工作日数；已过时限为 0',
  })
  workingDaysLeft!: number | null;
  @list('操作', () => ChangeOperation, 'request') operations!: unknown;
  @list('审核意见', () => Decision, 'request') decisions!: unknown;
  @list('留言', () => Comment, 'request') comments!: unknown;
  @list('附件', () => Attachment, 'request') attachments!: unknown;

  @Property({ type: 'text', nullable: true, hidden: true }) idempotencyKey!: string | null;
  @Property({ type: 'text', nullable: true, hidden: true }) contentDigest!: string | null;
}
