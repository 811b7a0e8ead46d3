import { ID, Int } from 'type-graphql';
import type { Wish } from '../change/intake.ts';
import {
  actionInputName,
  actionsOf,
  mutationOf,
  statesOf,
  takenFields,
  type ActionDecl,
} from '../declare/action.ts';
import type { RecordClass } from '../declare/field.ts';
import { upperFirst } from '../declare/naming.ts';
import { allResources, type ResourceDecl } from '../declare/resource.ts';
import { addMutation, valuesOf } from './mutation.ts';
import { inputType, once, type Member } from './types.ts';
import { memberOf, requestMembers } from './write-inputs.ts';

interface Act {
  decl: ResourceDecl;
  action: ActionDecl;
}

/** What an action sets, as an input; with nothing but the version where it sets no more than the state. */
const contentOf = once((key: string): RecordClass => {
  const { decl, action } = actNamed(key)!;
  return inputType(actionInputName(decl, action), describe(decl, action), {
    version: { type: () => Int, nullable: true, description: '读到该记录时的版本，用来发现他人其间的修改' },
    ...Object.fromEntries(takenFields(decl, action).map((f) => memberOf(f, true))),
  });
});

const describe = (decl: ResourceDecl, action: ActionDecl): string =>
  `${action.label}：用于“${statesOf(decl, action)}”的${decl.label}${action.help ? `。${action.help}` : ''}`;

const about = (key: string): Record<string, Member> => ({
  id: { type: () => ID, description: '编号' },
  update: { type: () => contentOf(key), nullable: true, description: '随之填写的内容' },
});

const inputOf = once((key: string): RecordClass => {
  const { decl, action } = actNamed(key)!;
  return inputType(`${upperFirst(key)}Input`, describe(decl, action), { ...about(key), ...requestMembers });
});

const operationOf = once((key: string): RecordClass => {
  const { decl, action } = actNamed(key)!;
  return inputType(`${upperFirst(key)}Operation`, describe(decl, action), about(key));
});

let acts: Map<string, Act> | null = null;

/** The resource and action behind the name of a mutation, e.g. `publicizeTenancy`. */
export function actNamed(key: string): Act | undefined {
  acts ??= new Map(
    allResources().flatMap((decl) =>
      actionsOf(decl).map((action): [string, Act] => [mutationOf(decl, action), { decl, action }]),
    ),
  );
  return acts.get(key);
}

/** The wish that an action's input expresses. */
export function actionWish({ decl, action }: Act, input: Record<string, unknown>, path: string[]): Wish {
  const { version, ...values } = valuesOf(input.update ?? {});
  const id = String(input.id);
  return {
    resource: decl,
    kind: 'ACTION',
    action: action.name,
    id,
    version: version as number | null,
    values,
    path,
  };
}

/** Adds the mutation of an action to a resource's resolver. */
export function addAction(prototype: object, decl: ResourceDecl, action: ActionDecl): void {
  const key = mutationOf(decl, action);
  addMutation(
    prototype,
    decl,
    key,
    describe(decl, action),
    () => inputOf(key),
    false,
    (input) => [actionWish({ decl, action }, input, ['update'])],
  );
}

/** The members of the operation input that stand for a resource's actions. */
export const actionMembers = (decl: ResourceDecl): [string, Member][] =>
  actionsOf(decl).map((action) => {
    const key = mutationOf(decl, action);
    return [
      key,
      { type: () => operationOf(key), nullable: true, description: `${action.label}${decl.label}` },
    ];
  });

/** Makes the input types of a resource's actions, so that type-graphql knows them before it builds the schema. */
export function makeActionTypes(decl: ResourceDecl): void {
  for (const action of actionsOf(decl)) {
    const key = mutationOf(decl, action);
    for (const make of [contentOf, inputOf, operationOf]) make(key);
  }
}
