import type { LogicalFilter } from '@refinedev/core';
import { listPath } from '../console/list/list-path.ts';
import type { Question } from './question.ts';
import type { Origin } from './origins.ts';

/** From the act's record to the one that has year and area. */
const WAYS = {
  fundingSources: '',
  fundingProgrammes: '',
  appropriations: 'source.',
  allocations: 'programme.',
  commitments: 'allocation.programme.',
  disbursements: 'commitment.allocation.programme.',
} as const;
type Listed = keyof typeof WAYS;

const asked = ({ year, divisionId }: Question, way: string): LogicalFilter[] => [
  { field: `${way}fiscalYear`, operator: 'between', value: [year, year] },
  ...(divisionId ? [{ field: `${way}division`, operator: 'ina' as const, value: [divisionId] }] : []),
];

/** The list of the question's records, for a purpose where one is given. */
export function pathOf(list: Listed, question: Question, purpose?: string): string {
  const way = WAYS[list];
  const only = purpose ? [{ field: `${way}purpose`, operator: 'in' as const, value: [purpose] }] : [];
  return listPath(list, [...asked(question, way), ...only]);
}

/** The sources of a kind and level. */
export function sourcesPath(question: Question, { kind, level }: Pick<Origin, 'kind' | 'level'>): string {
  return listPath('fundingSources', [
    ...asked(question, ''),
    { field: 'kind', operator: 'in', value: [kind] },
    ...(level ? [{ field: 'level', operator: 'in' as const, value: [level] }] : []),
  ]);
}
