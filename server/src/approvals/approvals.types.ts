import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { objectType } from '../kernel/api/types.ts';
import { recordField, requestMember } from '../kernel/api/payloads.ts';
import { UserError } from '../kernel/api/user-errors.ts';
import { operationInputType } from '../kernel/api/write-inputs.ts';
import { Instant, Json } from '../kernel/values/scalars.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { FieldChange } from './field-change.ts';
import { Modes, OperationKinds, Verdicts, type Verdict } from './states.ts';

@InputType({ description: '提交一个变更申请，可含多项操作' })
export class SubmitChangeRequestInput {
  @Field(() => [operationInputType()], { description: '操作' }) operations!: object[];
  @Field(() => String, { nullable: true, description: '给审核人的说明' }) note?: string;
  @Field(() => Boolean, { nullable: true, description: '只存为草稿' }) draft?: boolean;
  @Field(() => Modes.type, { nullable: true, description: '全部一起生效，或逐条生效；默认全部一起' }) mode?:
    'WHOLE' | 'ROWS';
  @Field(() => String, { nullable: true, description: '幂等键' }) idempotencyKey?: string;
}

@InputType({ description: '修改后重新提交' })
export class ReviseChangeRequestInput {
  @Field(() => ID, { description: '申请编号' }) id!: string;
  @Field(() => [operationInputType()], { nullable: true, description: '新的操作；不给则沿用原来的' })
  operations?: object[];
  @Field(() => String, { nullable: true, description: '给审核人的说明' }) note?: string;
  @Field(() => Boolean, { nullable: true, description: '只存为草稿' }) draft?: boolean;
}

@InputType({ description: '试算：不保存任何内容' })
export class PreviewChangesInput {
  @Field(() => ID, { nullable: true, description: '将修改后重新提交的申请的编号' }) requestId?: string;
  @Field(() => [operationInputType()], { description: '操作' }) operations!: object[];
}

@InputType({ description: '指明一个申请' })
export class RequestIdInput {
  @Field(() => ID, { description: '申请编号' }) id!: string;
}

@InputType({ description: '审核一个或多个申请' })
export class DecideChangeRequestsInput {
  @Field(() => [ID], { description: '申请编号，最多 200 个' }) ids!: string[];
  @Field(() => Verdicts.type, { description: '意见' }) verdict!: Verdict;
  @Field(() => String, { nullable: true, description: '理由；退回与驳回必填' }) reason?: string;
  @Field(() => String, { nullable: true, description: '幂等键' }) idempotencyKey?: string;
}

@InputType({ description: '在申请下留言' })
export class CommentInput {
  @Field(() => ID, { description: '申请编号' }) id!: string;
  @Field(() => String, { description: '内容' }) text!: string;
}

@InputType({ description: '给申请附上文件' })
export class AttachInput {
  @Field(() => ID, { description: '申请编号' }) id!: string;
  @Field(() => ID, { description: '已上传文件的编号' }) fileId!: string;
}

@InputType({ description: '委托他人在一段时间内代行当前身份的审核' })
export class DelegateInput {
  @Field(() => ID, { description: '受托人账号' }) delegateId!: string;
  @Field(() => String, { description: '自（含），YYYY-MM-DD' }) since!: string;
  @Field(() => String, { description: '至（不含），YYYY-MM-DD' }) until!: string;
  @Field(() => String, { nullable: true, description: '事由' }) reason?: string;
}

@InputType({ description: '指明一项委托' })
export class DelegationIdInput {
  @Field(() => ID, { description: '委托编号' }) id!: string;
}

@InputType({ description: '查看加密字段的全值；记入审计日志' })
export class RevealSecretInput {
  @Field(() => String, { description: '记录类型（复数名，如 practitioners）' }) resource!: string;
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => String, { description: '字段' }) field!: string;
  @Field(() => String, { description: '查看的事由' }) reason!: string;
  @Field(() => ID, { nullable: true, description: '填写时，看的是这个变更申请所提出的值' })
  requestId?: string | null;
}

