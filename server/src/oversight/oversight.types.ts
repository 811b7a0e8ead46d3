import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Sectors } from '../access/roles.ts';
import { Day } from '../kernel/values/scalars.ts';
import { DivisionBases, Indicators, RowParts, Units, type Indicator, type RowPart } from './kinds.ts';
import type { DivisionBasis } from './kinds.ts';

@ArgsType()
export class IndicatorArguments {
  @Field(() => Day, { nullable: true, description: '统计日期；默认今天' }) on?: string | null;
  @Field(() => ID, { nullable: true, description: '区划；默认当前身份的区划范围' }) divisionId?:
    string | null;
  @Field(() => Sectors.type, { nullable: true, description: '系统；默认各系统，系统工作人员为本系统' })
  sector?: string | null;
  @Field(() => DivisionBases.type, {
    defaultValue: 'AS_OF',
    description: '按统计当日的区划，或归并到现行区划',
  })
  basis!: DivisionBasis;
}

@ArgsType()
export class RowArguments extends IndicatorArguments {
  @Field(() => Indicators.type, { description: '指标' }) indicator!: Indicator;
  @Field(() => RowParts.type, { defaultValue: 'COUNTED', description: '计入的，或在基数内而未计入的' })
  part!: RowPart;
  @Field(() => Boolean, { defaultValue: false, description: '只列记到该区划本级、未细分到下级的' })
  own!: boolean;
  @Field(() => Int, { defaultValue: 50, description: '行数，最多 200' }) limit!: number;
  @Field(() => Int, { defaultValue: 0, description: '跳过的行数' }) offset!: number;
}

@ObjectType({ description: '一个指标的数值、基数、目标与差距' })
export class IndicatorFigure {
  @Field(() => Indicators.type, { description: '指标' }) indicator!: Indicator;
  @Field(() => String, { description: '指标名称' }) label!: string;
  @Field(() => String, { description: '条款' }) clause!: string;
  @Field(() => Units.type, { description: '单位' }) unit!: string;
  @Field(() => String, { description: '单位的写法' }) unitLabel!: string;
  @Field(() => Float, { description: '数值；百分数保留一位小数，不进位' }) value!: number;
  @Field(() => Int, { description: '计入的数目' }) numerator!: number;
  @Field(() => Int, { nullable: true, description: '基数；没有基数的指标为空' }) denominator!: number | null;
  @Field(() => String, { nullable: true, description: '基数的定义' }) denominatorLabel!: string | null;
  @Field(() => Float, { nullable: true, description: '目标；没有设定时为空' }) target!: number | null;
  @Field(() => Int, { nullable: true, description: '目标年度' }) targetYear!: number | null;
  @Field(() => Float, { nullable: true, description: '距目标的差距；已达到时为 0' }) gap!: number | null;
}

@ObjectType({ description: '一个下级区划的指标' })
export class IndicatorArea {
  @Field(() => ID, { description: '区划代码' }) divisionId!: string;
  @Field(() => String, { description: '区划名称' }) name!: string;
  @Field(() => Boolean, { description: '只记到本级、未细分到下级的' }) undivided!: boolean;
  @Field(() => [IndicatorFigure], { description: '各项指标' }) figures!: IndicatorFigure[];
}

@ObjectType({ description: '某日某区划某系统的指标' })
export class IndicatorReport {
  @Field(() => Day, { description: '统计日期' }) on!: string;
  @Field(() => Day, { description: '以哪一日的区划为准' }) basisDay!: string;
  @Field(() => ID, { description: '区划代码' }) divisionId!: string;
  @Field(() => String, { description: '区划名称' }) name!: string;
  @Field(() => [ID], { description: '该日与此区划相当的区划' }) divisionIds!: string[];
  @Field(() => Sectors.type, { nullable: true, description: '系统；空表示各系统' }) sector!: string | null;
  @Field(() => [IndicatorFigure], { description: '各项指标' }) figures!: IndicatorFigure[];
  @Field(() => [IndicatorArea], { description: '各下级区划，合计即为本级' }) areas!: IndicatorArea[];
}

@ObjectType({ description: '指标所计的一条记录' })
export class IndicatorRow {
  @Field(() => ID, { description: '记录编号' }) id!: string;
  @Field(() => String, { description: '名称' }) name!: string;
  @Field(() => String, { description: '所计入的区划' }) place!: string;
}

@ObjectType({ description: '指标所计的记录' })
export class IndicatorRows {
  @Field(() => String, { description: '这些记录属于哪种资源' }) resource!: string;
  @Field(() => Int, { description: '总数，与指标的数目相同' }) totalCount!: number;
  @Field(() => [IndicatorRow], { description: '本页的记录' }) rows!: IndicatorRow[];
}
