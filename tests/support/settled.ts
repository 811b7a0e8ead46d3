import type { Person } from './api.ts';
import { decide, submit, type Made } from './requests.ts';

/** Submits operations and has them approved, where their flow asks for it; the id of the first record. */
export async function settled(maker: Person, checker: Person, operations: object[]): Promise<string> {
  const made = await submit(maker, operations);
  if (made.errors.length > 0) throw new Error(made.errors.map((e) => e.message).join());
  await approved(checker, made);
  return made.recordId!;
}

/** Has a request approved by one checker after another until it is in force. */
export async function approved(checker: Person, made: Made, ...further: Person[]): Promise<void> {
  if (made.state !== 'PENDING') return;
  for (const person of [checker, ...further]) {
    const [result] = await decide(person, [made.requestId]);
    const problems = result!.userErrors;
    if (problems.length > 0) throw new Error(problems.map((p) => p.message).join());
  }
}

/** What was said against a submission: codes with the clauses they cite. */
export const said = ({ errors }: Made): (string | undefined)[][] =>
  errors.map(({ code, clause }) => [code, clause]);
