import type { LogicalFilter } from '@refinedev/core';
import { listPath } from '../console/list/list-path.ts';
import type { Question } from './question.ts';

const is = (field: string, ...value: string[]): LogicalFilter => ({ field, operator: 'in', value });
const definition = (...value: string[]): LogicalFilter => is('definition', ...value);
const level = (...value: string[]): LogicalFilter => is('attainedLevel', ...value);
const professional = definition('PROFESSIONAL');

const people = (...filters: LogicalFilter[]) => ({ resource: 'practitioners', filters });
const pilots = (...filters: LogicalFilter[]) => ({
  resource: 'pilots',
  filters: [...filters, is('state', 'DESIGNATED', 'DEMONSTRATING')],
});

/** Indicators that the register itself can be filtered by, for today. */
const LISTS: Record<string, { resource: string; filters: LogicalFilter[] }> = {
  PRACTITIONERS: people(definition('PRACTITIONER', 'TALENT', 'PROFESSIONAL')),
  TALENT: people(definition('TALENT', 'PROFESSIONAL')),
  PROFESSIONALS: people(professional),
  ASSISTANT: people(professional, level('ASSISTANT')),
  MID: people(professional, level('MID')),
  MID_AND_ABOVE: people(professional, level('MID', 'SENIOR')),
  SENIOR: people(professional, level('SENIOR')),
  PROVINCIAL_PILOTS: pilots(is('level', 'PROVINCIAL'), is('kind', 'COMPREHENSIVE')),
  MUNICIPAL_PILOTS: pilots(is('level', 'MUNICIPAL')),
  TRAINING_BASES: { resource: 'trainingBases', filters: [is('state', 'ACTIVE')] },
};

/** The register's list of today with the same filter, where it has one; its columns and export are at hand there. */
export function registerPath({ on, divisionId, sector }: Question, indicator: string): string | undefined {
  const list = LISTS[indicator];
  if (!list || on) return undefined;
  return listPath(list.resource, [
    ...list.filters,
    ...(divisionId ? [{ field: 'division', operator: 'ina' as const, value: [divisionId] }] : []),
    ...(sector ? [{ field: 'sector', operator: 'in' as const, value: [sector] }] : []),
  ]);
}
