import type { FieldDecl } from '../declare/field.ts';
import { badRequest } from '../errors.ts';
import type { Slot } from './slot.ts';

const MOST = 2_147_483_647;

/** What a field is compared with, in the form in which its values are kept. @throws RequestError BAD_REQUEST */
export function operandsOf(field: FieldDecl, slot: Slot): Slot {
  if (field.kind === 'integer') return slot.map((operands) => each(operands, wholeFor(field)));
  if (field.kind === 'text' || field.kind === 'longText')
    return slot.map((operands) => each(operands, composed));
  return slot;
}

/** Whatever the operator: one operand, a list of them, or the bounds of a range. */
function each(operands: unknown, change: (operand: unknown) => unknown): unknown {
  if (Array.isArray(operands)) return operands.map((one) => each(one, change));
  if (operands === null || typeof operands !== 'object') return change(operands);
  return Object.fromEntries(Object.entries(operands).map(([key, one]) => [key, each(one, change)]));
}

/** Text is kept composed, as `normalize` in the change pipeline leaves it. */
const composed = (operand: unknown): unknown =>
  typeof operand === 'string' ? operand.normalize('NFC') : operand;

/** GraphQL compares integers as floats; PostgreSQL would refuse a fraction without a word about the field. */
const wholeFor =
  ({ label }: FieldDecl) =>
  (operand: unknown): unknown => {
    if (typeof operand !== 'number' || (Number.isInteger(operand) && Math.abs(operand) <= MOST))
      return operand;
    throw badRequest(`「${label}」是整数，不能与 ${operand} 比较，请改用 ±${MOST} 以内的整数。`);
  };
