import { Field, ID } from 'type-graphql';
import { resourceOf, type ResourceDecl, isGoverned } from '../declare/resource.ts';
import { specOf } from '../declare/kinds.ts';
import { permitsOf } from '../scope/matrix.ts';
import { makeActionTypes } from './actions.ts';
import { makeFilterTypes } from './filter.ts';
import { addListArguments, connectionOf, groupOf, sortOf } from './listing.ts';
import { manyPayloadOf, payloadOf } from './payloads.ts';
import { makeWriteTypes } from './write-inputs.ts';
import type { FieldDecl } from '../declare/field.ts';

/** Gives a resource's GraphQL type its fields, through type-graphql's decorators. */
export function describeRecord(decl: ResourceDecl): void {
  for (const field of decl.fields.values()) describeField(decl, field);
  makeFilterTypes(decl);
  connectionOf(decl);
  sortOf(decl);
  groupOf(decl);
  if (!isGoverned(decl)) return;
  makeWriteTypes(decl);
  makeActionTypes(decl);
  payloadOf(decl);
  manyPayloadOf(decl);
}

function describeField(decl: ResourceDecl, field: FieldDecl): void {
  const prototype = decl.entity.prototype;
  const description = field.help ? `${field.label}：${field.help}` : field.label;
  if (field.kind === 'list') return describeList(prototype, field, description);
  if (field.kind === 'reference') {
    Field(() => ID, { nullable: !field.required, description: `${field.label}的编号` })(
      prototype,
      `${field.name}Id`,
    );
    Field(() => field.target!(), { nullable: !field.required || isScoped(field), description })(
      prototype,
      field.name,
    );
    return;
  }
  Field(() => specOf(field).graphql(field) as never, { nullable: !field.required, description })(
    prototype,
    field.name,
  );
}

/** A record that points to one outside the reader's scope shows its id, but not the record. */
const isScoped = (field: FieldDecl): boolean => {
  const reads = permitsOf(resourceOf(field.target!())).read ?? {};
  return Object.values(reads).some((within) => within !== '');
};

function describeList(prototype: object, field: FieldDecl, description: string): void {
  const target = resourceOf(field.target!());
  Field(() => connectionOf(target), { description })(prototype, field.name, { value: () => undefined });
  addListArguments(prototype, field.name, target);
}
