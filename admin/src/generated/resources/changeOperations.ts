// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const changeOperations = {
  "name": "changeOperations",
  "type": "ChangeOperation",
  "one": "changeOperation",
  "label": "变更操作",
  "en": "Change operations",
  "enOne": "Change operation",
  "group": "approvals",
  "base": "id displayName version createdAt updatedAt",
  "filterInput": "ChangeOperationFilter",
  "sortInput": "ChangeOperationSort",
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
    "seq",
    "kind",
    "recordId",
    "resource",
    "resourceLabel",
    "recordName",
    "state",
    "errorText",
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
    "seq": {
      "kind": "integer",
      "label": "次序",
      "en": "Seq",
      "read": "seq",
      "inList": true,
      "filter": {
        "key": "seq",
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
      "sort": "seq"
    },
    "kind": {
      "kind": "choice",
      "label": "操作",
      "en": "Kind",
      "read": "kind",
      "enum": "OperationKind",
      "inList": true,
      "filter": {
        "key": "kind",
        "comparison": "OperationKindFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "kind"
    },
    "recordId": {
      "kind": "text",
      "label": "记录编号",
      "en": "Record ID",
      "read": "recordId",
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
    "resource": {
      "kind": "text",
      "label": "记录类型",
      "en": "Resource",
      "read": "resource resourceLabel",
      "inList": true,
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
    "recordName": {
      "kind": "text",
      "label": "记录名称",
      "en": "Record name",
      "read": "recordName",
      "inList": true,
      "filter": {
        "key": "recordName",
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
      "sort": "recordName",
      "max": 500
    },
    "state": {
      "kind": "choice",
      "label": "状态",
      "en": "State",
      "read": "state",
      "enum": "OperationState",
      "inList": true,
      "filter": {
        "key": "state",
        "comparison": "OperationStateFilterComparison",
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
    "errorText": {
      "kind": "text",
      "label": "未生效原因",
      "en": "Error text",
      "read": "errorText",
      "nullable": true,
      "filter": {
        "key": "errorText",
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
      "sort": "errorText",
      "max": 2000
    }
  }
} as const satisfies ResourceDefinition;

export interface ChangeOperationRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  request: RecordReference | null;
  seq: number;
  kind: EnumValue<'OperationKind'>;
  recordId: string;
  resource: string;
  recordName: string;
  state: EnumValue<'OperationState'>;
  errorText: string | null;
}
