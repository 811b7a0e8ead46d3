import type { Wish } from '../kernel/change/intake.ts';
import { badRequest, ProblemError, type Problem } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { previewable } from './preparation.ts';
import { unitOfWork, type Services } from './services.ts';
import { contextOf, problemsOf } from './objections.ts';
import { MAX_OPERATIONS } from './submission-size.ts';
import { lockRequest } from './turn.ts';

export interface Preview {
  operations: { derived: Record<string, unknown> }[];
  userErrors: Problem[];
  warnings: Problem[];
}

class Undo extends Error {
  readonly preview: Preview;
  constructor(preview: Preview) {
    super('preview');
    this.preview = preview;
  }
}

/**
 * Goes the whole way of a submission up to writing, and undoes it: what would be filled in, refused or remarked on.
 * @param revising the request of the actor's that would come anew
 */
export async function preview(
  services: Services,
  actor: Actor,
  wishes: Wish[],
  revising: string | null,
): Promise<Preview> {
  if (wishes.length > MAX_OPERATIONS) throw badRequest(`一次最多试算 ${MAX_OPERATIONS} 项操作，请分批。`);
  try {
    return await unitOfWork(services, actor, async (em) => {
      const request = revising ? await lockRequest(em, actor, revising) : null;
      const context = contextOf(services, request);
      const { operations, problems } = await previewable(em, actor, wishes, context);
      const given = wishes.map((w) => new Set(Object.keys(w.values)));
      const warnings: Problem[] = [];
      // What is malformed is not looked up.
      const sound = problems.every((problem) => problem.code === 'REQUIRED');
      const found = sound ? await problemsOf(services, em, actor, operations, context, warnings) : [];
      const derived = operations.map((o, i) => ({
        derived: Object.fromEntries(
          Object.entries(o.proposed).filter(
            ([k]) => !given[i]!.has(k) || o.proposed[k] !== wishes[i]!.values[k],
          ),
        ),
      }));
      throw new Undo({ operations: derived, userErrors: [...problems, ...found], warnings });
    });
  } catch (error) {
    if (error instanceof Undo) return error.preview;
    if (error instanceof ProblemError) return { operations: [], userErrors: error.problems, warnings: [] };
    throw error;
  }
}
