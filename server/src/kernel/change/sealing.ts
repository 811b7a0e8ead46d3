import type { FieldDecl } from '../declare/field.ts';
import type { ResourceDecl } from '../declare/resource.ts';
import { blindIndex, seal, unseal } from '../values/sealed.ts';
import type { Values } from './behaviour.ts';

/** A secret as patches and bases hold it: never in plain text. */
export interface Sealed {
  cipher: string;
  blind: string;
  mask: string;
}

const secretsOf = (decl: ResourceDecl): FieldDecl[] =>
  [...decl.fields.values()].filter((f) => f.kind === 'secret');

/** The values with every secret sealed for the record's row. */
export function sealValues(decl: ResourceDecl, id: string, values: Values): Values {
  const sealed = { ...values };
  for (const field of secretsOf(decl)) {
    const plain = values[field.name];
    if (typeof plain === 'string') sealed[field.name] = sealOne(decl, id, field, plain);
  }
  return sealed;
}

const sealOne = (decl: ResourceDecl, id: string, field: FieldDecl, plain: string): Sealed => ({
  cipher: seal(plain, { table: decl.table, id, field: field.name }),
  blind: blindIndex(decl.table, field.name, plain),
  mask: field.mask!(plain),
});

/** The values with every secret in plain text again, for rules. */
export function unsealValues(decl: ResourceDecl, id: string, values: Values): Values {
  const plain = { ...values };
  for (const field of secretsOf(decl)) {
    const sealed = values[field.name] as Sealed | null | undefined;
    if (sealed) plain[field.name] = unseal(sealed.cipher, { table: decl.table, id, field: field.name });
  }
  return plain;
}

/** What identifies a value in a merge: for a secret its blind index, for anything else itself. */
export const comparable = (decl: ResourceDecl, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      decl.fields.get(name)?.kind === 'secret' ? ((value as Sealed | null)?.blind ?? null) : value,
    ]),
  );

/** Properties of the entity that a patch sets. */
export function assignable(decl: ResourceDecl, values: Values): Record<string, unknown> {
  const set: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const field = decl.fields.get(name);
    if (field?.kind === 'secret') {
      const sealed = value as Sealed | null;
      Object.assign(set, {
        [`${name}Cipher`]: sealed?.cipher ?? null,
        [`${name}Blind`]: sealed?.blind ?? null,
        [`${name}Mask`]: sealed?.mask ?? null,
      });
    } else if (!field && name.endsWith('Id')) set[name.slice(0, -2)] = value;
    else set[name] = value;
  }
  return set;
}
