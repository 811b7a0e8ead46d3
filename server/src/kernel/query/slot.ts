import { Kind, valueFromASTUntyped, type ValueNode } from 'graphql';

export type Variables = Record<string, unknown>;

/**
 * One argument value: what it is in the request being compiled (its shape decides the SQL), and how to take it out
 * of the variables of any later request that has the same shape.
 */
export class Slot {
  readonly value: unknown;
  readonly get: (variables: Variables) => unknown;
  private readonly child: (key: string | number) => Slot;

  constructor(
    value: unknown,
    get: (variables: Variables) => unknown,
    child?: (key: string | number) => Slot,
  ) {
    this.value = value;
    this.get = get;
    this.child = child ?? ((key) => new Slot(member(value, key), (v) => member(get(v), key)));
  }

  static constant(value: unknown): Slot {
    return new Slot(value, () => value);
  }

  static of(node: ValueNode, variables: Variables): Slot {
    if (node.kind === Kind.VARIABLE) {
      const name = node.name.value;
      return new Slot(variables[name], (v) => v[name]);
    }
    if (node.kind === Kind.OBJECT)
      return Slot.ofParts(new Map(node.fields.map((f) => [f.name.value, f.value])), variables);
    if (node.kind === Kind.LIST)
      return Slot.ofParts(new Map(node.values.map((v, i) => [i, v])), variables, true);
    return Slot.constant(valueFromASTUntyped(node));
  }

  private static ofParts(parts: Map<string | number, ValueNode>, variables: Variables, isList = false): Slot {
    const slots = new Map([...parts].map(([key, node]) => [key, Slot.of(node, variables)]));
    const assemble = (take: (slot: Slot) => unknown): unknown => {
      const entries = [...slots]
        .filter(([, s]) => s.value !== undefined)
        .map(([k, s]) => [k, take(s)] as const);
      return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
    };
    return new Slot(
      assemble((s) => s.value),
      (v) => assemble((s) => s.get(v)),
      (key) => slots.get(key) ?? Slot.constant(undefined),
    );
  }

  get isNull(): boolean {
    return this.value === null || this.value === undefined;
  }

  at(key: string | number): Slot {
    return this.child(key);
  }

  /** Fields that are present (an explicit null counts), in the order given. */
  entries(): [string, Slot][] {
    const keys = this.isNull ? [] : Object.keys(this.value as object);
    return keys
      .map((key) => [key, this.at(key)] as [string, Slot])
      .filter(([, slot]) => slot.value !== undefined);
  }

  /** Items of a list; GraphQL lets a single value stand for a list of one. */
  items(): Slot[] {
    if (this.isNull) return [];
    return Array.isArray(this.value) ? this.value.map((_, i) => this.at(i)) : [this];
  }

  map(change: (value: unknown) => unknown): Slot {
    return new Slot(change(this.value), (v) => change(this.get(v)));
  }
}

function member(value: unknown, key: string | number): unknown {
  return value === null || value === undefined ? undefined : (value as Record<string | number, unknown>)[key];
}
