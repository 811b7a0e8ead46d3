// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const decisions = {
  "name": "decisions",
  "type": "Decision",
  "one": "decision",
  "label": "审核意见",
  "en": "Decisions",
  "enOne": "Decision",
  "group": "approvals",
  "base": "id displayName version createdAt updatedAt",
  "filterInput": "DecisionFilter",
  "sortInput": "DecisionSort",
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "request_title",
    "request_state",
    "request_makerOfficeName",
    "request_sector",
    "request_stepName",
    "request_dueAt",
    "request_submittedAt",
    "request_decidedAt",
    "request_displayName",
    "round",
    "step",
    "stepName",
    "verdict",
    "checker_username",
    "checker_name",
    "checker_disabled",
    "checker_displayName",
    "checkerName",
    "checkerRole",
    "decidedAt",
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
    "request": {
      "kind": "reference",
      "label": "申请",
      "en": "Request",
      "read": "request { id displayName }",
      "nullable": true,
      "target": "ChangeRequest",
      "filter": {
        "key": "requestId",
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
      "sort": "request_displayName"
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
    "stepName": {
      "kind": "text",
      "label": "环节",
      "en": "Step name",
      "read": "stepName",
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
    "verdict": {
      "kind": "choice",
      "label": "意见",
      "en": "Verdict",
      "read": "verdict",
      "enum": "Verdict",
      "inList": true,
      "filter": {
        "key": "verdict",
        "comparison": "VerdictFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "verdict"
    },
    "checker": {
      "kind": "reference",
      "label": "审核人",
      "en": "Checker",
      "read": "checker { id displayName }",
      "nullable": true,
      "target": "Account",
      "filter": {
        "key": "checkerId",
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
      "sort": "checker_displayName"
    },
    "checkerName": {
      "kind": "text",
      "label": "审核人姓名",
      "en": "Checker name",
      "read": "checkerName",
      "inList": true,
      "filter": {
        "key": "checkerName",
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
      "sort": "checkerName",
      "max": 200
    },
    "checkerRole": {
      "kind": "text",
      "label": "角色",
      "en": "Checker role",
      "read": "checkerRole",
      "filter": {
        "key": "checkerRole",
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
      "sort": "checkerRole",
      "max": 200
    },
    "reason": {
      "kind": "longText",
      "label": "理由",
      "en": "Reason",
      "read": "reason",
      "nullable": true,
      "inList": true,
      "filter": {
        "key": "reason",
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
    "decidedAt": {
      "kind": "instant",
      "label": "时间",
      "en": "Decided at",
      "read": "decidedAt",
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
    }
  }
} as const satisfies ResourceDefinition;

export interface DecisionRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  request: RecordReference | null;
  round: number;
  step: number;
  stepName: string;
  verdict: EnumValue<'Verdict'>;
  checker: RecordReference | null;
  checkerName: string;
  checkerRole: string;
  reason: string | null;
  decidedAt: string;
}
