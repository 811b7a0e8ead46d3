import { Arg, ID, Query, Resolver } from 'type-graphql';
import type { Wish } from '../change/intake.ts';
import type { RecordClass } from '../declare/field.ts';
import { actionsOf } from '../declare/action.ts';
import type { Operation, ResourceDecl } from '../declare/resource.ts';
import { upperFirst } from '../declare/naming.ts';
import { matchingIds } from '../query/matching.ts';
import { demand } from '../scope/matrix.ts';
import { addAction } from './actions.ts';
import { signedIn } from './context.ts';
import { addListArguments, connectionOf } from './listing.ts';
import { addMutation, valuesOf } from './mutation.ts';
import * as inputs from './write-inputs.ts';

/** The resolver of a resource's reads, six writes and actions. Reads have no body: they are compiled. */
export function crudResolver(decl: ResourceDecl): RecordClass {
  const resolver = { [`${decl.name}Resolver`]: class {} }[`${decl.name}Resolver`] as RecordClass;
  addReads(resolver.prototype, decl);
  for (const operation of decl.operations) addWrites[operation](resolver.prototype, decl);
  for (const action of actionsOf(decl)) addAction(resolver.prototype, decl, action);
  Resolver()(resolver);
  return resolver;
}

function addReads(prototype: object, decl: ResourceDecl): void {
  const compiled = { value: () => undefined };
  Object.assign(prototype, { one: compiled.value, list: compiled.value });
  Query(() => decl.entity, {
    name: decl.singular,
    nullable: true,
    description: `一条${decl.label}；不存在或不在范围内时为空`,
  })(prototype, 'one', compiled);
  Arg('id', () => ID, { description: '编号' })(prototype, 'one', 0);
  Query(() => connectionOf(decl), { name: decl.plural, description: `${decl.label}列表` })(
    prototype,
    'list',
    compiled,
  );
  addListArguments(prototype, 'list', decl);
}

const addWrites: Record<Operation, (prototype: object, decl: ResourceDecl) => void> = {
  create(prototype, decl) {
    addMutation(
      prototype,
      decl,
      `createOne${decl.name}`,
      `新增一条${decl.label}`,
      inputs.createOne,
      false,
      (input) => [
        { resource: decl, kind: 'CREATE', values: valuesOf(input[decl.singular]), path: [decl.singular] },
      ],
    );
    addMutation(
      prototype,
      decl,
      `createMany${upperFirst(decl.plural)}`,
      `新增多条${decl.label}`,
      inputs.createMany,
      true,
      (input) =>
        (input[decl.plural] as object[]).map((item, i) => ({
          resource: decl,
          kind: 'CREATE',
          values: valuesOf(item),
          path: [decl.plural, String(i)],
        })),
    );
  },
  update(prototype, decl) {
    const wish = (id: string, update: object, path: string[]): Wish => {
      const { version, ...values } = valuesOf(update);
      return { resource: decl, kind: 'UPDATE', id, version: version as number | null, values, path };
    };
    addMutation(
      prototype,
      decl,
      `updateOne${decl.name}`,
      `修改一条${decl.label}`,
      inputs.updateOne,
      false,
      (input) => [wish(String(input.id), input.update as object, ['update'])],
    );
    addMutation(
      prototype,
      decl,
      `updateMany${upperFirst(decl.plural)}`,
      `修改多条${decl.label}`,
      inputs.updateMany,
      true,
      async (input, context) => {
        demand(decl, 'update', signedIn(context));
        const ids = await matchingIds(context, decl, input.filter);
        return ids.map((id) => wish(id, input.update as object, ['update']));
      },
    );
  },
  delete(prototype, decl) {
    const wish = (id: string): Wish => ({ resource: decl, kind: 'DELETE', id, values: {}, path: ['id'] });
    addMutation(
      prototype,
      decl,
      `deleteOne${decl.name}`,
      `删除一条${decl.label}`,
      inputs.deleteOne,
      false,
      (input) => [wish(String(input.id))],
    );
    addMutation(
      prototype,
      decl,
      `deleteMany${upperFirst(decl.plural)}`,
      `删除多条${decl.label}`,
      inputs.deleteMany,
      true,
      async (input, context) => {
        demand(decl, 'delete', signedIn(context));
        return (await matchingIds(context, decl, input.filter)).map(wish);
      },
    );
  },
};
