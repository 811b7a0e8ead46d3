import { secretColumn } from '../kernel/declare/columns.ts';
import { resourceByPlural } from '../kernel/declare/resource.ts';
import { badRequest, forbidden, invalid, notFound, type Problem } from '../kernel/errors.ts';
import { demand } from '../kernel/scope/matrix.ts';
import { visibleIds } from '../kernel/query/matching.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { appendAudit } from '../kernel/store/audit.ts';
import { loadRows } from '../kernel/store/entities.ts';
import { unseal } from '../kernel/values/sealed.ts';
import { unitOfWork, type Services } from './services.ts';

export interface Revealing {
  resource: string;
  id: string;
  field: string;
  reason: string;
}

/** Opens one secret of one record for somebody who may, noting who, what and why in the log first. */
export async function reveal(
  services: Services,
  actor: Actor,
  wish: Revealing,
): Promise<{ value: string | null; problems: Problem[] }> {
  const decl = resourceByPlural(wish.resource);
  const field = decl?.fields.get(wish.field);
  if (!decl || field?.kind !== 'secret') throw badRequest('没有这样的加密字段。');
  demand(decl, 'read', actor);
  if (actor.readOnly || !field.readers!.includes(actor.role)) throw forbidden(`查看「${field.label}」的全值`);
  if (wish.reason.trim().length < 2)
    return { value: null, problems: [invalid('请说明查看的事由。', ['reason'], 'REQUIRED')] };
  const visible = await visibleIds({ actor, reader: services.reader }, decl, [wish.id]);
  if (!visible.has(wish.id))
    return { value: null, problems: [notFound('找不到这条记录，或它不在您的范围内。', ['id'])] };
  return unitOfWork(services, actor, async (em) => {
    const row = (await loadRows(em, decl, [wish.id])).get(wish.id)!.row;
    const sealed = row[secretColumn(field.name, 'Cipher')] as string | null;
    appendAudit(em, actor, {
      action: 'secret.reveal',
      resource: decl.plural,
      recordId: wish.id,
      detail: { field: field.name, reason: wish.reason.trim() },
    });
    return {
      value: sealed && unseal(sealed, { table: decl.table, id: wish.id, field: field.name }),
      problems: [],
    };
  });
}
