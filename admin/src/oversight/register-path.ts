import type { LogicalFilter } from '@refinedev/core';
import { listPath } from '../console/list/list-path.ts';
import type { Question } from './question.ts';

const definition = (...value: string[]): LogicalFilter => ({ field: 'definition', operator: 'in', value });
const level = (...value: string[]): LogicalFilter => ({ field: 'attainedLevel', operator: 'in', value });
const professional = definition('PROFESSIONAL');

/** Indicators that the register itself can be filtered by, for today. */
const FILTERS: Record<string, LogicalFilter[]> = {
  PRACTITIONERS: [definition('PRACTITIONER', 'TALENT', 'PROFESSIONAL')],
  TALENT: [definition('TALENT', 'PROFESSIONAL')],
  PROFESSIONALS: [professional],
  ASSISTANT: [professional, level('ASSISTANT')],
  MID: [professional, level('MID')],
  MID_AND_ABOVE: [professional, level('MID', 'SENIOR')],
  SENIOR: [professional, level('SENIOR')],
};

/** The register's list of today with the same filter, where it has one; its columns and export are at hand there. */
export function registerPath({ on, divisionId, sector }: Question, indicator: string): string | undefined {
  const filters = FILTERS[indicator];
  if (!filters || on) return undefined;
  return listPath('practitioners', [
    ...filters,
    ...(divisionId ? [{ field: 'division', operator: 'ina' as const, value: [divisionId] }] : []),
    ...(sector ? [{ field: 'sector', operator: 'in' as const, value: [sector] }] : []),
  ]);
}
