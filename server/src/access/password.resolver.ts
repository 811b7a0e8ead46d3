import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { UserError } from '../kernel/api/user-errors.ts';
import { issuePassword } from './passwords.ts';
import { inSession, type SessionContext } from './request.ts';

@InputType({ description: '为账号签发一次性密码' })
class IssuePasswordInput {
  @Field(() => ID, { description: '账号编号' }) accountId!: string;
}

@ObjectType({ description: '签发一次性密码的结果' })
class PasswordPayload {
  @Field(() => String, { nullable: true, description: '一次性密码，仅此一次给出；首次登录后须修改' })
  password!: string | null;
  @Field(() => [UserError], { description: '需要改正的问题' }) userErrors!: unknown[];
}

@Resolver()
export class PasswordResolver {
  @Mutation(() => PasswordPayload, { description: '系统管理员为账号签发一次性密码；该账号的会话随即失效' })
  async issuePassword(
    @Arg('input', () => IssuePasswordInput) input: IssuePasswordInput,
    @Ctx() context: SessionContext,
  ): Promise<PasswordPayload> {
    const outcome = await issuePassword(context.orm, inSession(context).actor, input.accountId);
    context.forgetEverybody();
    return 'problems' in outcome
      ? { password: null, userErrors: outcome.problems }
      : { password: outcome.password, userErrors: [] };
  }
}
