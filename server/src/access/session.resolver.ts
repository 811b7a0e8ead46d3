import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { recordField } from '../kernel/api/payloads.ts';
import type { Problem } from '../kernel/errors.ts';
import { permissionsOf } from '../kernel/scope/matrix.ts';
import { Division } from '../vocabulary/division.entity.ts';
import { Account } from './account.entity.ts';
import { changePassword } from './change-password.ts';
import { clearCookie, DEVICE, SESSION, setCookie } from './cookie.ts';
import type { Grant } from './grant.entity.ts';
import { inAnySession, inSession, type SessionContext } from './request.ts';
import { Roles, Sectors, type Role, type Sector } from './roles.ts';
import * as sessions from './sessions.ts';
import { signIn } from './sign-in.ts';
import {
  ChangePasswordInput,
  IdInput,
  IssueTokenInput,
  SessionPayload,
  SignInInput,
  TokenPayload,
  Viewer,
  type ViewerGrant,
} from './session.types.ts';
import { issueToken, revokeToken } from './tokens.ts';

recordField('Viewer', 'account', () => Account, 'accountId');
recordField('ViewerGrant', 'division', () => Division, 'divisionId');

@Resolver()
export class SessionResolver {
  @Query(() => Viewer, { nullable: true, description: '当前登录者；未登录时为空' })
  me(@Ctx() context: SessionContext): Viewer | null {
    return context.signed && viewerOf(context.signed);
  }

  @Mutation(() => SessionPayload, { description: '登录；会话存于仅供 HTTP 的 cookie 中' })
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Ctx() context: SessionContext,
  ): Promise<SessionPayload> {
    const { orm, response, secure, address, device } = context;
    const outcome = await signIn(orm, context.now(), { ...input, address, device });
    if ('problems' in outcome) return refused(outcome.problems);
    setCookie(response, secure, SESSION, outcome.token);
    setCookie(response, secure, DEVICE, outcome.device);
    return this.viewed(context, outcome.token);
  }

  @Mutation(() => Boolean, { description: '退出登录' })
  async signOut(@Ctx() context: SessionContext): Promise<boolean> {
    if (context.signed && context.token)
      await sessions.signOut(context.orm, context.signed.actor, context.token);
    context.forgetSession();
    clearCookie(context.response, context.secure, SESSION);
    return true;
  }

  @Mutation(() => SessionPayload, { description: '切换到本人的另一项授权' })
  async switchGrant(
    @Arg('input', () => IdInput) input: IdInput,
    @Ctx() context: SessionContext,
  ): Promise<SessionPayload> {
    const signed = inSession(context);
    const problems = await sessions.switchGrant(context.orm, context.now(), signed, signed.token, input.id);
    return problems.length > 0 ? refused(problems) : this.viewed(context, signed.token);
  }

  @Mutation(() => SessionPayload, { description: '修改密码；本人在别处的会话随即失效' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: SessionContext,
  ): Promise<SessionPayload> {
    const signed = inAnySession(context);
    const change = { ...input, token: signed.token, device: context.device };
    const problems = await changePassword(context.orm, context.now(), signed, change);
    context.forgetEverybody();
    return problems.length > 0 ? refused(problems) : this.viewed(context, signed.token);
  }

  @Mutation(() => TokenPayload, { description: '签发只读的访问令牌，供分析程序以当前身份读取' })
  async issueAccessToken(
    @Arg('input', () => IssueTokenInput) input: IssueTokenInput,
    @Ctx() context: SessionContext,
  ): Promise<TokenPayload> {
    const outcome = await issueToken(context.orm, context.now(), inSession(context), input.name, input.days);
    return 'problems' in outcome
      ? { token: null, userErrors: outcome.problems }
      : { token: outcome.token, userErrors: [] };
  }

  @Mutation(() => TokenPayload, { description: '撤销访问令牌' })
  async revokeAccessToken(
    @Arg('input', () => IdInput) input: IdInput,
    @Ctx() context: SessionContext,
  ): Promise<TokenPayload> {
    const userErrors = await revokeToken(context.orm, inSession(context).actor, input.id);
    context.forgetEverybody();
    return { token: null, userErrors };
  }

  /** The viewer as the session now stands; what is remembered of it from before is dropped. */
  private async viewed(context: SessionContext, token: string): Promise<SessionPayload> {
    context.forgetSession();
    const signed = await sessions.resume(context.orm, context.now(), token);
    Object.assign(context, { signed, token, actor: signed?.actor ?? null });
    return { viewer: signed && viewerOf(signed), userErrors: [] };
  }
}

const refused = (problems: Problem[]): SessionPayload => ({ viewer: null, userErrors: problems });

const viewerOf = (signed: sessions.SignedIn): Viewer => ({
  account: null,
  accountId: signed.account.id,
  grant: grantView(signed, signed.grant),
  grants: signed.grants.map((g) => grantView(signed, g)),
  permissions: permissionsOf(signed.grant.role),
  mustChangePassword: signed.mustChangePassword,
});

function grantView({ account }: sessions.SignedIn, grant: Grant): ViewerGrant {
  const roleLabel = Roles.labels[grant.role as Role];
  const sectorLabel = grant.sector ? Sectors.labels[grant.sector as Sector] : null;
  const delegatorName = grant.delegator?.name ?? null;
  const parts = [grant.division?.name, sectorLabel, roleLabel, delegatorName && `（代 ${delegatorName}）`];
  return {
    id: grant.id,
    role: grant.role,
    roleLabel,
    officeName: account.office?.name ?? null,
    division: null,
    divisionId: grant.division?.id ?? null,
    sectorLabel,
    delegatorName,
    displayName: parts.filter(Boolean).join(' '),
  };
}
