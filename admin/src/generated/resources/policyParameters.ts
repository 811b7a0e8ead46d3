// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, ResourceDefinition } from '../../console/definition.ts';

export const policyParameters = {
  "name": "policyParameters",
  "type": "PolicyParameter",
  "one": "policyParameter",
  "label": "政策参数",
  "en": "Policy parameters",
  "enOne": "Policy parameter",
  "group": "vocabulary",
  "icon": "control",
  "base": "id displayName version pendingRequestId createdAt updatedAt",
  "governed": true,
  "searchable": true,
  "filterInput": "PolicyParameterFilter",
  "sortInput": "PolicyParameterSort",
  "create": {
    "name": "createOnePolicyParameter",
    "input": "CreateOnePolicyParameterInput",
    "payload": "PolicyParameterPayload"
  },
  "update": {
    "name": "updateOnePolicyParameter",
    "input": "UpdateOnePolicyParameterInput",
    "payload": "PolicyParameterPayload"
  },
  "delete": {
    "name": "deleteOnePolicyParameter",
    "input": "DeleteOnePolicyParameterInput",
    "payload": "PolicyParameterPayload"
  },
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "key",
    "title",
    "validFrom",
    "value",
    "unit",
    "clause",
    "displayName",
    "pendingRequestId"
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
    "key": {
      "kind": "text",
      "label": "参数键",
      "en": "Key",
      "read": "key",
      "inputKey": "key",
      "create": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "key",
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
      "sort": "key",
      "max": 200
    },
    "title": {
      "kind": "text",
      "label": "名称",
      "en": "Title",
      "read": "title",
      "inputKey": "title",
      "create": true,
      "update": true,
      "required": true,
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
    "validFrom": {
      "kind": "day",
      "label": "生效日期",
      "en": "Valid from",
      "read": "validFrom",
      "nullable": true,
      "inputKey": "validFrom",
      "create": true,
      "update": true,
      "inList": true,
      "filter": {
        "key": "validFrom",
        "comparison": "DayFieldComparison",
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
      "sort": "validFrom",
      "help": "空表示一向如此"
    },
    "value": {
      "kind": "text",
      "label": "取值",
      "en": "Value",
      "read": "value",
      "inputKey": "value",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "filter": {
        "key": "value",
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
      "sort": "value",
      "max": 200,
      "help": "数值直接填写；清单填 JSON 数组"
    },
    "unit": {
      "kind": "text",
      "label": "单位",
      "en": "Unit",
      "read": "unit",
      "nullable": true,
      "inputKey": "unit",
      "create": true,
      "update": true,
      "inList": true,
      "filter": {
        "key": "unit",
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
      "sort": "unit",
      "max": 200
    },
    "clause": {
      "kind": "text",
      "label": "条款",
      "en": "Clause",
      "read": "clause",
      "inputKey": "clause",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "clause",
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
      "sort": "clause",
      "max": 200
    },
    "remark": {
      "kind": "longText",
      "label": "说明",
      "en": "Remark",
      "read": "remark",
      "nullable": true,
      "inputKey": "remark",
      "create": true,
      "update": true,
      "filter": {
        "key": "remark",
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
    }
  }
} as const satisfies ResourceDefinition;

export interface PolicyParameterRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  key: string;
  title: string;
  validFrom: string | null;
  value: string;
  unit: string | null;
  clause: string;
  remark: string | null;
}
