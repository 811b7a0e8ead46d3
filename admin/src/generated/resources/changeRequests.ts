// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const changeRequests = {
  "name": "changeRequests",
  "type": "ChangeRequest",
  "one": "changeRequest",
  "label": "变更申请",
  "en": "Change requests",
  "enOne": "Change request",
  "group": "approvals",
  "icon": "audit",
  "order": 1,
  "base": "id displayName version createdAt updatedAt",
  "searchable": true,
  "filterInput": "ChangeRequestFilter",
  "sortInput": "ChangeRequestSort",
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "title",
    "state",
    "resource",
    "recordId",
    "mode",
    "realm",
    "maker_username",
    "maker_name",
    "maker_disabled",
    "maker_displayName",
    "makerName",
    "makerOfficeName",
    "division_id",
    "division_name",
    "division_level",
    "division_communityKind",
    "division_validFrom",
    "division_validTo",
    "division_displayName",
    "sector",
    "flow_key",
    "flow_edition",
    "flow_name",
    "flow_since",
    "flow_retired",
    "flow_displayName",
    "step",
    "round",
    "stepName",
    "awaitingRoles",
    "awaitingDivision_id",
    "awaitingDivision_name",
    "awaitingDivision_level",
    "awaitingDivision_communityKind",
    "awaitingDivision_validFrom",
    "awaitingDivision_validTo",
    "awaitingDivision_displayName",
    "stepEnteredAt",
    "dueAt",
    "bulkAllowed",
    "submittedAt",
    "decidedAt",
    "failure",
    "awaitingMe",
    "mine",
    "displayName"
  ],
  "fields": {
    "createdAt": {
      "kind": "instant",
      "label": "登记时间",
      "en": "Created at",
      "read": "createdAt",
      "filter": {
        "key": "createdAt",
        "comparison": "InstantFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "between",
          "notBetween",
          "is",
          "isNot"
        ]
      },
      "sort": "createdAt"
    },
    "updatedAt": {
      "kind": "instant",
      "label": "更新时间",
      "en": "Updated at",
      "read": "updatedAt",
      "filter": {
        "key": "updatedAt",
        "comparison": "InstantFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "between",
          "notBetween",
          "is",
          "isNot"
        ]
      },
      "sort": "updatedAt"
    },
    "title": {
      "kind": "text",
      "label": "标题",
      "en": "Title",
      "read": "title",
      "inList": true,
      "filter": {
        "key": "title",
        "comparison": "StringFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "like",
          "notLike",
          "iLike",
          "notILike",
          "is",
          "isNot"
        ]
      },
      "sort": "title",
      "max": 200
    },
    "state": {
      "kind": "choice",
      "label": "状态",
      "en": "State",
      "read": "state",
      "enum": "ChangeState",
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "state",
        "comparison": "ChangeStateFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "state"
    },
    "resource": {
      "kind": "text",
      "label": "记录类型",
      "en": "Resource",
      "read": "resource",
      "inFilterBar": true,
      "filter": {
        "key": "resource",
        "comparison": "StringFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "like",
          "notLike",
          "iLike",
          "notILike",
          "is",
          "isNot"
        ]
      },
      "sort": "resource",
      "max": 200
    },
    "recordId": {
      "kind": "text",
      "label": "记录编号",
      "en": "Record ID",
      "read": "recordId",
      "nullable": true,
      "filter": {
        "key": "recordId",
        "comparison": "IDFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "is",
          "isNot"
        ]
      },
      "sort": "recordId"
    },
    "mode": {
      "kind": "choice",
      "label": "生效方式",
      "en": "Mode",
      "read": "mode",
      "enum": "SubmissionMode",
      "filter": {
        "key": "mode",
        "comparison": "SubmissionModeFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "mode"
    },
    "realm": {
      "kind": "choice",
      "label": "事务类别",
      "en": "Realm",
      "read": "realm",
      "enum": "Realm",
      "filter": {
        "key": "realm",
        "comparison": "RealmFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "realm"
    },
    "maker": {
      "kind": "reference",
      "label": "提交人",
      "en": "Maker",
      "read": "maker { id displayName }",
      "nullable": true,
      "target": "Account",
      "inList": true,
      "filter": {
        "key": "makerId",
        "comparison": "IDFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "is",
          "isNot"
        ]
      },
      "sort": "maker_displayName"
    },
    "makerName": {
      "kind": "text",
      "label": "提交人姓名",
      "en": "Maker name",
      "read": "makerName",
      "filter": {
        "key": "makerName",
        "comparison": "StringFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "like",
          "notLike",
          "iLike",
          "notILike",
          "is",
          "isNot"
        ]
      },
      "sort": "makerName",
      "max": 200
    },
    "makerOfficeName": {
      "kind": "text",
      "label": "提交机构",
      "en": "Maker office name",
      "read": "makerOfficeName",
      "nullable": true,
      "inList": true,
      "filter": {
        "key": "makerOfficeName",
        "comparison": "StringFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "like",
          "notLike",
          "iLike",
          "notILike",
          "is",
          "isNot"
        ]
      },
      "sort": "makerOfficeName",
      "max": 200
    },
    "note": {
      "kind": "longText",
      "label": "说明",
      "en": "Note",
      "read": "note",
      "nullable": true,
      "filter": {
        "key": "note",
        "comparison": "StringFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "like",
          "notLike",
          "iLike",
          "notILike",
          "is",
          "isNot"
        ]
      },
      "max": 10000
    },
    "division": {
      "kind": "division",
      "label": "所属区划",
      "en": "Division",
      "read": "division { id displayName }",
      "nullable": true,
      "target": "Division",
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "divisionId",
        "comparison": "HierarchyFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "within",
          "is",
          "isNot"
        ]
      },
      "sort": "division_displayName"
    },
    "sector": {
      "kind": "choice",
      "label": "系统",
      "en": "Sector",
      "read": "sector",
      "nullable": true,
      "enum": "Sector",
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "sector",
        "comparison": "SectorFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "sector"
    },
    "flow": {
      "kind": "reference",
      "label": "流程",
      "en": "Flow",
      "read": "flow { id displayName }",
      "nullable": true,
      "target": "Flow",
      "filter": {
        "key": "flowId",
        "comparison": "IDFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "is",
          "isNot"
        ]
      },
      "sort": "flow_displayName"
    },
    "step": {
      "kind": "integer",
      "label": "环节序号",
      "en": "Step",
      "read": "step",
      "filter": {
        "key": "step",
        "comparison": "NumberFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "between",
          "notBetween",
          "is",
          "isNot"
        ]
      },
      "sort": "step"
    },
    "round": {
      "kind": "integer",
      "label": "轮次",
      "en": "Round",
      "read": "round",
      "filter": {
        "key": "round",
        "comparison": "NumberFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "between",
          "notBetween",
          "is",
          "isNot"
        ]
      },
      "sort": "round"
    },
    "stepName": {
      "kind": "text",
      "label": "当前环节",
      "en": "Step name",
      "read": "stepName",
      "nullable": true,
      "inList": true,
      "filter": {
        "key": "stepName",
        "comparison": "StringFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "like",
          "notLike",
          "iLike",
          "notILike",
          "is",
          "isNot"
        ]
      },
      "sort": "stepName",
      "max": 200
    },
    "awaitingRoles": {
      "kind": "text",
      "label": "等待的角色",
      "en": "Awaiting roles",
      "read": "awaitingRoles",
      "nullable": true,
      "filter": {
        "key": "awaitingRoles",
        "comparison": "StringFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "like",
          "notLike",
          "iLike",
          "notILike",
          "is",
          "isNot"
        ]
      },
      "sort": "awaitingRoles",
      "max": 200
    },
    "awaitingDivision": {
      "kind": "division",
      "label": "等待的区划",
      "en": "Awaiting division",
      "read": "awaitingDivision { id displayName }",
      "nullable": true,
      "target": "Division",
      "filter": {
        "key": "awaitingDivisionId",
        "comparison": "HierarchyFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "within",
          "is",
          "isNot"
        ]
      },
      "sort": "awaitingDivision_displayName"
    },
    "stepEnteredAt": {
      "kind": "instant",
      "label": "进入环节时间",
      "en": "Step entered at",
      "read": "stepEnteredAt",
      "nullable": true,
      "filter": {
        "key": "stepEnteredAt",
        "comparison": "InstantFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "between",
          "notBetween",
          "is",
          "isNot"
        ]
      },
      "sort": "stepEnteredAt"
    },
    "dueAt": {
      "kind": "instant",
      "label": "办理时限",
      "en": "Due at",
      "read": "dueAt",
      "nullable": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "dueAt",
        "comparison": "InstantFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "between",
          "notBetween",
          "is",
          "isNot"
        ]
      },
      "sort": "dueAt"
    },
    "bulkAllowed": {
      "kind": "boolean",
      "label": "可批量办理",
      "en": "Bulk allowed",
      "read": "bulkAllowed",
      "filter": {
        "key": "bulkAllowed",
        "comparison": "BooleanFieldComparison",
        "operators": [
          "eq",
          "is",
          "isNot"
        ]
      },
      "sort": "bulkAllowed"
    },
    "submittedAt": {
      "kind": "instant",
      "label": "提交时间",
      "en": "Submitted at",
      "read": "submittedAt",
      "nullable": true,
      "inList": true,
      "filter": {
        "key": "submittedAt",
        "comparison": "InstantFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "between",
          "notBetween",
          "is",
          "isNot"
        ]
      },
      "sort": "submittedAt"
    },
    "decidedAt": {
      "kind": "instant",
      "label": "办结时间",
      "en": "Decided at",
      "read": "decidedAt",
      "nullable": true,
      "inList": true,
      "filter": {
        "key": "decidedAt",
        "comparison": "InstantFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "between",
          "notBetween",
          "is",
          "isNot"
        ]
      },
      "sort": "decidedAt"
    },
    "failure": {
      "kind": "text",
      "label": "未生效原因",
      "en": "Failure",
      "read": "failure",
      "nullable": true,
      "filter": {
        "key": "failure",
        "comparison": "StringFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "like",
          "notLike",
          "iLike",
          "notILike",
          "is",
          "isNot"
        ]
      },
      "sort": "failure",
      "max": 2000
    },
    "steps": {
      "kind": "json",
      "label": "流程环节",
      "en": "Steps",
      "read": "steps",
      "nullable": true
    },
    "awaitingMe": {
      "kind": "boolean",
      "label": "待我审核",
      "en": "Awaiting me",
      "read": "awaitingMe",
      "computed": true,
      "filter": {
        "key": "awaitingMe",
        "comparison": "BooleanFieldComparison",
        "operators": [
          "eq",
          "is",
          "isNot"
        ]
      },
      "sort": "awaitingMe"
    },
    "mine": {
      "kind": "boolean",
      "label": "我提交的",
      "en": "Mine",
      "read": "mine",
      "computed": true,
      "filter": {
        "key": "mine",
        "comparison": "BooleanFieldComparison",
        "operators": [
          "eq",
          "is",
          "isNot"
        ]
      },
      "sort": "mine"
    },
    "operations": {
      "kind": "list",
      "label": "操作",
      "en": "Operations",
      "read": "",
      "target": "ChangeOperation"
    },
    "decisions": {
      "kind": "list",
      "label": "审核意见",
      "en": "Decisions",
      "read": "",
      "target": "Decision"
    },
    "comments": {
      "kind": "list",
      "label": "留言",
      "en": "Comments",
      "read": "",
      "target": "Comment"
    },
    "attachments": {
      "kind": "list",
      "label": "附件",
      "en": "Attachments",
      "read": "",
      "target": "Attachment"
    }
  }
} as const satisfies ResourceDefinition;

export interface ChangeRequestRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  title: string;
  state: EnumValue<'ChangeState'>;
  resource: string;
  recordId: string | null;
  mode: EnumValue<'SubmissionMode'>;
  realm: EnumValue<'Realm'>;
  maker: RecordReference | null;
  makerName: string;
  makerOfficeName: string | null;
  note: string | null;
  division: RecordReference | null;
  sector: EnumValue<'Sector'> | null;
  flow: RecordReference | null;
  step: number;
  round: number;
  stepName: string | null;
  awaitingRoles: string | null;
  awaitingDivision: RecordReference | null;
  stepEnteredAt: string | null;
  dueAt: string | null;
  bulkAllowed: boolean;
  submittedAt: string | null;
  decidedAt: string | null;
  failure: string | null;
  steps: unknown | null;
  awaitingMe: boolean;
  mine: boolean;
}
