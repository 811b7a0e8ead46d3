import type { ComponentType, ReactNode } from 'react';
import type { FieldName, ResourceName, RowOf } from '../resources.ts';

/** What every input, generated or overridden, is given; the form adds value and onChange. */
export interface InputProps<Value = unknown> {
  id?: string;
  value?: Value;
  onChange?(this: void, value: Value): void;
  disabled?: boolean;
}

export interface FieldUi<Row, Value> {
  /** How the value is shown in lists and on the detail page; a text stands in sheets, too. */
  cell?: (value: Value, row: Row) => ReactNode;
  /** What edits the value. */
  input?: ComponentType<InputProps<Value>>;
  help?: ReactNode;
}

type FieldUis<Name extends ResourceName> = {
  [Field in FieldName<Name>]?: Field extends keyof RowOf<Name>
    ? FieldUi<RowOf<Name>, RowOf<Name>[Field]>
    : never;
};

export interface ResourceUi<Name extends ResourceName> {
  fields?: FieldUis<Name>;
  list?: {
    /** Columns shown before a person chooses their own. */
    columns?: FieldName<Name>[];
    /** The column that leads to the record; by default the first one of text. Null: its name, in a column of its own. */
    lead?: FieldName<Name> | null;
    filters?: FieldName<Name>[];
    sort?: { field: FieldName<Name> | 'createdAt' | 'updatedAt'; order: 'asc' | 'desc' };
    /** Money that is added up over all rows of the list. */
    totals?: FieldName<Name>[];
    /** Between the title and the filters: how the resource stands as a whole. */
    above?: ComponentType;
  };
  show?: {
    hidden?: FieldName<Name>[];
    /** Above the record's fields. */
    extra?: (row: RowOf<Name>) => ReactNode;
    /** Buttons before the generated ones. */
    actions?: (row: RowOf<Name>) => ReactNode;
  };
  form?: {
    hidden?: FieldName<Name>[];
    intro?: ReactNode;
    /** What a new record starts from. */
    initial?: Partial<Pick<RowOf<Name>, FieldName<Name> & keyof RowOf<Name>>>;
    /** A new record starts from the division that whoever fills in the form stands for. */
    ownDivision?: true;
  };
}

export interface NamedUi {
  name: ResourceName;
  ui: LooseUi;
}

/** The same with field names forgotten: what the generator walks over. */
export interface LooseUi {
  fields?: Record<string, FieldUi<never, never> | undefined>;
  list?: {
    columns?: string[];
    lead?: string | null;
    filters?: string[];
    sort?: { field: string; order: 'asc' | 'desc' };
    totals?: string[];
    above?: ComponentType;
  };
  show?: {
    hidden?: string[];
    extra?: (row: never) => ReactNode;
    actions?: (row: never) => ReactNode;
  };
  form?: {
    hidden?: string[];
    intro?: ReactNode;
    initial?: Record<string, unknown>;
    ownDivision?: true;
  };
}

/**
 * Overrides of one resource's generated pages, in `admin/src/<context>/<resource>.ui.tsx` as the default
 * export. Field names and value types come from the schema: a field that is gone is a compile error.
 */
export function defineUi<Name extends ResourceName>(name: Name, ui: ResourceUi<Name>): NamedUi {
  return { name, ui: ui as LooseUi };
}
