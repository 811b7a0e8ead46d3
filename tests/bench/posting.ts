import type { Person } from '../support/api.ts';
import * as funds from '../support/funds.ts';
import { decide, submit } from '../support/requests.ts';
import { median } from './load.ts';
import { signedIn } from './writing.ts';

const BATCH = 100;
const batches = Number(process.env.BENCH_BATCHES ?? 10);

/** Acts of money, each a request's operation, an approval and an entry of the ledger, all on one allocation. */
export async function postings(url: string): Promise<void> {
  const [maker, coordinator] = [await signedIn(url, 'finance'), await signedIn(url, 'coordinator')];
  const office = { maker, coordinator, city: await signedIn(url, 'city') };
  const sourceId = await funds.enacted(office, funds.source());
  const programmeId = await funds.enacted(office, funds.programme());
  await funds.enacted(office, funds.appropriation(sourceId, 1_000_000_00));
  const allocationId = await funds.enacted(office, funds.allocation(sourceId, programmeId, 1_000_000_00));
  const rates: number[] = [];
  for (let i = 0; i < batches; i++) rates.push(await batch(maker, coordinator, allocationId));
  console.log(
    `commitments posted, batches of ${BATCH}: ${median(rates).toFixed(0)} acts/s (median of ${batches})`,
  );
  await single(maker, coordinator, allocationId);
}

async function batch(maker: Person, checker: Person, allocationId: string): Promise<number> {
  const operations = Array.from({ length: BATCH }, () => funds.commitment(allocationId, 1_00));
  const started = performance.now();
  const { requestId, errors } = await submit(maker, operations, { mode: 'ROWS' });
  if (errors.length > 0) throw new Error(errors[0]!.message);
  await decide(checker, [requestId]);
  return (BATCH / (performance.now() - started)) * 1000;
}

/** One commitment approved, and so booked: how long its checker waits. */
async function single(maker: Person, checker: Person, allocationId: string): Promise<void> {
  const waits: number[] = [];
  for (let i = 0; i < 100; i++) {
    const { requestId } = await submit(maker, [funds.commitment(allocationId, 1_00)]);
    const started = performance.now();
    await decide(checker, [requestId]);
    waits.push(performance.now() - started);
  }
  const p99 = waits.toSorted((a, b) => a - b)[98]!;
  console.log(`a commitment decided: median ${median(waits).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
}
