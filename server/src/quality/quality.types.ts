import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { PilotKinds, PilotLevels } from './kinds.ts';
import type { PilotProgress } from './pilot.rules.ts';
import type { VolunteerRatio as Ratio } from './volunteer-ratio.rules.ts';

@ObjectType({ description: '一项试点目标的进展' })
export class PilotTargetProgress implements PilotProgress {
  @Field(() => PilotLevels.type, { description: '试点级别' }) level!: PilotProgress['level'];
  @Field(() => PilotKinds.type, { nullable: true, description: '只计这一类型；空表示不限' })
  kind!: PilotProgress['kind'];
  @Field(() => Int, { nullable: true, description: '目标数；尚无规定时为空' }) target!: number | null;
  @Field(() => Int, { description: '当日在办的试点数' }) count!: number;
  @Field(() => Int, { nullable: true, description: '尚缺；尚无规定时为空' }) gap!: number | null;
  @Field(() => String, { description: '依据的条款' }) clause!: string;
}

@ObjectType({ description: '一个县（市、区）的志愿者与社会工作专业人才' })
export class VolunteerRatio implements Ratio {
  @Field(() => ID, { description: '县（市、区）代码' }) divisionId!: string;
  @Field(() => String, { description: '名称' }) divisionName!: string;
  @Field(() => Int, { description: '注册志愿者人数' }) volunteers!: number;
  @Field(() => Int, { description: '专业人才人数' }) professionals!: number;
  @Field(() => Int, { description: '现有结对数' }) pairs!: number;
  @Field(() => Float, { nullable: true, description: '每名专业人才对应的志愿者人数；没有专业人才时为空' })
  ratio!: number | null;
}

@ObjectType({ description: '各县（市、区）志愿者与专业人才之比（按现行区划）' })
export class VolunteerRatios {
  @Field(() => String, { description: '各数的口径' }) basis!: string;
  @Field(() => String, { description: '依据的条款' }) clause!: string;
  @Field(() => [VolunteerRatio], { description: '各县（市、区）' }) nodes!: VolunteerRatio[];
}
