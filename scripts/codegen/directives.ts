import { getDirectiveValues } from 'graphql';
import type {
  GraphQLEnumType,
  GraphQLEnumValue,
  GraphQLField,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';

/** Arguments of `@ui`; see its definition in the schema for what each means. */
export interface UiDirective {
  label?: string;
  en?: string;
  kind?: string;
  group?: string;
  widget?: string;
  list?: boolean;
  filter?: boolean;
  sort?: boolean;
  form?: boolean;
  required?: boolean;
  computed?: boolean;
  derives?: boolean;
  when?: string;
  whenIs?: string[];
  whenRequired?: boolean;
  immutable?: boolean;
  max?: number;
  min?: number;
  pattern?: string;
  patternMessage?: string;
  unit?: string;
  help?: string;
  codeList?: string;
  target?: string;
}

/** Arguments of `@resource`. */
export interface ResourceDirective {
  name: string;
  label: string;
  en?: string;
  group?: string;
  icon?: string;
  order?: number;
  operations?: string[];
  governed?: boolean;
}

/** Arguments of `@action`. */
export interface ActionDirective {
  resource: string;
  name: string;
  label: string;
  en?: string;
  field: string;
  from: string[];
  to?: string;
  takes?: string[];
  requires?: string[];
  help?: string;
  danger?: boolean;
}

type Annotated = GraphQLObjectType | GraphQLField<unknown, unknown> | GraphQLEnumType | GraphQLEnumValue;

function argumentsOf(schema: GraphQLSchema, name: string, element: Annotated) {
  const directive = schema.getDirective(name);
  if (!directive) throw new Error(`The schema does not define @${name}: was it printed without directives?`);
  return element.astNode ? getDirectiveValues(directive, element.astNode) : undefined;
}

/** The element's `@ui` arguments, or undefined when it carries none. */
export function uiOf(schema: GraphQLSchema, element: Annotated): UiDirective | undefined {
  return argumentsOf(schema, 'ui', element) as UiDirective | undefined;
}

/** The mutation's `@action` arguments, or undefined when it is none. */
export function actionOf(
  schema: GraphQLSchema,
  mutation: GraphQLField<unknown, unknown>,
): ActionDirective | undefined {
  return argumentsOf(schema, 'action', mutation) as ActionDirective | undefined;
}

/** The type's `@resource` arguments, or undefined when it is not a resource. */
export function resourceOf(schema: GraphQLSchema, type: GraphQLObjectType): ResourceDirective | undefined {
  return argumentsOf(schema, 'resource', type) as ResourceDirective | undefined;
}
