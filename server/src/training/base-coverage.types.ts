import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { BaseCoverage, CoverageFlag } from './base-coverage.rules.ts';
import { CoverageFlags } from './kinds.ts';

@ObjectType({ description: '一个县（市、区）在某日的培训基地数' })
export class TrainingBaseCoverage implements BaseCoverage {
  @Field(() => ID, { nullable: true, description: '县（市、区）代码；区划调整前的归属未能确定时为空' })
  divisionId!: string | null;
  @Field(() => String, { description: '当日的名称' }) divisionName!: string;
  @Field(() => Int, { description: '当日在运行的培训基地数' }) bases!: number;
  @Field(() => Int, { nullable: true, description: '下限；尚无规定时为空' }) least!: number | null;
  @Field(() => Int, { nullable: true, description: '上限；尚无规定时为空' }) most!: number | null;
  @Field(() => CoverageFlags.type, { nullable: true, description: '是否符合；尚无规定时为空' })
  flag!: CoverageFlag | null;
  @Field(() => String, { description: '依据的条款' }) clause!: string;
}
