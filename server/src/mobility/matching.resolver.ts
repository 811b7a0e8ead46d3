import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { signedIn } from '../kernel/api/context.ts';
import type { ApprovalContext } from '../approvals/context.ts';
import { MatchFactors } from './kinds.ts';
import type { Factor } from './match.rules.ts';
import { seekersFor, vacanciesFor, type Candidate } from './matching.ts';

const MOST = 50;

@ObjectType({ description: '匹配分中一个因素的得分与理由' })
export class MatchReason {
  @Field(() => MatchFactors.type, { description: '因素' }) factor!: Factor;
  @Field(() => Int, { description: '得分' }) points!: number;
  @Field(() => Int, { description: '该因素满分' }) most!: number;
  @Field(() => String, { description: '理由' }) text!: string;
}

@ObjectType({ description: '一个匹配对象，附得分与每一分的理由' })
export class MatchCandidate {
  @Field(() => ID, { description: '求职登记或招聘信息的编号' }) id!: string;
  @Field(() => String, { description: '名称' }) name!: string;
  @Field(() => Int, { description: '匹配分，0 至 100' }) score!: number;
  @Field(() => [MatchReason], { description: '得分理由' }) reasons!: MatchReason[];
}

/** Matching of vacancies and seekers within the asker's sight (二(四)3). */
@Resolver()
export class MatchingResolver {
  @Query(() => [MatchCandidate], {
    nullable: true,
    description: '与一条招聘信息最匹配的有效求职登记；招聘信息不在范围内时为空',
  })
  async matchesFor(
    @Arg('vacancyId', () => ID, { description: '招聘信息编号' }) vacancyId: string,
    @Arg('limit', () => Int, { description: `最多几条，不超过 ${MOST}`, defaultValue: 10 }) limit: number,
    @Ctx() context: ApprovalContext,
  ): Promise<MatchCandidate[] | null> {
    const asking = { ...context, actor: signedIn(context) };
    return first(await seekersFor(asking, vacancyId, await weightsOf(context)), limit);
  }

  @Query(() => [MatchCandidate], {
    nullable: true,
    description: '与一条求职登记最匹配的有效招聘信息；求职登记不在范围内时为空',
  })
  async vacanciesFor(
    @Arg('seekerId', () => ID, { description: '求职登记编号' }) seekerId: string,
    @Arg('limit', () => Int, { description: `最多几条，不超过 ${MOST}`, defaultValue: 10 }) limit: number,
    @Ctx() context: ApprovalContext,
  ): Promise<MatchCandidate[] | null> {
    const asking = { ...context, actor: signedIn(context) };
    return first(await vacanciesFor(asking, seekerId, await weightsOf(context)), limit);
  }
}

const first = (candidates: Candidate[] | null, limit: number): Candidate[] | null =>
  candidates && candidates.slice(0, Math.min(Math.max(limit, 0), MOST));

async function weightsOf({ services }: ApprovalContext): Promise<number[]> {
  await services.ready();
  return services.ruleContext().parameter('mobility.match.weights') as number[];
}
