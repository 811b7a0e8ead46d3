import { Field, ObjectType } from 'type-graphql';
import { Json } from '../kernel/values/scalars.ts';

@ObjectType({ description: '一个字段在变更前后的内容' })
export class FieldChange {
  @Field(() => String, { description: '字段（输入中的名称）' }) field!: string;
  @Field(() => String, { description: '名称' }) label!: string;
  @Field(() => String, { description: '字段种类' }) kind!: string;
  @Field(() => Json, { nullable: true, description: '提出变更时的值；加密字段不给出' }) original!: unknown;
  @Field(() => Json, { nullable: true, description: '现在的值；加密字段不给出' }) current!: unknown;
  @Field(() => Json, { nullable: true, description: '提出的值；加密字段不给出' }) proposed!: unknown;
  @Field(() => String, { nullable: true, description: '提出变更时的内容' }) originalText!: string | null;
  @Field(() => String, { nullable: true, description: '现在的内容' }) currentText!: string | null;
  @Field(() => String, { nullable: true, description: '提出的内容' }) proposedText!: string | null;
  @Field(() => Boolean, { description: '是否要改' }) changed!: boolean;
  @Field(() => Boolean, { description: '其间是否被他人改为别的内容' }) conflict!: boolean;
}
