import type { GraphQLResolveInfo } from 'graphql';
import type { ResourceDecl } from '../declare/resource.ts';
import type { Actor } from '../scope/actor.ts';
import { boundedSql } from './budget.ts';
import { recordText } from './compile.ts';
import { connectionText } from './connection.ts';
import type { Reader } from './reader.ts';
import { Slot } from './slot.ts';
import { Statement } from './statement.ts';

/**
 * Reads the records with the given ids as the field being resolved selects them, in their order, null for those
 * that are not there or not within scope.
 */
export async function readRecords(
  context: { actor: Actor | null; reader: Reader },
  decl: ResourceDecl,
  ids: string[],
  info: GraphQLResolveInfo,
): Promise<unknown[]> {
  const { actor } = context;
  if (!actor || ids.length === 0) return ids.map(() => null);
  const st = new Statement(
    info.schema,
    { fragments: info.fragments as never, variables: info.variableValues },
    actor,
    connectionText,
  );
  const texts = ids.map((id) => recordText(st, decl, [...info.fieldNodes], Slot.constant(id)));
  const sql = boundedSql(`'['||${texts.join(`||','||`)}||']'`);
  const plan = { ...st.finish(sql), textExit: false };
  return JSON.parse(await context.reader.text(plan, info.variableValues, actor));
}
