import { getNamedType, isNonNullType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { FieldDefinition, FieldKind } from '../../admin/src/console/definition.ts';
import type { EnumName } from '../../admin/src/generated/resources/enums.ts';
import type { UiDirective } from './directives.ts';
import { uiOf } from './directives.ts';
import { holdsMany, kindOf } from './field-kind.ts';
import { humanise } from './humanise.ts';
import { readActions } from './read-actions.ts';
import { enumValues, filterOf, inputField } from './read-inputs.ts';

type Field = GraphQLField<unknown, unknown>;

const REFERENCES: readonly FieldKind[] = ['reference', 'division', 'file'];

/** Read with every record and shown by the pages themselves. */
const PLUMBING = ['version', 'displayName', 'pendingRequestId'];

/** `xLabel` only spells out the code `x`, which reads it along. */
function isLabelOfCode(type: GraphQLObjectType, { name }: Field): boolean {
  return name.endsWith('Label') && name.slice(0, -'Label'.length) in type.getFields();
}

/** A surrogate key says nothing to people; a published code, such as a division's, does. */
function isSurrogateKey({ name }: Field, ui: UiDirective): boolean {
  return name === 'id' && ui.kind === 'id';
}

/** One field's definition, or undefined for fields that no person looks at. */
export function readField(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: Field,
): FieldDefinition | undefined {
  const ui = uiOf(schema, field);
  if (!ui?.label || PLUMBING.includes(field.name) || isLabelOfCode(type, field) || isSurrogateKey(field, ui))
    return undefined;
  const kind = kindOf(ui.kind, field.type);
  const key =
    REFERENCES.includes(kind) && `${field.name}Id` in type.getFields() ? `${field.name}Id` : field.name;
  return {
    kind,
    label: ui.label,
    en: ui.en ?? humanise(field.name),
    read: selectionOf(type, field, kind),
    section: ui.group,
    ...shapeOf(field, kind, ui),
    ...inputsOf(schema, type, field.name, key, ui),
    ...queriesOf(schema, type, field, key, ui),
    when: conditionOf(ui),
    ...hintsOf(ui),
  };
}

function selectionOf(type: GraphQLObjectType, field: Field, kind: FieldKind): string {
  if (kind === 'list') return '';
  if (isObjectField(field)) return `${field.name} { id displayName }`;
  const label = `${field.name}Label`;
  return label in type.getFields() ? `${field.name} ${label}` : field.name;
}

function isObjectField(field: Field): boolean {
  return 'getFields' in getNamedType(field.type);
}

function shapeOf(field: Field, kind: FieldKind, ui: UiDirective) {
  const named = getNamedType(field.type).name;
  return {
    nullable: flag(!isNonNullType(field.type)),
    many: flag(kind !== 'list' && holdsMany(field.type)),
    computed: flag(ui.computed),
    derives: flag(ui.derives),
    // Generated from the same schema, which may be ahead of the enums that stand there yet.
    enum: kind === 'choice' ? (named as EnumName) : undefined,
    target: ui.target ?? (REFERENCES.includes(kind) ? named : undefined),
  };
}

function inputsOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  name: string,
  key: string,
  ui: UiDirective,
) {
  const create = inputField(schema, `Create${type.name}`, key);
  const update = inputField(schema, `Update${type.name}`, key);
  const taken = readActions(schema, type.name).some((action) => action.takes.includes(name));
  const editable = taken || (ui.form !== false && !ui.computed);
  if (!editable || (!create && !update && !taken)) return {};
  return {
    inputKey: key,
    create: flag(create),
    update: flag(update && !ui.immutable),
    required: flag(ui.required ?? create?.required),
  };
}

function queriesOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: Field,
  key: string,
  ui: UiDirective,
) {
  const sorts = enumValues(schema, `${type.name}SortField`);
  return {
    inList: flag(ui.list),
    inFilterBar: flag(ui.filter),
    filter: filterOf(schema, type.name, key),
    sort: [field.name, `${field.name}_displayName`].find((name) => sorts.includes(name)),
  };
}

function conditionOf({ when, whenIs, whenRequired }: UiDirective) {
  return when && whenIs ? { field: when, is: whenIs, required: flag(whenRequired) } : undefined;
}

const INT_BOUND = 2 ** 31 - 1;

function hintsOf({ max, min, pattern, patternMessage, unit, help, widget, codeList }: UiDirective) {
  // The column type's own bounds are no advice to anybody.
  const bound = (value: number | undefined) =>
    value !== undefined && Math.abs(value) < INT_BOUND ? value : undefined;
  return { max: bound(max), min: bound(min), pattern, patternMessage, unit, help, widget, codeList };
}

function flag(value: unknown): true | undefined {
  return value ? true : undefined;
}