@ObjectType({ description: '加密字段的全值' })
export class RevealSecretPayload {
  @Field(() => String, { nullable: true, description: '全值' }) value!: string | null;
  @Field(() => [UserError], { description: '需要改正的问题' }) userErrors!: unknown[];
}

export const ChangeRequestPayload = objectType(
  'ChangeRequestPayload',
  '变更申请的结果',
  requestMember('ChangeRequestPayload'),
);

@ObjectType({ description: '对一个申请的审核结果' })
export class DecisionResult {
  @Field(() => ID, { description: '申请编号' }) id!: string;
  @Field(() => ChangeRequest, { nullable: true, description: '审核后的申请' }) changeRequest!: unknown;
  @Field(() => [UserError], { description: '未能办理的原因；办妥时为空' }) userErrors!: unknown[];
}
recordField('DecisionResult', 'changeRequest', () => ChangeRequest, 'id');

@ObjectType({ description: '审核结果，每个申请一条' })
export class DecideChangeRequestsPayload {
  @Field(() => [DecisionResult], { description: '逐个的结果' }) results!: DecisionResult[];
}

@ObjectType({ description: '一项操作的试算' })
export class OperationPreview {
  @Field(() => Json, { description: '由服务器推出的字段值' }) derived!: Record<string, unknown>;
}

@ObjectType({ description: '试算结果' })
export class PreviewPayload {
  @Field(() => [OperationPreview], { description: '逐项的推算；有格式问题时为空' })
  operations!: OperationPreview[];
  @Field(() => [UserError], { description: '须改正的问题' }) userErrors!: unknown[];
  @Field(() => [UserError], { description: '提醒，不妨碍提交' }) warnings!: unknown[];
}

const FlowStepState = { DONE: 'DONE', CURRENT: 'CURRENT', WAITING: 'WAITING' };
registerEnumType(FlowStepState, {
  name: 'FlowStepState',
  description: '环节状态',
  valuesConfig: {
    DONE: { description: '已完成' },
    CURRENT: { description: '进行中' },
    WAITING: { description: '未到' },
  },
});

@ObjectType({ description: '一次审核' })
export class FlowStepDecision {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => Verdicts.type, { description: '意见' }) verdict!: string;
  @Field(() => String, { description: '审核人' }) checkerName!: string;
  @Field(() => String, { nullable: true, description: '理由' }) reason!: string | null;
  @Field(() => Instant, { description: '时间' }) decidedAt!: Date;
}

@ObjectType({ description: '流程的一个环节：到了哪里，在谁手里，何时到的，何时到期' })
export class FlowStepView {
  @Field(() => String, { description: '环节' }) name!: string;
  @Field(() => String, { description: '由哪些角色办理' }) roleLabel!: string;
  @Field(() => FlowStepState, { description: '状态' }) state!: string;
  @Field(() => Instant, { nullable: true, description: '进入时间' }) since!: Date | null;
  @Field(() => Instant, { nullable: true, description: '时限' }) dueAt!: Date | null;
  @Field(() => [String], { description: '可以办理的人（至多 5 人）' }) holders!: string[];
  @Field(() => [FlowStepDecision], { description: '已有的意见' }) decisions!: FlowStepDecision[];
}

@ObjectType({ description: '记录的一次修订' })
export class Revision {
  @Field(() => Number, { description: '版本' }) version!: number;
  @Field(() => Instant, { description: '生效时间' }) at!: Date;
  @Field(() => OperationKinds.type, { description: '操作' }) kind!: string;
  @Field(() => String, { nullable: true, description: '提交人' }) actorName!: string | null;
  @Field(() => ID, { nullable: true, description: '变更申请' }) changeRequestId!: string | null;
  @Field(() => [FieldChange], { description: '改动的字段' }) fields!: FieldChange[];
}
