import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import type { FieldDecl } from '../kernel/declare/field.ts';
import type { Day } from '../kernel/values/day.ts';

/** What the reference data say of the codes and divisions that a change sets. */
export interface References {
  /** `<list>/<code>` of every code that there is. */
  codes: ReadonlySet<string>;
  divisions: ReadonlyMap<string, { name: string; validTo: Day | null }>;
}

/** A field that a change sets to a text, with that text. */
export interface Setting {
  field: FieldDecl;
  name: string;
  value: string;
}

const settings = (change: Change, concerns: (field: FieldDecl) => boolean): Setting[] =>
  [...change.resource.fields.values()].filter(concerns).flatMap((field) => {
    const name = field.kind === 'reference' ? `${field.name}Id` : field.name;
    const value = change.after?.[name];
    return change.changed.has(name) && typeof value === 'string' ? [{ field, name, value }] : [];
  });

export const codesSet = (change: Change): Setting[] => settings(change, (f) => f.ui?.codeList !== undefined);
export const divisionsSet = (change: Change): Setting[] => settings(change, (f) => f.ui?.kind === 'division');

export const codeKey = ({ field, value }: Setting): string => `${String(field.ui?.codeList)}/${value}`;

/** Codes are those of their standard list. */
export const knownCodes = (change: Change, { codes }: References): Violation[] =>
  codesSet(change)
    .filter((setting) => !codes.has(codeKey(setting)))
    .map(({ field, name, value }) => ({
      field: name,
      code: 'UNKNOWN_CODE',
      message: `「${field.label}」的代码 ${value} 不在标准代码表中，请从列表中选择。`,
      clause: String(field.ui?.codeList),
    }));

/** What is newly entered is entered under a division of today; records of before keep theirs. */
export const divisionsInForce = (
  change: Change,
  { divisions }: References,
  { today }: RuleContext,
): Violation[] =>
  divisionsSet(change).flatMap(({ field, name, value }) => {
    const division = divisions.get(value);
    if (!division?.validTo || division.validTo > today) return [];
    const message = `「${field.label}」所选的“${division.name}”已于 ${division.validTo} 停用，请改选现行区划。`;
    return [{ field: name, code: 'DIVISION_ABOLISHED', message, clause: 'GB/T 2260' }];
  });
