import type { Values } from '../../../kernel/change/behaviour.ts';
import type { Book } from '../funding/book.ts';
import type { Year } from '../funding/reversals.ts';
import type { Claim } from './claim.ts';

/** Saves what was claimed, with what became of it. */
export async function saveClaims(book: Book, claims: Claim[], years: Year[]): Promise<void> {
  for (const [entity, those] of Map.groupBy(claims, (claim) => claim.entity))
    await book.keep(
      entity,
      those.map((claim) => ({ ...claim.values, ...progressOf(claim, years) })),
    );
}

const nothing = { allocationId: null, commitmentId: null, businessDate: null, voucherNumber: null };

function progressOf(claim: Claim, years: Year[]): Values {
  if (claim.ended) return { ...nothing, ...claim.ended };
  const promised = years.flatMap(({ committed }) => committed).find((c) => c.claim === claim)?.act;
  if (!promised) return { ...nothing, state: 'CLAIMED', reason: null };
  const payment = years.flatMap(({ paid }) => paid).find(({ act }) => act.commitmentId === promised.id)?.act;
  return {
    ...{ allocationId: promised.allocationId, commitmentId: promised.id, reason: null },
    state: payment ? 'PAID' : 'COMMITTED',
    businessDate: (payment ?? promised).businessDate,
    voucherNumber: payment?.voucherNumber ?? null,
  };
}
