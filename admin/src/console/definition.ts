import type { EnumName } from '../generated/resources/enums.ts';

/**
 * The shape of a generated resource definition: all that the console knows about a resource.
 * The code generator writes values of these types; absent means "no" or "none".
 */

export type FieldKind =
  | 'text'
  | 'longText'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'day'
  | 'instant'
  | 'boolean'
  | 'choice'
  | 'code'
  | 'division'
  | 'reference'
  | 'list'
  | 'file'
  | 'secret'
  | 'json';

/** How a field may be filtered: the input key and the operators its comparison offers. */
export interface FilterDefinition {
  readonly key: string;
  readonly comparison: string;
  readonly operators: readonly string[];
}

export interface FieldDefinition {
  readonly kind: FieldKind;
  readonly label: string;
  readonly en: string;
  /** Selection that reads the field: `name`, `ethnicGroup ethnicGroupLabel`, `division { id displayName }`. */
  readonly read: string;
  /** Form section. */
  readonly section?: string;
  /** Key in the inputs of writes: `divisionId` for `division`. Absent when nobody may type it. */
  readonly inputKey?: string;
  readonly create?: true;
  readonly update?: true;
  readonly required?: true;
  readonly nullable?: true;
  readonly many?: true;
  readonly computed?: true;
  readonly derives?: true;
  /** Belongs only to records whose other field has one of these values. */
  readonly when?: { readonly field: string; readonly is: readonly string[]; readonly required?: true };
  readonly inList?: true;
  readonly inFilterBar?: true;
  readonly filter?: FilterDefinition;
  /** Value of the resource's sort enum. */
  readonly sort?: string;
  readonly max?: number;
  readonly min?: number;
  /** Regular expression that the whole value must match. */
  readonly pattern?: string;
  readonly patternMessage?: string;
  readonly unit?: string;
  readonly help?: string;
  readonly widget?: string;
  readonly codeList?: string;
  /** GraphQL type behind a reference, division or list. */
  readonly target?: string;
  /** Enum whose values a choice offers. */
  readonly enum?: EnumName;
}

/** Where a mutation finds its input and leaves its record. */
export interface MutationDefinition {
  readonly name: string;
  readonly input: string;
  readonly payload: string;
}

/** A verb of the domain on a record in one of some states. */
export interface ActionDefinition {
  readonly name: string;
  readonly label: string;
  readonly en: string;
  /** The field that holds the state, and the states from which it may be taken. */
  readonly field: string;
  readonly from: readonly string[];
  readonly to?: string;
  readonly takes: readonly string[];
  readonly requires: readonly string[];
  readonly help?: string;
  readonly danger?: true;
  readonly mutation: MutationDefinition;
}

export interface ResourceDefinition {
  /** Plural field, route segment and permission noun. */
  readonly name: string;
  readonly type: string;
  /** English for one record; the Chinese label serves one and many. */
  readonly enOne: string;
  /** Singular field, and the record's key in inputs and payloads. */
  readonly one: string;
  readonly label: string;
  readonly en: string;
  readonly group: string;
  readonly icon?: string;
  readonly order?: number;
  /** Selection every record of the resource answers: id, displayName, version ... */
  readonly base: string;
  readonly governed?: true;
  readonly searchable?: true;
  readonly create?: MutationDefinition;
  readonly update?: MutationDefinition;
  readonly delete?: MutationDefinition;
  readonly actions: readonly ActionDefinition[];
  readonly filterInput?: string;
  readonly sortInput?: string;
  readonly sortFields: readonly string[];
  readonly fields: Readonly<Record<string, FieldDefinition>>;
}

/** What navigation, permissions and the palette need; light enough for the first page. */
export interface CatalogueEntry {
  readonly name: string;
  readonly type: string;
  readonly enOne: string;
  readonly label: string;
  readonly en: string;
  readonly group: string;
  readonly order?: number;
  readonly operations: readonly string[];
}

export interface EnumOption {
  readonly value: string;
  readonly label: string;
  readonly en: string;
}

/** A record somewhere else, as every reference reads it. */
export interface RecordReference {
  id: string;
  displayName: string;
}

/** What every record carries. */
export interface RecordBase extends RecordReference {
  version?: number;
  pendingRequestId?: string | null;
  createdAt?: string;
  updatedAt?: string;
}
