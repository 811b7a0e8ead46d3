import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Draw } from './random-query-draw.ts';

/** Values that a field of a resource has among the rows, and some that it has not. */
export type ValuePool = (resource: string, field: string) => unknown[];

/** Stands in an input for a variable that is declared and not given. */
const ABSENT = Symbol('absent');

/** Makes the arguments of random queries, as literals, variables and mixtures of both. */
export class InputMaker {
  readonly definitions: string[] = [];
  readonly variables: Record<string, unknown> = {};
  /** Every value that was drawn, with those it was drawn from. */
  private readonly drawnFrom = new Map<unknown, unknown[]>();
  private readonly draw: Draw;
  private readonly pool: ValuePool;
  private readonly leaveOut: (field: string, type: string) => boolean;

  constructor(draw: Draw, pool: ValuePool, leaveOut: (field: string, type: string) => boolean) {
    this.draw = draw;
    this.pool = pool;
    this.leaveOut = leaveOut;
  }

  /** A filter of up to three conditions. */
  filter(type: GraphQLInputObjectType, depth = 0): Record<string, unknown> {
    const resource = type.name.replace(/Filter$/, '');
    const fields = Object.values(type.getFields()).filter((f) => !this.leaveOut(f.name, baseOf(f.type).name));
    const shallow = fields.filter(
      (f) => !isInputObjectType(baseOf(f.type)) || baseOf(f.type).name.includes('Comparison'),
    );
    return Object.fromEntries(
      this.draw
        .some(depth < 3 ? fields : shallow, 3)
        .map((f) => [f.name, this.condition(f.type, resource, f.name, depth)]),
    );
  }

  private condition(type: GraphQLInputType, resource: string, field: string, depth: number): unknown {
    const base = baseOf(type);
    if (this.draw.chance(4)) return this.draw.of([null, ABSENT]);
    if (field === 'search')
      return this.textOf(this.pool(resource, this.draw.of(['name', 'number', 'pinyin'])));
    if (isListType(type))
      return this.draw.several(3, () => this.filter(base as GraphQLInputObjectType, depth + 1));
    if (base.name.endsWith('RelationFilter')) return this.relation(base as GraphQLInputObjectType, depth);
    if (base.name.endsWith('Filter')) return this.filter(base as GraphQLInputObjectType, depth + 1);
    return this.comparison(base as GraphQLInputObjectType, this.pool(resource, field));
  }

  private relation(type: GraphQLInputObjectType, depth: number): object {
    const quantifiers = Object.values(type.getFields());
    return Object.fromEntries(
      this.draw
        .some(quantifiers, 2)
        .map((q) => [q.name, this.filter(q.type as GraphQLInputObjectType, depth + 1)]),
    );
  }

  private comparison(type: GraphQLInputObjectType, values: unknown[]): object {
    const operators = Object.values(type.getFields());
    return Object.fromEntries(
      this.draw
        .some(operators, 2)
        .map((operator) => [operator.name, this.operand(operator.name, operator.type, values)]),
    );
  }

  private operand(operator: string, type: GraphQLInputType, values: unknown[]): unknown {
    const draw = this.draw;
    if (operator === 'is' || operator === 'isNot') return draw.of([null, true, false]);
    if (draw.chance(4)) return draw.of([null, ABSENT]);
    const value = (): unknown =>
      isEnumType(baseOf(type))
        ? draw.of((baseOf(type) as GraphQLEnumType).getValues()).name
        : this.drawn(values);
    if (isListType(type)) return draw.several(3, value);
    if (operator.toLowerCase().endsWith('like')) return this.patternOf(values);
    if (operator === 'endsWith') return String(value()).slice(-4).padStart(4, '0');
    return operator === 'between' || operator === 'notBetween' ? { lower: value(), upper: value() } : value();
  }

  private drawn(values: unknown[]): unknown {
    const value = this.draw.of(values);
    this.drawnFrom.set(value, values);
    return value;
  }

  /** The variables with other values, some lists longer or shorter: the server knows the query, and must not trust that too far. */
  otherVariables(): Record<string, unknown> {
    const change = (value: unknown): unknown => {
      if (Array.isArray(value))
        return this.draw.of([value, value.slice(1), [...value, ...value.slice(0, 1)]]).map(change);
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, change(v)]));
      return typeof value === 'boolean' ? value : this.draw.of(this.drawnFrom.get(value) ?? [value]);
    };
    return change(this.variables) as Record<string, unknown>;
  }

  private textOf(values: unknown[]): string {
    // By characters: half of one is no text that could be sent.
    const text = [...String(this.draw.of(values))];
    const from = this.draw.upTo(Math.max(text.length - 1, 0));
    return text.slice(from, from + 1 + this.draw.upTo(3)).join('');
  }

  private patternOf(values: unknown[]): string {
    const part = this.textOf(values).replace(/\\$/, '');
    return (
      this.draw.of(['%', '', '_']) +
      (this.draw.chance(30) ? part.toUpperCase() : part) +
      this.draw.of(['%', '', '_%'])
    );
  }

  /** `value` written for a place of the given type: as a literal, a variable, or a variable's default. */
  print(type: GraphQLInputType, value: unknown): string {
    if (value === ABSENT) return this.define(type, undefined, '');
    if (hasAbsent(value) || !this.draw.chance(20)) return this.literal(type, value);
    if (value !== null && this.draw.chance(15))
      return this.define(type, undefined, ` = ${this.constant(type, value)}`);
    return this.define(type, value, '');
  }

  private define(type: GraphQLInputType, value: unknown, preset: string): string {
    const name = `v${this.definitions.length}`;
    this.definitions.push(`$${name}: ${String(type)}${preset}`);
    if (value !== undefined) this.variables[name] = value;
    return `$${name}`;
  }

  private literal(type: GraphQLInputType, value: unknown): string {
    return written(type, value, (t, v) => this.print(t, v), this.draw.chance(50));
  }

  private constant(type: GraphQLInputType, value: unknown): string {
    return written(type, value, (t, v) => this.constant(t, v), false);
  }
}

/** GraphQL text of a value, its parts written by `part`; a list of one may stand without brackets. */
function written(
  type: GraphQLInputType,
  value: unknown,
  part: (type: GraphQLInputType, value: unknown) => string,
  bare: boolean,
): string {
  if (isNonNullType(type)) return written(type.ofType, value, part, bare);
  if (value === null) return 'null';
  if (isListType(type)) return listed(type.ofType, value as unknown[], part, bare);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return `{${Object.entries(value as object)
      .map(([key, v]) => `${key}: ${part(fields[key]!.type, v)}`)
      .join(', ')}}`;
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}

function listed(
  item: GraphQLInputType,
  values: unknown[],
  part: (type: GraphQLInputType, value: unknown) => string,
  bare: boolean,
): string {
  if (bare && values.length === 1) return written(item, values[0], part, bare);
  return `[${values.map((v) => part(item, v)).join(', ')}]`;
}

export function baseOf(
  type: GraphQLInputType,
): Exclude<GraphQLInputType, { ofType: unknown }> & { name: string } {
  return isNonNullType(type) || isListType(type) ? baseOf(type.ofType) : (type as never);
}

function hasAbsent(value: unknown): boolean {
  if (value === ABSENT) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasAbsent);
}
