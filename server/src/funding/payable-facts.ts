import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { resourceOf, type ResourceDecl } from '../kernel/declare/resource.ts';
import { newIds } from '../kernel/store/entities.ts';
import { accountsOf, heldBy } from './accounts.ts';
import { Commitment } from './commitment.entity.ts';
import type { CommittingFacts, Due, PayingFacts } from './payable.rules.ts';
import { accountAt, commitmentFacts } from './stage-facts.ts';

/** What a payable is for and who is paid; null while that is not known. */
export type DueOf = (em: EntityManager, change: Change) => Promise<Due | null>;

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
  changes: Change[],
  dueOf: DueOf,
): Promise<Committing[]> {
  if (changes.length === 0) return [];
  const allocated = await commitmentFacts(em, changes);
  const ids = await newIds(em, resourceOf(Commitment), changes.length);
  const found: Committing[] = [];
  for (const [i, change] of changes.entries()) {
    const { source, programme, available } = allocated[i]!;
    const due = await dueOf(em, change);
    const alsoDrawn = committedBeside(change);
    found.push({ due, source, programme, available, alsoDrawn, commitmentId: ids[i]! });
  }
  return found;
}

export async function payingFacts(em: EntityManager, changes: Change[]): Promise<PayingFacts[]> {
  const holders = changes.map(({ after }) => ({ commitment: String(after?.commitmentId ?? '') }));
  const all = await accountsOf(em, holders);
  return holders.map((holder) => {
    const accounts = heldBy(holder, all);
    const held = (stage: 'COMMITTED' | 'DISBURSED'): number => accountAt(accounts, stage)?.balance ?? 0;
    return { outstanding: held('COMMITTED'), disbursed: held('DISBURSED') };
  });
}

/** For each change, the label of the resource whose record, committed and not yet paid, its commitment was made for. */
export async function claimedBy(
  em: EntityManager,
  { table, label }: ResourceDecl,
  changes: Change[],
): Promise<{ claimed: string | null }[]> {
  const ids = changes.map(({ after }) => String(after?.commitmentId));
  const sql = `select commitment_id::text as id from public.${table} where commitment_id = any(?) and state = 'COMMITTED'`;
  const known = `{${ids.filter((id) => /^\d{1,18}$/.test(id)).join(',')}}`;
  const found = ((await em.execute(sql, [known])) as { id: string }[]).map(({ id }) => id);
  return ids.map((id) => ({ claimed: found.includes(id) ? label : null }));
}
