import { isEnumType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { allChoices } from '../declare/choices.ts';
import type { FieldDecl } from '../declare/field.ts';
import { resourceNamed, resourceOf, type ResourceDecl, isGoverned } from '../declare/resource.ts';
import type { ActionDecl } from '../declare/action.ts';
import { sortable } from '../query/order.ts';
import { actNamed } from './actions.ts';

type Hints = Record<string, unknown>;

/** Puts labels and hints for the console on types, fields and enum values, as directives of the printed schema. */
export function annotate(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const decl = resourceNamed(type.name);
    if (isObjectType(type) && decl) {
      type.extensions = { ...type.extensions, directives: { resource: given(resourceHints(decl)) } };
      for (const field of Object.values(type.getFields())) {
        const hints = decl.fields.get(field.name);
        if (hints) field.extensions = { ...field.extensions, directives: { ui: given(fieldHints(hints)) } };
      }
    }
    if (type === schema.getMutationType()) annotateActions(type as GraphQLObjectType);
    const choices = allChoices().get(type.name);
    if (isEnumType(type) && choices) {
      type.extensions = { ...type.extensions, directives: { ui: { label: choices.label } } };
      for (const value of type.getValues())
        value.extensions = { directives: { ui: { label: choices.labels[value.name] } } };
    }
  }
}

function annotateActions(mutations: GraphQLObjectType): void {
  for (const field of Object.values(mutations.getFields())) {
    const act = actNamed(field.name);
    if (act) field.extensions = { directives: { action: given(actionHints(act.decl, act.action)) } };
  }
}

const actionHints = (decl: ResourceDecl, action: ActionDecl): Hints => ({
  ...action,
  resource: decl.name,
  from: [...action.from],
  takes: action.takes && [...action.takes],
  requires: action.requires && [...action.requires],
});

const resourceHints = (decl: ResourceDecl): Hints => ({
  name: decl.plural,
  label: decl.label,
  en: decl.en,
  group: decl.group,
  order: decl.order,
  icon: decl.icon,
  operations: decl.operations,
  governed: isGoverned(decl),
});

const fieldHints = (field: FieldDecl): Hints => ({
  label: field.label,
  en: field.en,
  kind: field.kind,
  group: field.group,
  help: field.help,
  unit: field.unit,
  target: field.target && resourceOf(field.target()).name,
  // What is typed may be brought into the form that the pattern asks for.
  pattern: field.normalize ? undefined : field.pattern?.test.source,
  patternMessage: field.pattern?.say,
  list: field.list,
  filter: field.filter,
  sort: sortable(field) || undefined,
  form: field.form || undefined,
  required: field.required,
  immutable: field.immutable,
  computed: field.sql ? true : undefined,
  derives: field.derives,
  when: field.when?.field,
  whenIs: field.when && [...field.when.is],
  whenRequired: field.when?.required,
  search: field.search,
  max: field.max,
  min: field.min,
  ...field.ui,
});

const given = (hints: Hints): Hints =>
  Object.fromEntries(Object.entries(hints).filter(([, v]) => v !== undefined && v !== false));
