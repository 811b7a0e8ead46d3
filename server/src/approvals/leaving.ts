import type { EntityManager } from '@mikro-orm/postgresql';
import type { OperationKind } from '../kernel/change/intake.ts';
import { resourceByPlural } from '../kernel/declare/resource.ts';
import { ProblemError } from '../kernel/errors.ts';
import type { LoadedRow } from '../kernel/store/entities.ts';
import { successionsOf } from '../vocabulary/successions.ts';
import { carryScope, type Carrying } from './carrying.ts';
import type { ChangeOperation } from './change-operation.entity.ts';
import type { ChangeRequest } from './change-request.entity.ts';
import { conflictOf } from './conflict.ts';
import type { FlowStep } from './flow.rules.ts';
import { hasLeft } from './leaving.rules.ts';

const LEFT = '提交之后已转到其他区划，原区划的审核不再有效';

/**
 * That the records are still where the request was decided: it was for those offices to say, and of what has moved
 * since it is for others.
 * @param rows the records that stand, by operation, locked
 * @throws ProblemError naming those that have left
 */
export async function demandStaying(
  em: EntityManager,
  request: ChangeRequest,
  group: ChangeOperation[],
  rows: Map<ChangeOperation, LoadedRow>,
): Promise<void> {
  const place = request.division?.id;
  const steps = request.steps as FlowStep[];
  if (!place || steps.length === 0) return;
  const carrying = group.map((operation) => carryingOf(operation, rows.get(operation)));
  await carryScope(em, carrying);
  const successions = await successionsOf(em);
  const left = group.filter((_, i) => {
    const now = carrying[i]!.carried.division;
    return now && hasLeft(steps, place, now, successions);
  });
  if (left.length > 0) throw new ProblemError(left.map((operation) => conflictOf(operation, LEFT)));
}

const carryingOf = (operation: ChangeOperation, row: LoadedRow | undefined): Carrying => ({
  resource: resourceByPlural(operation.resource)!,
  kind: operation.kind as OperationKind,
  id: operation.recordId,
  proposed: operation.patch,
  carried: row?.carried ?? {},
});
