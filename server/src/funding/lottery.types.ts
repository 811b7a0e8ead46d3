import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Day, Fen } from '../kernel/values/scalars.ts';
import { FundPurposes } from './kinds.ts';

@ObjectType({ description: '福利彩票公益金资助的一个项目，金额仅为福利彩票公益金' })
export class PublishedLotteryProject {
  @Field(() => String, { description: '项目名称' }) name!: string;
  @Field(() => FundPurposes.type, { description: '资金用途' }) purpose!: string;
  @Field(() => String, { description: '项目所在区划' }) division!: string;
  @Field(() => Fen, { description: '已分配' }) allocated!: number;
  @Field(() => Fen, { description: '已承诺' }) committed!: number;
  @Field(() => Fen, { description: '已拨付' }) disbursed!: number;
  @Field(() => String, { nullable: true, description: '实施效果' }) effect!: string | null;
}

@ObjectType({ description: '一年福利彩票公益金的规模与执行' })
export class PublishedLotteryYear {
  @Field(() => Fen, { description: '安排规模，含上年结转' }) received!: number;
  @Field(() => Fen, { description: '已分配' }) allocated!: number;
  @Field(() => Fen, { description: '已承诺' }) committed!: number;
  @Field(() => Fen, { description: '已拨付' }) disbursed!: number;
  @Field(() => Fen, { description: '本区划当年全部资金' }) allReceived!: number;
  @Field(() => Float, { nullable: true, description: '执行率（%）' }) executionRate!: number | null;
  @Field(() => Float, { nullable: true, description: '占全部资金的百分比' }) share!: number | null;
}

@ObjectType({ description: '公众所见的福利彩票公益金使用公告' })
export class PublishedLotteryReport {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => String, { description: '公告区划' }) division!: string;
  @Field(() => Int, { description: '年度' }) fiscalYear!: number;
  @Field(() => Day, { description: '公布日期' }) publishedOn!: string;
  @Field(() => Boolean, { description: '逾期公布' }) late!: boolean;
  @Field(() => String, { description: '总体情况' }) summary!: string;
  @Field(() => String, { description: '实施效果' }) effect!: string;
  @Field(() => PublishedLotteryYear, { description: '本年，公布之日的数字' }) figures!: PublishedLotteryYear;
  @Field(() => PublishedLotteryYear, { description: '上年' }) before!: PublishedLotteryYear;
  @Field(() => [PublishedLotteryProject], { description: '资助项目' }) projects!: PublishedLotteryProject[];
}

@ObjectType({ description: '一个年度已公布的使用公告，及可查的年度' })
export class PublishedLotteryReports {
  @Field(() => [Int], { description: '有公告的年度，近的在前' }) years!: number[];
  @Field(() => [PublishedLotteryReport], { description: '所查年度的公告' })
  reports!: PublishedLotteryReport[];
}
