import { createParameterDecorator } from 'type-graphql';
import type { RecordClass } from '../declare/field.ts';

type Mark = (target: object, method: string, index: number) => void;

/**
 * The argument `input` as GraphQL has coerced it, absent members absent. `@Arg` would make instances of the input
 * classes, and for each of a request's operations walk every member that an operation may have.
 */
export const PlainInput = (type: () => RecordClass): Mark =>
  createParameterDecorator(({ args }) => (args as { input: unknown }).input, {
    arg: { name: 'input', typeFunc: type },
  });
