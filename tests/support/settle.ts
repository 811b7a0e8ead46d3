import { expect } from 'vitest';
import type { Person } from './api.ts';
import { decide, submit, type Made } from './requests.ts';

/** Codes of what was said against a submission. */
export const codes = ({ errors }: Made): string[] => errors.map((e) => e.code);

/** Submits operations and, where they wait for somebody, has them approved; the id of the first record. */
export async function settled(maker: Person, checker: Person, operations: object[]): Promise<string> {
  const made = await submit(maker, operations);
  expect(made.errors).toEqual([]);
  if (made.state === 'PENDING') {
    const [result] = await decide(checker, [made.requestId]);
    expect(result).toMatchObject({ changeRequest: { state: 'APPLIED' }, userErrors: [] });
  }
  return made.recordId!;
}

/** Today, or so many days from it, in the time zone of the office. */
export const daysFromToday = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(
    new Date(Date.now() + days * 86_400_000),
  );
