import { createHash } from 'node:crypto';
import { resourceOf } from '../kernel/declare/resource.ts';
import { busy, ProblemError, RequestError, type Problem } from '../kernel/errors.ts';
import { reportFault } from '../kernel/faults.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { lostConnection } from '../kernel/store/connecting.ts';
import { demand } from '../kernel/scope/matrix.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { decide } from './deciding.ts';
import type { Services } from './services.ts';
import type { Deciding } from './turn.ts';

interface DecidingAll extends Pick<Deciding, 'verdict' | 'reason' | 'idempotencyKey'> {
  ids: string[];
}

export interface Decided {
  id: string;
  userErrors: Problem[];
}

/**
 * Decides each request for itself: what goes wrong with one is its own result, and the others' stand. Where the system
 * is too busy for one, those after it are not tried either.
 */
export async function decideAll(services: Services, actor: Actor, asked: DecidingAll): Promise<Decided[]> {
  demand(resourceOf(ChangeRequest), 'decide', actor);
  const { ids, ...deciding } = asked;
  const bulk = ids.length > 1;
  const contentDigest = digestOf(asked);
  const results: Decided[] = [];
  let hindered: Problem[] | null = null;
  for (const id of ids) {
    const work: Promise<Problem[]> | Problem[] =
      hindered ?? decide(services, actor, { ...deciding, id, bulk, contentDigest });
    const userErrors: Problem[] = await (bulk ? Promise.resolve(work).catch(asProblems) : work);
    if (userErrors.some(({ code }) => code === 'BUSY')) hindered = userErrors;
    results.push({ id, userErrors });
  }
  return results;
}

const digestOf = ({ ids, verdict, reason }: DecidingAll): string =>
  createHash('sha256')
    .update(JSON.stringify([ids, verdict, reason ?? null]))
    .digest('base64url');

function asProblems(error: unknown): Problem[] {
  if (error instanceof ProblemError) return error.problems;
  if (lostConnection(error)) return asProblems(busy());
  const meant = error instanceof RequestError;
  const code = meant ? String(error.extensions.code) : 'INTERNAL';
  return [
    { type: 'ConflictError', code, message: meant ? error.message : reportFault(error), path: ['ids'] },
  ];
}
