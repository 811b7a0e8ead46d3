import { Property } from '@mikro-orm/decorators/legacy';
import { identifier, instant, integer, json, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Account } from '../access/account.entity.ts';

/**
 * One entry of the tamper-evident log: each carries the digest of the one before it in its shard. The database
 * lets nobody's role change it; entries come in through `append_audit` alone.
 */
@resource('审计日志', {
  group: 'audit',
  icon: 'file-protect',
  plural: 'auditEntries',
  operations: [],
  appendOnly: 'BY_FUNCTION',
  displayName: { sql: (row) => `${row}.action`, needs: ['action'] },
  unique: [{ fields: ['shard', 'seq'], say: '' }],
})
export class AuditEntry extends StoredRecord {
  @integer('分片', { required: true }) shard!: number;
  @integer('序号', { required: true }) seq!: number;
  @instant('时间', { required: true, list: true, filter: true }) at!: Date;
  @reference('账号', () => Account, { list: true, filter: true }) account!: Account | null;
  @text('身份', { list: true }) role!: string | null;
  @text('动作', { required: true, list: true, filter: true, search: true }) action!: string;
  @text('记录类型', { list: true }) resource!: string | null;
  @identifier('记录编号', { form: false, list: true }) recordId!: string | null;
  @identifier('变更申请', { form: false, list: true }) requestId!: string | null;
  @json('细节') detail!: unknown;
  @Property({ type: 'text' }) previous!: string;
  @text('摘要', { required: true }) digest!: string;
}
