import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';

/** 调用者可以自行改正的问题 */
@InterfaceType({
  description: '调用者可以自行改正的问题：哪个字段、什么问题、怎么办',
  resolveType: (problem: { type: string }) => problem.type,
})
export abstract class UserError {
  @Field(() => String, { description: '问题代码，供程序判断' }) code!: string;
  @Field(() => String, { description: '给人看的说明' }) message!: string;
  @Field(() => [String], { description: '输入中字段的路径' }) path!: string[];
}

@ObjectType({ implements: UserError, description: '内容不符合字段要求' })
export class ValidationError extends UserError {}

@ObjectType({ implements: UserError, description: '不符合政策或标准的规则' })
export class RuleError extends UserError {
  @Field(() => String, { nullable: true, description: '所依据的条款' }) clause!: string | null;
}

@ObjectType({ implements: UserError, description: '与他人的修改冲突' })
export class ConflictError extends UserError {
  @Field(() => Int, { nullable: true, description: '记录的当前版本' }) currentVersion!: number | null;
}

@ObjectType({ implements: UserError, description: '所指的记录不存在或不在当前身份的范围内' })
export class NotFoundError extends UserError {}
