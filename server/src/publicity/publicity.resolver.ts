import type { MikroORM } from '@mikro-orm/postgresql';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { asPipeline } from '../kernel/store/transaction.ts';
import { Day } from '../kernel/values/scalars.ts';
import { NoticeKinds } from './kinds.ts';
import { IN_FORCE } from './public-notice.entity.ts';

@ObjectType({ description: '公众所见的公示：姓名与号码已遮蔽' })
export class NoticeInForce {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => String, { description: '标题' }) title!: string;
  @Field(() => NoticeKinds.type, { description: '类别' }) kind!: string;
  @Field(() => String, { description: '正文' }) body!: string;
  @Field(() => String, { description: '发布单位' }) publisher!: string;
  @Field(() => Day, { description: '公示起始' }) publishedOn!: string;
  @Field(() => Day, { description: '公示截止，含当日' }) endsOn!: string;
  @Field(() => String, { description: '异议受理电话' }) phone!: string;
  @Field(() => String, { nullable: true, description: '异议受理地址' }) address!: string | null;
}

const MOST = 200;

/** Only what is meant for the public, and only while it stands. */
const noticesSql = `select n.id::text as id, n.public_title as title, n.kind, n.public_body as body, n.publisher,
    n.published_on::text as "publishedOn", n.ends_on::text as "endsOn", n.phone, n.address
  from public_notice n where ${IN_FORCE('n')} order by n.published_on desc, n.id desc limit ${MOST}`;

@Resolver()
export class PublicityResolver {
  @Query(() => [NoticeInForce], { description: '公示中的公示；无需登录，期满自动撤下' })
  noticesInForce(@Ctx() { orm }: { orm: MikroORM }): Promise<NoticeInForce[]> {
    return asPipeline(orm, { accountId: null }, (em) => em.execute(noticesSql));
  }
}
