import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Education } from './class-hours.rules.ts';

@ObjectType({ description: '某年学时不足的一名社区专业人员' })
export class ClassHourShortfall {
  @Field(() => ID, { description: '从业人员的编号' }) practitionerId!: string;
  @Field(() => String, { description: '姓名' }) name!: string;
  @Field(() => ID, { description: '现在的所属区划' }) divisionId!: string;
  @Field(() => String, { description: '现在的所属区划的名称' }) divisionName!: string;
  @Field(() => String, { nullable: true, description: '现在的所在单位' }) institutionName!: string | null;
  @Field(() => Float, { description: '该年学时，无论当时在何处参训' }) hours!: number;
  @Field(() => Float, { description: '尚缺学时' }) missing!: number;
}

@ObjectType({ description: '某年的社区专业人员与其中学时不足的人' })
export class ClassHourShortfalls {
  @Field(() => Float, { description: '该年应达到的学时' }) due!: number;
  @Field(() => String, { description: '依据的条款' }) clause!: string;
  @Field(() => Int, { description: '社区专业人员总数' }) people!: number;
  @Field(() => Int, { description: '其中学时不足的人数' }) short!: number;
  @Field(() => [ClassHourShortfall], { description: '学时不足的人，缺得多的在前' })
  nodes!: ClassHourShortfall[];
}

@ObjectType({ description: '一段时间内的继续教育' })
export class ContinuingEducation implements Education {
  @Field(() => Float, { description: '已有学时，含学历学位教育折算' }) hours!: number;
  @Field(() => Float, { description: '应有学时' }) due!: number;
  @Field(() => Float, { description: '尚缺学时' }) missing!: number;
  @Field(() => Boolean, { description: '其中是否有学历学位教育折算' }) degreeCounted!: boolean;
  @Field(() => String, { nullable: true, description: '不足时怎么办；已达到时为空' }) reason!: string | null;
  @Field(() => String, { description: '依据的条款' }) clause!: string;
}
