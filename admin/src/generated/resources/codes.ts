// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, ResourceDefinition } from '../../console/definition.ts';

export const codes = {
  "name": "codes",
  "type": "Code",
  "one": "code",
  "label": "标准代码",
  "en": "Codes",
  "enOne": "Code",
  "group": "vocabulary",
  "icon": "tags",
  "base": "id displayName version createdAt updatedAt",
  "searchable": true,
  "filterInput": "CodeFilter",
  "sortInput": "CodeSort",
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "list",
    "code",
    "name",
    "position",
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
    "list": {
      "kind": "text",
      "label": "代码表",
      "en": "List",
      "read": "list",
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "list",
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
      "sort": "list",
      "max": 200
    },
    "code": {
      "kind": "text",
      "label": "代码",
      "en": "Code",
      "read": "code",
      "inList": true,
      "filter": {
        "key": "code",
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
      "sort": "code",
      "max": 200
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
    "position": {
      "kind": "integer",
      "label": "次序",
      "en": "Position",
      "read": "position",
      "filter": {
        "key": "position",
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
      "sort": "position"
    }
  }
} as const satisfies ResourceDefinition;

export interface CodeRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  list: string;
  code: string;
  name: string;
  position: number;
}
