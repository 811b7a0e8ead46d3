import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import DataLoader from 'dataloader';
import { signedIn } from '../kernel/api/context.ts';
import { payload } from '../kernel/api/mutation.ts';
import { PlainInput } from '../kernel/api/plain-input.ts';
import { wishesFrom } from '../kernel/api/wishes.ts';
import { resolvedField } from '../kernel/declare/resolved.ts';
import { resourceByPlural, isGoverned } from '../kernel/declare/resource.ts';
import { badRequest } from '../kernel/errors.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import * as types from './approvals.types.ts';
import { ChangeOperation } from './change-operation.entity.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { compareOperations } from './comparing.ts';
import type { ApprovalContext } from './context.ts';
import * as conversation from './conversation.ts';
import { decideAll } from './deciding-all.ts';
import { delegate } from './delegating.ts';
import { endDelegation } from './ending-delegation.ts';
import { FieldChange } from './field-change.ts';
import { flowStripOf } from './flow-strip.ts';
import { liveRows } from './live-rows.ts';
import { preview } from './previewing.ts';
import { reveal } from './revealing.ts';
import { revise, withdraw } from './revising.ts';
import type { Services } from './services.ts';
import { submit } from './submission.ts';
import { isVisible, timelineOf } from './timeline.ts';

const MOST_DECISIONS = 200;
resolvedField('ChangeRequest', 'flowStrip', ['id']);

/** Any signed-in actor whose token may write. @throws RequestError */
function writer(context: ApprovalContext): Actor {
  const actor = signedIn(context);
  if (actor.readOnly) throw badRequest('访问令牌只能读取，不能修改。');
  return actor;
}

@Resolver(() => ChangeRequest)
export class ChangeRequestResolver {
  @FieldResolver(() => [types.FlowStepView], { description: '流程走到哪里，在谁手里' })
  flowStrip(
    @Root() request: { $id: string },
    @Ctx() context: ApprovalContext,
  ): Promise<types.FlowStepView[]> {
    const { services } = context;
    return asPipeline(services.orm, { accountId: null }, (em) =>
      flowStripOf(em, request.$id, services.now()),
    );
  }

  @Mutation(() => types.ChangeRequestPayload, { description: '提交一个变更申请，可含多项操作' })
  async submitChangeRequest(
    @PlainInput(() => types.SubmitChangeRequestInput) input: types.SubmitChangeRequestInput,
    @Ctx() context: ApprovalContext,
  ): Promise<object> {
    const { operations, ...rest } = input;
    return payload(
      await submit(context.services, writer(context), { ...rest, wishes: wishesFrom(operations) }),
    );
  }

  @Mutation(() => types.PreviewPayload, { description: '试算：推出可推的字段，查出全部问题与提醒，不保存' })
  previewChanges(
    @PlainInput(() => types.PreviewChangesInput) input: types.PreviewChangesInput,
    @Ctx() context: ApprovalContext,
  ): Promise<types.PreviewPayload> {
    const wishes = wishesFrom(input.operations);
    return preview(context.services, writer(context), wishes, input.requestId ?? null);
  }

  @Mutation(() => types.ChangeRequestPayload, { description: '修改草稿、已退回或有冲突的申请并重新提交' })
  async reviseChangeRequest(
    @PlainInput(() => types.ReviseChangeRequestInput) input: types.ReviseChangeRequestInput,
    @Ctx() context: ApprovalContext,
  ): Promise<object> {
    const wishes = input.operations && wishesFrom(input.operations);
    return payload(
      await revise(context.services, writer(context), input.id, {
        note: input.note,
        draft: input.draft,
        wishes,
      }),
    );
  }

  @Mutation(() => types.ChangeRequestPayload, { description: '提交草稿' })
  async submitDraft(
    @Arg('input', () => types.RequestIdInput) input: types.RequestIdInput,
    @Ctx() context: ApprovalContext,
  ): Promise<object> {
    return payload(await revise(context.services, writer(context), input.id, {}));
  }

  @Mutation(() => types.ChangeRequestPayload, { description: '撤回尚未办结的申请' })
  async withdrawChangeRequest(
    @Arg('input', () => types.RequestIdInput) input: types.RequestIdInput,
    @Ctx() context: ApprovalContext,
  ): Promise<object> {
    return payload(await withdraw(context.services, writer(context), input.id));
  }

