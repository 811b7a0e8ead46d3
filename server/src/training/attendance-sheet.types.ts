import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { JudgedRow, SheetRow, SheetVerdict } from './attendance-sheet.rules.ts';
import { SheetVerdicts } from './kinds.ts';

@InputType({ description: '签到表的一行，单元格按文字给出' })
export class SheetRowInput implements SheetRow {
  @Field(() => Int, { description: '在表中的行号' }) line!: number;
  @Field(() => String, { nullable: true, description: '姓名；给出时须与登记的姓名一致' }) name?:
    string | null;
  @Field(() => String, { nullable: true, description: '证件号码；Excel 的长数字按科学记数法给出' })
  documentNumber?: string | null;
  @Field(() => String, { nullable: true, description: '人员编号，可代替证件号码' }) practitionerId?:
    string | null;
  @Field(() => String, { nullable: true, description: '到场的分钟数' }) minutes?: string | null;
}

@InputType({ description: '核对一张签到表' })
export class MatchAttendanceSheetInput {
  @Field(() => ID, { description: '班次的编号' }) sessionId!: string;
  @Field(() => [SheetRowInput], { description: '各行，最多 1000 行' }) rows!: SheetRowInput[];
}

@ObjectType({ description: '签到表一行的核对结果' })
export class SheetRowResult implements JudgedRow {
  @Field(() => Int, { description: '在表中的行号' }) line!: number;
  @Field(() => SheetVerdicts.type, { description: '结果' }) verdict!: SheetVerdict;
  @Field(() => String, { description: '说明与改正办法' }) message!: string;
  @Field(() => ID, { nullable: true, description: '对应的从业人员' }) practitionerId!: string | null;
  @Field(() => Int, { nullable: true, description: '可登记的分钟数' }) minutes!: number | null;
}
