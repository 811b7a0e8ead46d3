import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { signedIn } from '../kernel/api/context.ts';
import { badRequest } from '../kernel/errors.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import type { SessionContext } from '../access/request.ts';

@InputType({ description: '把提醒标为已读' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: '提醒的编号；不给出即全部' }) ids!: string[] | null;
}

@ObjectType({ description: '标为已读的结果' })
export class MarkNotificationsReadPayload {
  @Field(() => Int, { description: '新标为已读的条数' }) affectedCount!: number;
}

@Resolver()
export class NotificationResolver {
  @Mutation(() => MarkNotificationsReadPayload, { description: '把本人的提醒标为已读' })
  async markNotificationsRead(
    @Arg('input', () => MarkNotificationsReadInput) { ids }: MarkNotificationsReadInput,
    @Ctx() context: SessionContext,
  ): Promise<MarkNotificationsReadPayload> {
    const { accountId, readOnly } = signedIn(context);
    if (readOnly) throw badRequest('访问令牌只能读取，不能修改。');
    const wanted = ids?.filter((id) => /^\d{1,18}$/.test(id));
    const rows = await asPipeline(context.orm, { accountId }, (em) =>
      em.execute(
        `update notification set read_at = now() where account_id = ? and read_at is null and (?::text is null or id::text = any(?)) returning id`,
        [accountId, wanted ? 'some' : null, `{${(wanted ?? []).join()}}`],
      ),
    );
    return { affectedCount: rows.length };
  }
}
