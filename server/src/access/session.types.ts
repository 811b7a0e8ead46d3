import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../kernel/api/user-errors.ts';
import { Account } from './account.entity.ts';
import { Roles } from './roles.ts';
import { Division } from '../vocabulary/division.entity.ts';

@InputType({ description: '登录' })
export class SignInInput {
  @Field(() => String, { description: '用户名' }) username!: string;
  @Field(() => String, { description: '密码' }) password!: string;
}

@InputType({ description: '修改密码' })
export class ChangePasswordInput {
  @Field(() => String, { description: '现密码' }) current!: string;
  @Field(() => String, { description: '新密码' }) next!: string;
}

@InputType({ description: '指明一条记录' })
export class IdInput {
  @Field(() => ID, { description: '编号' }) id!: string;
}

@InputType({ description: '签发访问令牌' })
export class IssueTokenInput {
  @Field(() => String, { description: '名称，日后辨认用' }) name!: string;
  @Field(() => Int, { description: '有效天数，最多 366' }) days!: number;
}

@ObjectType({ description: '一项授权：以何身份、在何范围办事' })
export class ViewerGrant {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => Roles.type, { description: '角色' }) role!: string;
  @Field(() => String, { description: '角色名称' }) roleLabel!: string;
  @Field(() => String, { nullable: true, description: '所在机构' }) officeName!: string | null;
  @Field(() => Division, { nullable: true, description: '区划范围' }) division!: unknown;
  divisionId!: string | null;
  @Field(() => String, { nullable: true, description: '系统名称；空为各系统' }) sectorLabel!: string | null;
  @Field(() => String, { nullable: true, description: '代理谁的职责' }) delegatorName!: string | null;
  @Field(() => String, { description: '显示名称' }) displayName!: string;
}

@ObjectType({ description: '当前登录者' })
export class Viewer {
  @Field(() => Account, { description: '账号' }) account!: unknown;
  accountId!: string;
  @Field(() => ViewerGrant, { description: '当前身份' }) grant!: ViewerGrant;
  @Field(() => [ViewerGrant], { description: '可以切换的身份' }) grants!: ViewerGrant[];
  @Field(() => [String], { description: '当前身份的权限，形如 practitioners:create' }) permissions!: string[];
  @Field(() => Boolean, { description: '是否须先修改初始密码' }) mustChangePassword!: boolean;
}

@ObjectType({ description: '登录、切换身份或修改密码的结果' })
export class SessionPayload {
  @Field(() => Viewer, { nullable: true, description: '登录者；有问题时为空' }) viewer!: Viewer | null;
  @Field(() => [UserError], { description: '需要改正的问题' }) userErrors!: unknown[];
}

@ObjectType({ description: '签发访问令牌的结果' })
export class TokenPayload {
  @Field(() => String, { nullable: true, description: '令牌，仅此一次给出' }) token!: string | null;
  @Field(() => [UserError], { description: '需要改正的问题' }) userErrors!: unknown[];
}
