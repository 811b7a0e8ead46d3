import { Ctx, Info, Mutation } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Outcome, Submission, Wish } from '../change/intake.ts';
import type { RecordClass } from '../declare/field.ts';
import type { ResourceDecl } from '../declare/resource.ts';
import { signedIn, type RequestContext } from './context.ts';
import { manyPayloadOf, payloadOf } from './payloads.ts';
import { PlainInput } from './plain-input.ts';

type Input = Record<string, unknown> & Partial<Pick<Submission, 'note' | 'draft' | 'idempotencyKey'>>;
type Wishes = (input: Input, context: RequestContext, info: GraphQLResolveInfo) => Promise<Wish[]> | Wish[];

/** Adds a mutation whose one input expresses wishes, and whose payload tells what became of them. */
export function addMutation(
  prototype: object,
  decl: ResourceDecl,
  name: string,
  description: string,
  input: (decl: ResourceDecl) => RecordClass,
  many: boolean,
  wishes: Wishes,
): void {
  const method = async (
    value: Input,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<unknown> => {
    const actor = signedIn(context);
    const { note, draft, idempotencyKey, ...asked } = value;
    const outcome = await context.intake.submit(actor, {
      wishes: await wishes(value, context, info),
      asked: asked.filter ? [name, asked] : undefined,
      note,
      draft,
      idempotencyKey,
    });
    return payload(outcome);
  };
  Object.assign(prototype, { [name]: method });
  Mutation(() => (many ? manyPayloadOf(decl) : payloadOf(decl)), { name, description })(prototype, name, {
    value: method,
  });
  PlainInput(() => input(decl))(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Info()(prototype, name, 2);
}

export const payload = (outcome: Outcome): object => ({
  userErrors: outcome.problems,
  requestId: outcome.requestId,
  id: outcome.recordIds[0] ?? null,
  recordId: outcome.recordIds[0] ?? null,
  recordIds: outcome.recordIds,
  affectedCount: outcome.recordIds.length,
  updatedCount: outcome.recordIds.length,
  deletedCount: outcome.recordIds.length,
});

/** What was given: type-graphql's input instances hold absent members as undefined. */
export const valuesOf = (input: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input as object).filter(([, value]) => value !== undefined));
