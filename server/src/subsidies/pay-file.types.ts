import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../kernel/api/user-errors.ts';
import { Fen } from '../kernel/values/scalars.ts';

@InputType({ description: '为哪个批次生成发放名册' })
export class SubsidyPayFileInput {
  @Field(() => ID, { description: '补贴批次的编号' }) runId!: string;
}

@ObjectType({ description: '发放名册的一行：一人一笔' })
export class SubsidyPayment {
  @Field(() => ID, { description: '人员编号' }) practitionerId!: string;
  @Field(() => String, { description: '姓名，即户名' }) name!: string;
  @Field(() => String, { nullable: true, description: '证件号码，部分隐去' }) documentNumber!: string | null;
  @Field(() => Fen, { description: '应发金额，更正的补扣已相抵' }) amount!: number;
  @Field(() => String, { nullable: true, description: '开户银行；空表示尚未登记收款账户' }) bank!:
    string | null;
  @Field(() => String, { nullable: true, description: '账号全值' }) account!: string | null;
}

@ObjectType({ description: '银行据以发放的名册；每次生成都记入审计日志' })
export class SubsidyPayFilePayload {
  @Field(() => [SubsidyPayment], { description: '各人的一行；应发为零或负的不列' })
  payments!: SubsidyPayment[];
  @Field(() => [UserError], { description: '需要改正的问题' }) userErrors!: unknown[];
}
