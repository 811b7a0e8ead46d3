import type { EntityManager } from '@mikro-orm/postgresql';
import type { Values } from '../kernel/change/behaviour.ts';
import { comparable, type Sealed } from '../kernel/change/sealing.ts';
import { inputName, same, stored, valuesOfRow } from '../kernel/change/values.ts';
import type { FieldDecl } from '../kernel/declare/field.ts';
import { resourceByPlural, type ResourceDecl } from '../kernel/declare/resource.ts';
import { loadRows } from '../kernel/store/entities.ts';
import { blindsOfRow, masksOfRow } from './blinds.ts';
import type { ChangeOperation } from './change-operation.entity.ts';
import type { FieldChange } from './field-change.ts';
import { lookUpNames, wordOf, type Names } from './wording.ts';

interface Sides {
  decl: ResourceDecl;
  /** Values by what identifies them: a secret's blind index. */
  original: Values;
  current: Values;
  proposed: Values;
  masks: { current: Values; proposed: Values };
}

/** The fields of each operation with original, current and proposed content, the changed ones first. */
export async function compareOperations(
  em: EntityManager,
  operations: ChangeOperation[],
): Promise<FieldChange[][]> {
  const sides: Sides[] = [];
  for (const operation of operations) sides.push(await sidesOf(em, operation));
  const records = sides.flatMap((s) =>
    [s.original, s.current, s.proposed].map((values) => ({ decl: s.decl, values })),
  );
  const names = await lookUpNames(em, records);
  return sides.map((s) => changesOf(s, names));
}

async function sidesOf(em: EntityManager, operation: ChangeOperation): Promise<Sides> {
  const decl = resourceByPlural(operation.resource)!;
  const target =
    operation.kind === 'CREATE' && operation.state !== 'APPLIED'
      ? undefined
      : (await loadRows(em, decl, [operation.recordId])).get(operation.recordId);
  const row = target?.row ?? {};
  const current = target ? { ...valuesOfRow(decl, row), ...blindsOfRow(decl, row) } : {};
  const patch = operation.patch;
  const masks = Object.fromEntries(
    Object.entries(patch).map(([name, value]) => [name, (value as Sealed | null)?.mask ?? null]),
  );
  return {
    decl,
    original: operation.kind === 'CREATE' ? {} : { ...current, ...operation.base },
    current,
    proposed:
      operation.kind === 'DELETE'
        ? {}
        : { ...(operation.kind === 'CREATE' ? {} : current), ...comparable(decl, patch) },
    masks: { current: target ? masksOfRow(decl, row) : {}, proposed: masks },
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
  const [was, is, will] = [original[name] ?? null, current[name] ?? null, proposed[name] ?? null];
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
    conflict: !same(was, is) && !same(is, will) && !same(was, will),
  };
}
