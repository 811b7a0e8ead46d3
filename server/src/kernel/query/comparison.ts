import { badRequest } from '../errors.ts';
import type { Slot } from './slot.ts';
import { all, type Statement } from './statement.ts';

const operators: Record<string, string> = {
  eq: '=',
  neq: '<>',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  like: 'like',
  notLike: 'not like',
  iLike: 'ilike',
  notILike: 'not ilike',
};

/** All operators of one comparison on an SQL value, ANDed. An explicit null in `is` means IS NULL. */
export function comparison(
  st: Statement,
  value: string,
  cast: string,
  slot: Slot,
  isBoolean = false,
): string {
  return all(
    slot.entries().map(([operator, operand]) => operatorSql(st, value, cast, operator, operand, isBoolean)),
  );
}

/** One operator of a comparison. */
export function operatorSql(
  st: Statement,
  value: string,
  cast: string,
  operator: string,
  operand: Slot,
  isBoolean: boolean,
): string {
  if (operator === 'is') return isSql(value, operand.value, isBoolean);
  if (operator === 'isNot') return `not (${isSql(value, operand.value, isBoolean)})`;
  if (operand.isNull) return nullOperand(value, operator);
  if (operator === 'in') return `${value} = any(${st.bindSlot(listOf(operand), `${cast}[]`)})`;
  if (operator === 'notIn') return `${value} <> all(${st.bindSlot(listOf(operand), `${cast}[]`)})`;
  if (operator === 'between' || operator === 'notBetween') {
    const bounds = `${st.bindSlot(operand.at('lower'), cast)} and ${st.bindSlot(operand.at('upper'), cast)}`;
    return `${value} ${operator === 'between' ? '' : 'not '}between ${bounds}`;
  }
  return `${value} ${operators[operator]} ${st.bindSlot(operator.endsWith('ike') ? operand.map(wholePattern) : operand, cast)}`;
}

/** A pattern must not end in the middle of an escape, which PostgreSQL would refuse only on meeting a row. */
function wholePattern(pattern: unknown): unknown {
  if (/^(?:[^\\]|\\.)*$/su.test(String(pattern))) return pattern;
  throw badRequest('匹配文字不能以单个反斜杠结尾，请写成两个反斜杠。');
}

/** On a boolean field `is` compares; elsewhere null and true both ask for "is empty" (stock clients drop a null). */
function isSql(value: string, operand: unknown, isBoolean: boolean): string {
  if (operand === null) return `${value} is null`;
  if (isBoolean) return `${value} is ${operand === true ? 'true' : 'false'}`;
  return operand === true ? `${value} is null` : `${value} is not null`;
}

/** `eq: null` and `neq: null` are meant as IS NULL; any other operator on null holds for no row: it never widens. */
export function nullOperand(value: string, operator: string): string {
  if (operator === 'eq') return `${value} is null`;
  if (operator === 'neq') return `${value} is not null`;
  return 'false';
}

/** GraphQL lets a single value stand for a list of one. */
export const listOf = (slot: Slot): Slot => slot.map((v) => (Array.isArray(v) ? v : [v]));
