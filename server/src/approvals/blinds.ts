import type { Values } from '../kernel/change/behaviour.ts';
import { secretColumn } from '../kernel/declare/columns.ts';
import type { ResourceDecl } from '../kernel/declare/resource.ts';

/** Blind indexes of a row's secrets, by field: what identifies their values without opening them. */
export const blindsOfRow = (decl: ResourceDecl, row: Record<string, unknown>): Values =>
  partsOfRow(decl, row, 'Blind');

/** What everybody sees of a row's secrets, by field. */
export const masksOfRow = (decl: ResourceDecl, row: Record<string, unknown>): Values =>
  partsOfRow(decl, row, 'Mask');

const partsOfRow = (decl: ResourceDecl, row: Record<string, unknown>, part: 'Blind' | 'Mask'): Values =>
  Object.fromEntries(
    [...decl.fields.values()]
      .filter((f) => f.kind === 'secret')
      .map((f) => [f.name, row[secretColumn(f.name, part)] ?? null]),
  );
