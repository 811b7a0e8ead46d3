import type { EntityManager } from '@mikro-orm/postgresql';
import type { Values } from '../kernel/change/behaviour.ts';
import { comparable, type Sealed } from '../kernel/change/sealing.ts';
import { inputName, same, stored, valuesOfRow } from '../kernel/change/values.ts';
import type { FieldDecl } from '../kernel/declare/field.ts';
import { resourceByPlural, type ResourceDecl } from '../kernel/declare/resource.ts';
import { blindsOfRow, masksOfRow } from './blinds.ts';
import type { ChangeOperation } from './change-operation.entity.ts';
import type { FieldChange } from './field-change.ts';
import { lookUpNames, wordOf, type Names } from './wording.ts';

interface Sides {
  decl: ResourceDecl;
  /** Values by what identifies them: a secret's blind index. */
  original: Values;
  /** Null where the record is not shown as it stands, or is not there. */
  current: Values | null;
  proposed: Values;
  masks: { current: Values; proposed: Values };
}

/**
 * The fields of each operation with original, current and proposed content, the changed ones first.
 * @param live the records as they stand; of others nothing is told but what the request itself holds
 */
export async function compareOperations(
  em: EntityManager,
  operations: ChangeOperation[],
  live: Map<ChangeOperation, Record<string, unknown>>,
): Promise<FieldChange[][]> {
  const sides = operations.map((operation) => sidesOf(operation, live.get(operation)));
  const records = sides.flatMap((s) =>
    [s.original, s.current ?? {}, s.proposed].map((values) => ({ decl: s.decl, values })),
  );
  const names = await lookUpNames(em, records);
  return sides.map((s) => changesOf(s, names));
}

function sidesOf(operation: ChangeOperation, row: Record<string, unknown> | undefined): Sides {
  const { kind, patch, base } = operation;
  const decl = resourceByPlural(operation.resource)!;
  const current = row ? { ...valuesOfRow(decl, row), ...blindsOfRow(decl, row) } : null;
  const masks = Object.fromEntries(
    Object.entries(patch).map(([name, value]) => [name, (value as Sealed | null)?.mask ?? null]),
  );
  return {
    decl,
    original: { ...current, ...base },
    current,
    proposed: kind === 'DELETE' ? {} : { ...current, ...comparable(decl, patch) },
    masks: { current: row ? masksOfRow(decl, row) : {}, proposed: masks },
  };
}

function changesOf(sides: Sides, names: Names): FieldChange[] {
  const fields = stored(sides.decl).filter((f) => f.kind !== 'json');
  const all = fields
    .map((field) => changeOf(field, sides, names))
    .filter((c) => c.changed || c.currentText !== null);
  return [...all.filter((c) => c.changed), ...all.filter((c) => !c.changed)];
}

function changeOf(
  field: FieldDecl,
  { original, current, proposed, masks }: Sides,
  names: Names,
): FieldChange {
  const name = inputName(field);
  const secret = field.kind === 'secret';
  const [was, is, will] = [original[name], current?.[name], proposed[name]].map((v) => v ?? null);
  const word = (value: unknown, mask: unknown): string | null =>
    wordOf(field, secret ? (value === null ? null : (mask ?? '已变更')) : value, names);
  const maskNow = masks.current[name];
  const raw = (value: unknown): unknown => (secret ? null : value);
  return {
    field: name,
    label: field.label,
    kind: String(field.ui?.kind ?? field.kind),
    original: raw(was),
    current: raw(is),
    proposed: raw(will),
    originalText: word(was, same(was, is) ? maskNow : null),
    currentText: word(is, maskNow),
    proposedText: word(will, same(will, is) ? maskNow : masks.proposed[name]),
    changed: !same(was, will),
    conflict: current !== null && !same(was, is) && !same(is, will) && !same(was, will),
  };
}
