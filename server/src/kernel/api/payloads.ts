import { ID, Int } from 'type-graphql';
import type { RecordClass } from '../declare/field.ts';
import { resourceOf, type ResourceDecl } from '../declare/resource.ts';
import { upperFirst } from '../declare/naming.ts';
import { UserError } from './user-errors.ts';
import { objectType, once, type Member } from './types.ts';

/** A field of a payload that is read through the compiler: which resource, and where in the payload its id stands. */
interface RecordField {
  decl: () => ResourceDecl;
  idIn: string;
}

const recordFields = new Map<string, RecordField>();

/** Declares that `Type.field` is the record whose id the payload holds under `idIn` (a list gives a list). */
export function recordField(type: string, field: string, entity: () => RecordClass, idIn: string): void {
  recordFields.set(`${type}.${field}`, { decl: () => resourceOf(entity()), idIn });
}

export const recordFieldOf = (type: string, field: string): RecordField | undefined =>
  recordFields.get(`${type}.${field}`);

export const userErrors: Member = {
  type: () => [UserError],
  description: '需要调用者改正的问题；没有问题时为空',
};

let requestClass: () => RecordClass = () => {
  throw new Error('no class of change requests');
};
/** Tells the kernel which resource the change requests are. */
export const useRequestClass = (entity: () => RecordClass): void => {
  requestClass = entity;
};

/** The request's member of a payload type. */
export function requestMember(type: string): Record<string, Member> {
  recordField(type, 'changeRequest', () => requestClass(), 'requestId');
  return {
    changeRequest: {
      type: () => requestClass(),
      nullable: true,
      description: '变更申请；有问题而未受理时为空',
    },
    userErrors,
  };
}

export const payloadOf = once((decl: ResourceDecl) => {
  const name = `${decl.name}Payload`;
  recordField(name, decl.singular, () => decl.entity, 'recordId');
  return objectType(name, `${decl.label}变更的结果`, {
    id: {
      type: () => ID,
      nullable: true,
      description: '记录的编号；新增而待审时为通过后的编号，未受理时为空',
    },
    [decl.singular]: {
      type: () => decl.entity,
      nullable: true,
      description: '记录；新增而待审时为空，修改而待审时为现行内容',
    },
    ...requestMember(name),
  });
});

export const manyPayloadOf = once((decl: ResourceDecl) => {
  const name = `${upperFirst(decl.plural)}Payload`;
  recordField(name, decl.plural, () => decl.entity, 'recordIds');
  return objectType(name, `多条${decl.label}变更的结果`, {
    [decl.plural]: { type: () => [decl.entity], nullable: 'items', description: '各条记录，次序同输入' },
    affectedCount: { type: () => Int, description: '涉及的记录数' },
    updatedCount: { type: () => Int, description: '同 affectedCount，通用客户端批量修改时取此名' },
    deletedCount: { type: () => Int, description: '同 affectedCount，通用客户端批量删除时取此名' },
    ...requestMember(name),
  });
});
