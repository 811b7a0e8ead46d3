// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, ResourceDefinition } from '../../console/definition.ts';

export const flows = {
  "name": "flows",
  "type": "Flow",
  "one": "flow",
  "label": "审批流程",
  "en": "Flows",
  "enOne": "Flow",
  "group": "approvals",
  "icon": "branches",
  "base": "id displayName version createdAt updatedAt",
  "filterInput": "FlowFilter",
  "sortInput": "FlowSort",
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "key",
    "edition",
    "name",
    "since",
    "retired",
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
    "key": {
      "kind": "text",
      "label": "流程键",
      "en": "Key",
      "read": "key",
      "inList": true,
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
    "edition": {
      "kind": "integer",
      "label": "版次",
      "en": "Edition",
      "read": "edition",
      "inList": true,
      "filter": {
        "key": "edition",
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
      "sort": "edition"
    },
    "name": {
      "kind": "text",
      "label": "名称",
      "en": "Name",
      "read": "name",
      "inList": true,
      "filter": {
        "key": "name",
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
      "sort": "name",
      "max": 200
    },
    "since": {
      "kind": "day",
      "label": "自",
      "en": "Since",
      "read": "since",
      "inList": true,
      "filter": {
        "key": "since",
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
      "sort": "since"
    },
    "retired": {
      "kind": "boolean",
      "label": "停用",
      "en": "Retired",
      "read": "retired",
      "inList": true,
      "filter": {
        "key": "retired",
        "comparison": "BooleanFieldComparison",
        "operators": [
          "eq",
          "is",
          "isNot"
        ]
      },
      "sort": "retired"
    },
    "definition": {
      "kind": "json",
      "label": "定义",
      "en": "Definition",
      "read": "definition"
    }
  }
} as const satisfies ResourceDefinition;

export interface FlowRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  key: string;
  edition: number;
  name: string;
  since: string;
  retired: boolean;
  definition: unknown;
}
