import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ApprovalContext } from '../approvals/context.ts';
import { signedIn } from '../kernel/api/context.ts';
import { payFile } from './pay-file.ts';
import { SubsidyPayFileInput, SubsidyPayFilePayload } from './pay-file.types.ts';

@Resolver()
export class PayFileResolver {
  @Mutation(() => SubsidyPayFilePayload, {
    description: '生成已列支批次的发放名册，含收款账号全值；仅发放的部门可用，记入审计日志',
  })
  async createSubsidyPayFile(
    @Arg('input', () => SubsidyPayFileInput) { runId }: SubsidyPayFileInput,
    @Ctx() context: ApprovalContext,
  ): Promise<SubsidyPayFilePayload> {
    const { payments, problems } = await payFile(context.services, signedIn(context), runId);
    return { payments, userErrors: problems };
  }
}