  @Mutation(() => types.DecideChangeRequestsPayload, { description: '审核申请；每个申请各有结果，互不影响' })
  async decideChangeRequests(
    @Arg('input', () => types.DecideChangeRequestsInput) input: types.DecideChangeRequestsInput,
    @Ctx() context: ApprovalContext,
  ): Promise<types.DecideChangeRequestsPayload> {
    const actor = writer(context);
    const ids = [...new Set(input.ids)];
    if (ids.length > MOST_DECISIONS) throw badRequest(`一次最多审核 ${MOST_DECISIONS} 个申请，请分批办理。`);
    const decided = await decideAll(context.services, actor, { ...input, ids });
    return { results: decided.map((result) => ({ ...result, changeRequest: null })) };
  }

  @Mutation(() => types.ChangeRequestPayload, { description: '在申请下留言' })
  async commentOnChangeRequest(
    @Arg('input', () => types.CommentInput) input: types.CommentInput,
    @Ctx() context: ApprovalContext,
  ): Promise<object> {
    return payload(await conversation.comment(context.services, writer(context), input.id, input.text));
  }

  @Mutation(() => types.ChangeRequestPayload, { description: '给申请附上已上传的文件' })
  async attachToChangeRequest(
    @Arg('input', () => types.AttachInput) input: types.AttachInput,
    @Ctx() context: ApprovalContext,
  ): Promise<object> {
    return payload(await conversation.attach(context.services, writer(context), input.id, input.fileId));
  }

  @Mutation(() => types.ChangeRequestPayload, { description: '委托他人在一段时间内代行当前身份' })
  async delegate(
    @Arg('input', () => types.DelegateInput) input: types.DelegateInput,
    @Ctx() context: ApprovalContext,
  ): Promise<object> {
    return payload(await delegate(context.services, writer(context), input));
  }

  @Mutation(() => types.ChangeRequestPayload, { description: '提前结束本人给出的委托，即刻生效' })
  async endDelegation(
    @Arg('input', () => types.DelegationIdInput) input: types.DelegationIdInput,
    @Ctx() context: ApprovalContext,
  ): Promise<object> {
    return payload(await endDelegation(context.services, writer(context), input.id));
  }

  @Mutation(() => types.RevealSecretPayload, {
    description: '说明事由，查看一个加密字段的全值；记入审计日志',
  })
  async revealSecret(
    @Arg('input', () => types.RevealSecretInput) input: types.RevealSecretInput,
    @Ctx() context: ApprovalContext,
  ): Promise<types.RevealSecretPayload> {
    const { value, problems } = await reveal(context.services, signedIn(context), input);
    return { value, userErrors: problems };
  }

  @Query(() => [types.Revision], { description: '一条记录的历次修订，新者在前，最多 200 次' })
  async revisions(
    @Arg('resource', () => String, { description: '记录的类型，如 practitioners' }) resource: string,
    @Arg('id', () => ID, { description: '记录的编号' }) id: string,
    @Ctx() context: ApprovalContext,
  ): Promise<types.Revision[]> {
    const actor = signedIn(context);
    const decl = resourceByPlural(resource);
    if (!decl || !isGoverned(decl)) throw badRequest(`没有名为 ${resource} 的受管记录。`);
    if (!(await isVisible(context.reader, actor, decl, id))) return [];
    return asPipeline(context.services.orm, { accountId: null }, (em) => timelineOf(em, decl, id));
  }
}

@Resolver(() => ChangeOperation)
export class ChangeOperationResolver {
  @FieldResolver(() => [FieldChange], { description: '各字段在变更前后的内容，改动的在前' })
  fields(@Root() operation: { $id: string }, @Ctx() context: ApprovalContext): Promise<FieldChange[]> {
    context.comparisons ??= comparisonsOf(context.services, signedIn(context));
    return context.comparisons.load(operation.$id);
  }
}

const comparisonsOf = (services: Services, actor: Actor): DataLoader<string, FieldChange[]> =>
  new DataLoader((ids) =>
    asPipeline(services.orm, { accountId: null }, async (em) => {
      const asked = { id: { $in: [...ids] } };
      const operations = await em.find(ChangeOperation, asked, { populate: ['request'] as never });
      const live = await liveRows(em, services.reader, actor, operations);
      const compared = await compareOperations(em, operations, live);
      const byId = new Map(operations.map((o, i) => [o.id, compared[i]!]));
      return ids.map((id) => byId.get(id) ?? []);
    }),
  );
