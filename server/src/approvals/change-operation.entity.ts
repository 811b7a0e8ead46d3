import { Property } from '@mikro-orm/decorators/legacy';
import { choice, identifier, integer, reference, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { resolvedField } from '../kernel/declare/resolved.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { OperationKinds, OperationStates } from './states.ts';

/** One operation of a request: on which record, the patch, and the values it was based on. */
@resource('变更操作', {
  group: 'approvals',
  operations: [],
  displayName: { sql: (row) => `${row}.record_name`, needs: ['recordName'] },
  scopeVia: 'request',
  indexes: [['resource', 'recordId']],
})
export class ChangeOperation extends StoredRecord {
  @reference('申请', () => ChangeRequest, { required: true }) request!: ChangeRequest;
  @integer('次序', { required: true, list: true }) seq!: number;
  @choice('操作', OperationKinds, { required: true, list: true }) kind!: string;
  @text('动作', { max: 100 }) action!: string | null;
  @text('办理事项', { max: 100, list: true }) actionLabel!: string | null;
  @identifier('记录编号', { required: true, form: false }) recordId!: string;
  @text('记录类型', { required: true, list: true }) resource!: string;
  @text('记录类型名称', { required: true, list: true }) resourceLabel!: string;
  @text('记录名称', { required: true, list: true, max: 500 }) recordName!: string;
  @choice('状态', OperationStates, { required: true, list: true }) state!: string;
  @text('未生效原因', { max: 2000 }) errorText!: string | null;

  @Property({ type: 'integer', nullable: true }) baseVersion!: number | null;
  /** Values by input name; a secret is held sealed. */
  @Property({ type: 'json', columnType: 'jsonb' }) patch!: Record<string, unknown>;
  @Property({ type: 'json', columnType: 'jsonb' }) base!: Record<string, unknown>;
}

resolvedField('ChangeOperation', 'fields', ['id']);
