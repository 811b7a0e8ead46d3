import type { FieldNode } from 'graphql';
import type { FieldDecl } from '../declare/field.ts';
import { specOf } from '../declare/kinds.ts';
import { columnOf, resourceOf, type ResourceDecl } from '../declare/resource.ts';
import { resolvedNeeds } from '../declare/resolved.ts';
import { snake } from '../declare/naming.ts';
import { collectBelow } from './collect.ts';
import { all, jsonObject, type Part, type Statement } from './statement.ts';
import { isReferenceId, valueSql } from './value.ts';

/**
 * SQL text expression of one record as a JSON object in the shape of the response.
 * @param need collects the columns of `row` that the expression reads
 */
export function objectText(
  st: Statement,
  decl: ResourceDecl,
  row: string,
  nodes: FieldNode[],
  need: Set<string>,
): string {
  const members: [string, Part][] = [];
  for (const [key, same] of collectBelow(st.doc, st.type(decl.name), nodes)) {
    const name = same[0]!.name.value;
    if (name === '__typename') members.push([key, { literal: JSON.stringify(decl.name) }]);
    else {
      const value = fieldText(st, decl, row, name, same, need);
      if (value !== null) members.push([key, value]);
      else
        for (const n of resolvedNeeds(decl.name, name))
          members.push([`$${n}`, storedText(decl, row, n, need)]);
    }
  }
  return jsonObject(members);
}

/** The field's JSON text, or null for a field that a resolver finishes. */
function fieldText(
  st: Statement,
  decl: ResourceDecl,
  row: string,
  name: string,
  nodes: FieldNode[],
  need: Set<string>,
): string | null {
  const field = decl.fields.get(name);
  if (!field) {
    if (isReferenceId(decl, name)) return storedText(decl, row, name, need);
    st.textExit = false;
    return null;
  }
  if (field.kind === 'list') return listText(st, decl, row, field, nodes, need);
  if (field.kind === 'reference') return referenceText(st, row, field, nodes, need);
  return scalarText(st, decl, row, field, need);
}

function scalarText(
  st: Statement,
  decl: ResourceDecl,
  row: string,
  field: FieldDecl,
  need: Set<string>,
): string {
  const json = specOf(field).json(valueSql(st, row, field, need));
  // PostgreSQL writes jsonb with blanks that JSON.stringify does not.
  if (field.kind === 'json') st.textExit = false;
  return field.required ? json : `coalesce(${json},'null')`;
}

/** A stored column by property name, as JSON; reference ids as strings. */
function storedText(decl: ResourceDecl, row: string, name: string, need: Set<string>): string {
  const column = snake(name);
  need.add(column);
  const field = decl.fields.get(name);
  const json = field ? specOf(field).json(`${row}.${column}`) : `'"'||${row}.${column}||'"'`;
  return `coalesce(${json},'null')`;
}

function referenceText(
  st: Statement,
  row: string,
  field: FieldDecl,
  nodes: FieldNode[],
  need: Set<string>,
): string {
  const target = resourceOf(field.target!());
  const alias = st.alias();
  const column = columnOf(field);
  need.add(column);
  // What a record refers to may not have been there at an earlier time: null must then rise to a nullable parent.
  if (st.asOf && field.required) st.textExit = false;
  const object = objectText(st, target, alias, nodes, new Set());
  const where = all([`${alias}.id = ${row}.${column}`, st.scope(target, alias)]);
  return `coalesce((select ${object} from ${st.table(target, alias)} where ${where}),'null')`;
}

function listText(
  st: Statement,
  decl: ResourceDecl,
  row: string,
  field: FieldDecl,
  nodes: FieldNode[],
  need: Set<string>,
): string {
  const target = resourceOf(field.target!());
  need.add('id');
  const link = (alias: string): string => `${alias}.${snake(field.inverse!)}_id = ${row}.id`;
  return st.listText(st, target, nodes, link, `${decl.name}.${field.name}`);
}
