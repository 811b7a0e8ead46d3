import { Check, Index, Property } from '@mikro-orm/decorators/legacy';
import { choice, instant, integer, longText, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { bigint } from '../kernel/declare/kinds.ts';
import { Account } from '../access/account.entity.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { Verdicts } from './states.ts';

/** What one checker decided at one step. That nobody checks what they made is a constraint of the table too. */
@Index({ properties: ['checker', 'idempotencyKey'] })
@Check({ name: 'maker_is_not_checker', expression: 'maker_id <> checker_id' })
@resource('审核意见', {
  group: 'approvals',
  operations: [],
  displayName: { sql: (row) => `${row}.checker_name`, needs: ['checkerName'] },
  scopeVia: 'request',
  unique: [{ fields: ['request', 'round', 'step', 'checker'], say: '您已对此环节作出决定' }],
})
export class Decision extends StoredRecord {
  @reference('申请', () => ChangeRequest, { required: true }) request!: ChangeRequest;
  @integer('轮次', { required: true }) round!: number;
  @integer('环节序号', { required: true }) step!: number;
  @text('环节', { required: true, list: true }) stepName!: string;
  @choice('意见', Verdicts, { required: true, list: true }) verdict!: string;
  @reference('审核人', () => Account, { required: true }) checker!: Account;
  @text('审核人姓名', { required: true, list: true }) checkerName!: string;
  @text('角色', { required: true }) checkerRole!: string;
  @longText('理由', { list: true }) reason!: string | null;
  @instant('时间', { required: true, list: true }) decidedAt!: Date;

  /** Copied from the request (a foreign key on both columns sees to it) for the constraint. */
  @Property({ type: bigint }) makerId!: string;
  @Property({ type: 'text', nullable: true, hidden: true }) idempotencyKey!: string | null;
  /** Of everything that was asked for under the key: which requests, and what about them. */
  @Property({ type: 'text', nullable: true, hidden: true }) contentDigest!: string | null;
}
