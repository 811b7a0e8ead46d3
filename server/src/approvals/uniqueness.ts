import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { inputName } from '../kernel/change/values.ts';
import type { FieldDecl } from '../kernel/declare/field.ts';
import { columnOf, type ResourceDecl } from '../kernel/declare/resource.ts';
import type { Problem } from '../kernel/errors.ts';
import { ident } from '../kernel/store/quote.ts';
import { changesOf, type Operation } from './operation.ts';

/** Fields whose values together only one record may have. */
interface Group {
  fields: FieldDecl[];
  say: string;
}

/** Secrets are left out: whether somebody else has a number is not for everybody to try out. */
const uniqueGroups = ({ fields, unique = [] }: ResourceDecl): Group[] => [
  ...[...fields.values()]
    .filter((f) => f.unique && f.kind !== 'secret')
    .map((f) => ({ fields: [f], say: sayDuplicate(f.label) })),
  ...unique.map((u) => ({ fields: u.fields.map((name) => fields.get(name)!), say: u.say })),
];

export const sayDuplicate = (label: string): string => `「${label}」与已有记录重复，请核对是否已登记。`;

/** Problems of values that another record has: the constraints would refuse them only once they are approved. */
export async function checkUnique(em: EntityManager, operations: Operation[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  const changes = changesOf(operations);
  for (const resource of new Set(changes.map((change) => change.resource)))
    for (const group of uniqueGroups(resource)) {
      const asked = changes.filter((c) => c.resource === resource && concerns(group, c));
      const taken = await takenIn(em, asked, group);
      for (const i of taken) problems.push(duplicate(group, operations[changes.indexOf(asked[i]!)]!.path));
    }
  return problems;
}

const concerns = ({ fields }: Group, { kind, after, changed }: Change): boolean =>
  (kind === 'CREATE' || kind === 'UPDATE') &&
  fields.some((f) => changed.has(inputName(f))) &&
  fields.every((f) => (after?.[inputName(f)] ?? null) !== null);

/** Places of the changes whose values another record has, looked up at once, or an earlier change of the request. */
async function takenIn(em: EntityManager, changes: Change[], { fields }: Group): Promise<number[]> {
  if (changes.length === 0) return [];
  const { table } = changes[0]!.resource;
  const where = fields.map((f) => `t.${ident(columnOf(f))} = ?`).join(' and ');
  const one = `select ?::int as i where exists (select 1 from public.${ident(table)} t where ${where} and t.id <> all(?))`;
  // What the request itself changes away is free for its other records.
  const changing = `{${changes.map((change) => change.id).join(',')}}`;
  const valuesOf = (change: Change): unknown[] => fields.map((f) => change.after![inputName(f)]);
  const values = changes.flatMap((change, i) => [i, ...valuesOf(change), changing]);
  const rows = (await em.execute(changes.map(() => one).join(' union all '), values)) as { i: number }[];
  const keys = changes.map((change) => JSON.stringify(valuesOf(change)));
  const again = [...keys.keys()].filter((i) => keys.indexOf(keys[i]!) < i);
  return [...new Set([...rows.map(({ i }) => i), ...again])];
}

const duplicate = ({ fields, say }: Group, path: string[]): Problem => ({
  type: 'ConflictError',
  code: 'DUPLICATE',
  message: say || sayDuplicate(fields.at(-1)!.label),
  path: [...path, inputName(fields.at(-1)!)],
});
