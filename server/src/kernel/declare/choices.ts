import { registerEnumType } from 'type-graphql';

/** A closed list of values with its official labels; the value's name is what API and database hold. */
export interface Choices<V extends string = string> {
  name: string;
  label: string;
  labels: Record<V, string>;
  values: Record<V, V>;
  /** The enum as type-graphql knows it. */
  type: Record<V, V>;
}

const declared = new Map<string, Choices>();

/**
 * Declares a GraphQL enum whose values carry Chinese labels, e.g. `choices('Sex', '性别', { MALE: '男' })`.
 * @param name GraphQL name of the enum
 */
export function choices<const V extends string>(
  name: string,
  label: string,
  labels: Record<V, string>,
): Choices<V> {
  const values = Object.fromEntries(Object.keys(labels).map((v) => [v, v])) as Record<V, V>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(labels).map(([v, text]) => [v, { description: text }]),
  ) as { [K in V]: { description: string } };
  registerEnumType(values, { name, description: label, valuesConfig });
  const made: Choices<V> = { name, label, labels, values, type: values };
  declared.set(name, made as unknown as Choices);
  return made;
}

export type ChoiceOf<C> = C extends Choices<infer V> ? V : never;

export const allChoices = (): ReadonlyMap<string, Choices> => declared;

/** SQL of a choice's label, for names that people read. */
export function labelSql(choices: { labels: Record<string, string> }, value: string): string {
  const cases = Object.entries(choices.labels).map(([v, label]) => `when '${v}' then '${label}'`);
  return `case ${value} ${cases.join(' ')} end`;
}
