import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { badRequest, RequestError } from '../kernel/errors.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import { Day } from '../kernel/values/scalars.ts';
import type { SessionContext } from '../access/request.ts';
import { Levels } from '../institutions/kinds.ts';
import { Allowance } from './allowance.rules.ts';
import { Standings } from './kinds.ts';
import { verify, type Verified } from './verification.ts';

@ObjectType({ description: '证书与登记的查验结果，姓名隐去' })
export class Verification {
  @Field(() => String, { description: '姓名（隐去）' }) maskedName!: string;
  @Field(() => Levels.type, { description: '证书级别' }) level!: string;
  @Field(() => Standings.type, { description: '登记情况' }) standing!: string;
  @Field(() => Day, { nullable: true, description: '登记有效期自' }) validFrom!: string | null;
  @Field(() => Day, { nullable: true, description: '登记有效期至（含当日）' }) validUntil!: string | null;
}

const EACH = 20;
const ALL = 600;
const LONGEST = 60;
const allowance = new Allowance(EACH, ALL);

@Resolver()
export class VerificationResolver {
  @Query(() => Verification, {
    nullable: true,
    description: `公开查验，不必登录：证书管理号或登记号与姓名都相符才有结果；每个地址每分钟最多 ${EACH} 次`,
  })
  async verifyRegistration(
    @Arg('number', () => String, { description: '证书管理号或登记号' }) number: string,
    @Arg('name', () => String, { description: '持证人姓名' }) name: string,
    @Ctx() context: SessionContext,
  ): Promise<Verified | null> {
    const asked = [number, name].map((text) => text.normalize('NFKC').trim()) as [string, string];
    if (asked.some((text) => text === '' || text.length > LONGEST))
      throw badRequest('请填写证书管理号（或登记号）和姓名。');
    if (!allowance.take(context.address ?? '', context.now()))
      throw new RequestError('TOO_MANY', '查验过于频繁，请一分钟后再试。');
    return asPipeline(context.orm, { accountId: null }, (em) => verify(em, ...asked));
  }
}
