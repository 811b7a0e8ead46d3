import { fileURLToPath } from 'node:url';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadFlows } from '../approvals/loading.ts';
import { loadTargets } from '../oversight/policy-targets.ts';
import { loadGrounds } from '../registration/loading.ts';
import { loadVocabulary } from '../vocabulary/loading.ts';

const divisions = fileURLToPath(
  new URL(
    import.meta.url.includes('/dist/') ? '../../../data/divisions' : '../../data/divisions',
    import.meta.url,
  ),
);

/** Loads what the policy and the standards give; what is there already, and may have been changed since, stays. */
export async function loadReferenceData(em: EntityManager): Promise<void> {
  await loadVocabulary(em, divisions);
  await loadFlows(em);
  await loadGrounds(em);
  await loadTargets(em);
}
