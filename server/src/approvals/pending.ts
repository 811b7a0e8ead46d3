import { allResources, isGoverned } from '../kernel/declare/resource.ts';

/** Gives every governed record the id of a request that is open on it, so that a record under change says so. */
export function declarePending(): void {
  for (const decl of allResources().filter(isGoverned)) {
    decl.fields.set('pendingRequestId', {
      name: 'pendingRequestId',
      kind: 'id',
      label: '待审申请',
      help: '正在审核中的变更申请；没有时为空',
      sql: (row) =>
        `select p.request_id from change_operation p join change_request q on q.id = p.request_id where p.resource = '${decl.plural}' and p.record_id = ${row}.id and q.state = 'PENDING' order by p.id desc limit 1`,
      needs: ['id'],
    });
  }
}
