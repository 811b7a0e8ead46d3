import { ID, Int } from 'type-graphql';
import { inputName } from '../change/values.ts';
import type { FieldDecl, RecordClass } from '../declare/field.ts';
import { specOf } from '../declare/kinds.ts';
import type { ResourceDecl } from '../declare/resource.ts';
import { upperFirst } from '../declare/naming.ts';
import { filterOf } from './filter.ts';
import { inputType, once, type Member } from './types.ts';

export const writable = (decl: ResourceDecl): FieldDecl[] => [...decl.fields.values()].filter((f) => f.form);

/** A field as a member of an input. */
export function memberOf(field: FieldDecl, nullable: boolean): [string, Member] {
  const type = (): unknown => (field.kind === 'reference' ? ID : specOf(field).graphql(field));
  return [inputName(field), { type, nullable, description: field.label }];
}

/** Optional in the type, all of it: what is missing is told field by field in `userErrors`, and drafts may lack anything. */
const createInput = once((decl: ResourceDecl) =>
  inputType(
    `Create${decl.name}`,
    `新增${decl.label}`,
    Object.fromEntries(writable(decl).map((f) => memberOf(f, true))),
  ),
);

const updateInput = once((decl: ResourceDecl) =>
  inputType(`Update${decl.name}`, `修改${decl.label}；只改给出的字段`, {
    version: { type: () => Int, nullable: true, description: '读到该记录时的版本，用来发现他人其间的修改' },
    ...Object.fromEntries(
      writable(decl)
        .filter((f) => !f.immutable)
        .map((f) => memberOf(f, true)),
    ),
  }),
);

/** What every write may carry beside its content. */
export const requestMembers: Record<string, Member> = {
  note: { type: () => String, nullable: true, description: '给审核人的说明' },
  draft: { type: () => Boolean, nullable: true, description: '只存为草稿，暂不提交' },
  idempotencyKey: { type: () => String, nullable: true, description: '幂等键：同一键重复提交只生效一次' },
};

const id: Member = { type: () => ID, description: '编号' };

export const createOne = once((decl: ResourceDecl) =>
  inputType(`CreateOne${decl.name}Input`, `新增一条${decl.label}`, {
    [decl.singular]: { type: () => createInput(decl), description: decl.label },
    ...requestMembers,
  }),
);

export const createMany = once((decl: ResourceDecl) =>
  inputType(`CreateMany${upperFirst(decl.plural)}Input`, `新增多条${decl.label}，合为一个申请`, {
    [decl.plural]: { type: () => [createInput(decl)], description: decl.label },
    ...requestMembers,
  }),
);

export const updateOne = once((decl: ResourceDecl) =>
  inputType(`UpdateOne${decl.name}Input`, `修改一条${decl.label}`, {
    id,
    update: { type: () => updateInput(decl), description: '改动' },
    ...requestMembers,
  }),
);

export const updateMany = once((decl: ResourceDecl) =>
  inputType(
    `UpdateMany${upperFirst(decl.plural)}Input`,
    `对符合条件的${decl.label}作同样修改，合为一个申请`,
    {
      filter: { type: () => filterOf(decl), description: '条件，不可为空' },
      update: { type: () => updateInput(decl), description: '改动' },
      ...requestMembers,
    },
  ),
);

export const deleteOne = once((decl: ResourceDecl) =>
  inputType(`DeleteOne${decl.name}Input`, `删除一条${decl.label}`, { id, ...requestMembers }),
);

export const deleteMany = once((decl: ResourceDecl) =>
  inputType(`DeleteMany${upperFirst(decl.plural)}Input`, `删除符合条件的${decl.label}，合为一个申请`, {
    filter: { type: () => filterOf(decl), description: '条件，不可为空' },
    ...requestMembers,
  }),
);

/** Makes the input types of a resource's writes, so that type-graphql knows them before it builds the schema. */
export function makeWriteTypes(decl: ResourceDecl): void {
  for (const make of [
    createInput,
    updateInput,
    createOne,
    createMany,
    updateOne,
    updateMany,
    deleteOne,
    deleteMany,
    updateOfOne,
    deleteOfOne,
  ])
    make(decl);
}

const wishMembers = (decl: ResourceDecl): [string, Member][] => {
  const made: Record<string, [string, () => RecordClass]> = {
    create: [`create${decl.name}`, () => createInput(decl)],
    update: [`update${decl.name}`, () => updateOfOne(decl)],
    delete: [`delete${decl.name}`, () => deleteOfOne(decl)],
  };
  return decl.operations.map((operation) => {
    const [name, type] = made[operation]!;
    return [name, { type, nullable: true, description: `${decl.label}` }];
  });
};

const updateOfOne = once((decl: ResourceDecl) =>
  inputType(`Update${decl.name}Operation`, `修改一条${decl.label}`, {
    id,
    update: { type: () => updateInput(decl), description: '改动' },
  }),
);
const deleteOfOne = once((decl: ResourceDecl) =>
  inputType(`Delete${decl.name}Operation`, `删除一条${decl.label}`, { id }),
);

/** The input of one operation of a request with several: exactly one of its members is given. */
export const OPERATION_INPUT = 'ChangeOperationInput';

let operationInput: RecordClass | null = null;

/** Makes the operation input from all resources that people write; `further` gives a resource's members beyond the three. */
export function makeOperationInput(
  decls: ResourceDecl[],
  further: (decl: ResourceDecl) => [string, Member][],
): void {
  operationInput = inputType(
    OPERATION_INPUT,
    '一项操作；恰好给出其中一项。引用同一申请中先前新增的记录时，编号写作 #0、#1……',
    Object.fromEntries(decls.flatMap((decl) => [...wishMembers(decl), ...further(decl)])),
  );
}

export const operationInputType = (): RecordClass => operationInput!;
