import type { LogicalFilter } from '@refinedev/core';
import type { ResourceName } from '../../console/resources.ts';
import { listPath } from '../../console/list/list-path.ts';
import type { MessageKey } from '../locale/locale.ts';

/** A number of records: its filter says both what is counted and which list stands behind it. */
export interface FigureSpec {
  readonly label: MessageKey;
  readonly resource: ResourceName;
  readonly filters?: readonly LogicalFilter[];
  /** Something is to be done where it is not nought. */
  readonly urgent?: boolean;
  /** Takes the server long: asked for apart, so that the others do not wait. */
  readonly slow?: boolean;
}

export const figurePath = ({ resource, filters = [] }: FigureSpec): string => listPath(resource, filters);

/** Any of some choices. */
export const oneOf = (field: string, ...value: string[]): LogicalFilter => ({ field, operator: 'in', value });

/** From a value on, and up to one where it is given. */
export const range = (field: string, least: string | number, most: string | number | null = null) =>
  ({ field, operator: 'between', value: [least, most] }) satisfies LogicalFilter;
