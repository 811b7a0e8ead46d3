import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change, Values } from '../kernel/change/behaviour.ts';
import { valuesOfRow } from '../kernel/change/values.ts';
import type { RecordClass } from '../kernel/declare/field.ts';
import { resourceOf, type ResourceDecl } from '../kernel/declare/resource.ts';
import { loadRows, newIds } from '../kernel/store/entities.ts';
import { accountsOf } from './accounts.ts';
import { Commitment } from './commitment.entity.ts';
import type { CommittingFacts, Due, PayingFacts } from './payable.rules.ts';
import { accountAt, commitmentFacts } from './stage-facts.ts';

export interface Committing extends CommittingFacts {
  /** Id of the commitment that is to be made. */
  commitmentId: string;
}

/** What other operations of the request commit of the same allocation. */
const committedBeside = ({ after, siblings }: Change): number =>
  siblings
    .filter((s) => s.action === 'commit' && s.after?.allocationId === after?.allocationId)
    .reduce((sum, s) => sum + Number(s.after?.amount ?? 0), 0);

export async function committingFacts(
  em: EntityManager,
  change: Change,
  due: Due | null,
): Promise<Committing> {
  const { source, programme, available } = await commitmentFacts(em, change);
  const [commitmentId] = await newIds(em, resourceOf(Commitment), 1);
  const alsoDrawn = committedBeside(change);
  return { due, source, programme, available, alsoDrawn, commitmentId: commitmentId! };
}

export async function payingFacts(em: EntityManager, change: Change): Promise<PayingFacts> {
  const accounts = await accountsOf(em, [{ commitment: String(change.after?.commitmentId ?? '') }]);
  const held = (stage: 'COMMITTED' | 'DISBURSED'): number => accountAt(accounts, stage)?.balance ?? 0;
  return { outstanding: held('COMMITTED'), disbursed: held('DISBURSED') };
}

/** The values of several changes, of which a mere patch may be at hand: the rest is what is kept. */
export async function wholeValues(em: EntityManager, changes: Change[]): Promise<Values[]> {
  const { resource } = changes[0]!;
  const rows = await loadRows(
    em,
    resource,
    changes.map((c) => c.id),
  );
  return changes.map((c) => ({ ...valuesOfRow(resource, rows.get(c.id)?.row ?? {}), ...c.after }));
}

/** For `lock`: the records that payables rest on by a reference, in the order of their ids. */
export const lockReferred =
  (reference: string, target: RecordClass) =>
  async (em: EntityManager, changes: Change[]): Promise<void> => {
    if (changes.length === 0) return;
    const ids = (await wholeValues(em, changes)).map((values) => values[reference]);
    const known = ids.filter((id): id is string => typeof id === 'string' && /^\d{1,18}$/.test(id));
    await loadRows(em, resourceOf(target), [...new Set(known)], true);
  };

/** Label of the resource whose record, committed and not yet paid, a commitment was made for. */
export async function claimedBy(
  em: EntityManager,
  { table, label }: ResourceDecl,
  commitmentId: unknown,
): Promise<{ claimed: string | null }> {
  if (typeof commitmentId !== 'string' || !/^\d{1,18}$/.test(commitmentId)) return { claimed: null };
  const sql = `select 1 from public.${table} where commitment_id = ? and state = 'COMMITTED'`;
  const found = await em.execute(sql, [commitmentId]);
  return { claimed: found.length > 0 ? label : null };
}
