import {
  getNamedType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Draw } from './random-query-draw.ts';
import { baseOf, InputMaker, type ValuePool } from './random-query-input.ts';

export interface RandomQuery {
  text: string;
  variables: Record<string, unknown>;
  /** Other values for the same query. */
  otherVariables: Record<string, unknown>;
}

/** What random queries are made over. */
export interface Universe {
  schema: GraphQLSchema;
  /** Names of the resources that may occur. */
  resources: string[];
  pool: ValuePool;
  /** Whether the caller may filter by secrets. */
  secrets: boolean;
  /** Instants that `asOf` may name. */
  instants: string[];
}

/** Fields of one query; more would pass the limits on aliases and depth. */
const MOST_FIELDS = 40;

/** A random valid query over some resources. */
export function randomQuery(draw: Draw, universe: Universe): RandomQuery {
  return new QueryMaker(draw, universe).make();
}

class QueryMaker {
  private readonly fragments: string[] = [];
  private readonly inputs: InputMaker;
  private readonly draw: Draw;
  private readonly universe: Universe;
  private fields = 0;
  private keys = 0;

  constructor(draw: Draw, universe: Universe) {
    this.draw = draw;
    this.universe = universe;
    this.inputs = new InputMaker(draw, universe.pool, (field, type) => this.isLeftOut(field, type));
  }

  /** Filters on resources outside the universe, and on secrets for those who may not. */
  private isLeftOut(field: string, type: string): boolean {
    if (type === 'SecretFieldComparison') return !this.universe.secrets;
    if (!type.endsWith('Filter') || field === 'and' || field === 'or') return false;
    return !this.universe.resources.includes(type.replace(/(Relation)?Filter$/, ''));
  }

  make(): RandomQuery {
    const query = this.universe.schema.getQueryType()!;
    const roots = Object.values(query.getFields()).filter((f) => this.knows(f));
    const body = [this.draw.of(roots), ...this.draw.some(roots, 1)].map((f) => this.field(query, f, 0));
    if (this.draw.chance(10)) body.push('__typename');
    const { definitions, variables } = this.inputs;
    const head = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
    return {
      text: [`query Random${head} { ${body.join(' ')} }`, ...this.fragments].join('\n'),
      variables,
      otherVariables: this.inputs.otherVariables(),
    };
  }

  private knows(field: GraphQLField<unknown, unknown>): boolean {
    const type = getNamedType(field.type);
    if (!isObjectType(type) || type.name === 'PageInfo') return true;
    return this.universe.resources.includes(type.name.replace(/(Connection|Edge|Group)$/, ''));
  }

  /** A selection set with at least one selection, some in fragments, some under directives. */
  private selection(type: GraphQLObjectType, depth: number): string {
    const all = Object.values(type.getFields()).filter((f) => this.knows(f));
    const leaves = all.filter((f) => !isObjectType(getNamedType(f.type)));
    const full = this.fields > MOST_FIELDS || depth > 7;
    const usable = full && leaves.length > 0 ? leaves : all;
    const chosen = [this.draw.of(usable), ...this.draw.several(full ? 0 : 4, () => this.draw.of(usable))];
    const texts = chosen.map((field) => this.wrapped(type, () => this.field(type, field, depth)));
    if (this.draw.chance(15)) texts.push(this.wrapped(type, () => '__typename'));
    return `{ ${texts.join(' ')} }`;
  }

  private wrapped(type: GraphQLObjectType, make: () => string): string {
    const text = make();
    const dice = this.draw.upTo(99);
    if (dice < 8) return `... on ${type.name}${this.directive()} { ${text} }`;
    if (dice < 12) return `...${this.directive()} { ${text} }`;
    if (dice >= 20) return text;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
    return `...${name}${this.directive()}`;
  }

  private directive(): string {
    if (!this.draw.chance(50)) return '';
    const type = this.universe.schema.getDirective('skip')!.args[0]!.type;
    return ` @${this.draw.of(['skip', 'include'])}(if: ${this.inputs.print(type, this.draw.chance(50))})`;
  }

  /** One field; one with arguments has a key of its own, and is now and then given twice to be merged. */
  private field(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): string {
    this.fields++;
    const type = getNamedType(field.type);
    const root = parent === this.universe.schema.getQueryType();
    const alias = field.args.length > 0 || this.draw.chance(10) ? `k${this.keys++}: ` : '';
    const directive = !root && this.draw.chance(6) ? this.directive() : '';
    const head = `${alias}${field.name}${this.argumentsOf(parent, field)}${directive}`;
    if (!isObjectType(type)) return head;
    const bodies = Array.from({ length: this.draw.chance(10) ? 2 : 1 }, () =>
      this.selection(type, depth + 1),
    );
    return bodies.map((body) => `${head} ${body}`).join(' ');
  }

  private argumentsOf(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string {
    const given =
      field.name === 'groups'
        ? this.grouping(field)
        : field.args.length === 1
          ? this.identity(field)
          : this.listing(field);
    const texts = field.args
      .filter((a) => a.name in given)
      .map((a) => `${a.name}: ${this.inputs.print(a.type, given[a.name])}`);
    return texts.length > 0 ? `(${texts.join(', ')})` : '';
  }

  private grouping(field: GraphQLField<unknown, unknown>): Record<string, unknown> {
    const keys = baseOf(field.args[0]!.type) as unknown as GraphQLEnumType;
    return {
      by: this.draw.some(
        keys.getValues().map((v) => v.name),
        3,
      ),
    };
  }

  private identity(field: GraphQLField<unknown, unknown>): Record<string, unknown> {
    return { id: this.draw.of(this.universe.pool(getNamedType(field.type).name, 'id')) };
  }

  private listing(field: GraphQLField<unknown, unknown>): Record<string, unknown> {
    if (field.args.length === 0) return {};
    const { draw } = this;
    const argument = (name: string) =>
      baseOf(field.args.find((a) => a.name === name)!.type) as GraphQLInputObjectType;
    return {
      ...(draw.chance(55) ? { filter: this.inputs.filter(argument('filter')) } : {}),
      ...(draw.chance(50) ? { sorting: this.sorting(argument('sorting')) } : {}),
      ...draw.of([{}, this.offset(), { first: draw.upTo(6) }, { last: draw.upTo(6) }]),
      ...(draw.chance(5) ? { asOf: draw.of(this.universe.instants) } : {}),
    };
  }

  private offset(): object {
    const { draw } = this;
    return {
      paging: {
        ...(draw.chance(80) ? { limit: draw.upTo(8) } : {}),
        ...(draw.chance(60) ? { offset: draw.upTo(5) } : {}),
      },
    };
  }

  private sorting(type: GraphQLInputObjectType): object[] {
    const fields = (baseOf(type.getFields().field!.type) as unknown as GraphQLEnumType).getValues();
    return this.draw.several(3, () => ({
      field: this.draw.of(fields).name,
      direction: this.draw.of(['ASC', 'DESC']),
      ...(this.draw.chance(40) ? { nulls: this.draw.of(['NULLS_FIRST', 'NULLS_LAST', null]) } : {}),
    }));
  }
}
