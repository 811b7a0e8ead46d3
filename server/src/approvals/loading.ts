import type { EntityManager } from '@mikro-orm/postgresql';
import { defaultFlows } from './default-flows.ts';
import { Flow } from './flow.entity.ts';

/** A decision's maker is its request's: by this key the check constraint on decisions cannot be lied to. */
export const approvalObjects: string[] = [
  'alter table public.decision drop constraint if exists decision_of_its_maker',
  'alter table public.decision add constraint decision_of_its_maker foreign key (request_id, maker_id) references public.change_request (id, maker_id)',
  'create unique index if not exists change_request_idempotency on public.change_request (maker_id, idempotency_key) where idempotency_key is not null',
];

/** Loads the default flows that are not there yet. */
export async function loadFlows(em: EntityManager): Promise<void> {
  const known = new Set((await em.find(Flow, {})).map((f) => f.key));
  for (const flow of defaultFlows().filter((f) => !known.has(f.key))) {
    em.persist(em.create(Flow, { ...flow, edition: 1, since: '2013-04-01', retired: false } as never));
  }
}
