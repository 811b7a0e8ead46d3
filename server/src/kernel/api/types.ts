import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { RecordClass } from '../declare/field.ts';

/** A field of a type that is made at start-up; `type` is a thunk, `[T]` means a list. */
export interface Member {
  type: () => unknown;
  description: string;
  nullable?: boolean | 'items' | 'itemsAndList';
  defaultValue?: unknown;
}

const fresh = (name: string): RecordClass => ({ [name]: class {} })[name] as RecordClass;

function addMembers(cls: RecordClass, members: Record<string, Member>): void {
  for (const [key, { type, ...options }] of Object.entries(members)) {
    Field(type as never, options)(cls.prototype, key);
  }
}

/** An input type with the given members, through type-graphql's own decorators. */
export function inputType(name: string, description: string, members: Record<string, Member>): RecordClass {
  const cls = fresh(name);
  addMembers(cls, members);
  InputType(name, { description })(cls);
  return cls;
}

export function objectType(name: string, description: string, members: Record<string, Member>): RecordClass {
  const cls = fresh(name);
  addMembers(cls, members);
  ObjectType(name, { description })(cls);
  return cls;
}

/** An enum whose values are the given names; `labels` describe them. */
export function nameEnum(name: string, description: string, labels: Record<string, string>): object {
  const object = Object.fromEntries(Object.keys(labels).map((v) => [v, v]));
  const valuesConfig = Object.fromEntries(
    Object.entries(labels).map(([v, label]) => [v, { description: label }]),
  );
  registerEnumType(object, { name, description, valuesConfig });
  return object;
}

/** Remembers what a maker returns for each key, so that types which refer to each other are made once. */
export function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
