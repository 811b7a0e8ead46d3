// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';

export const accounts = {
  "name": "accounts",
  "type": "Account",
  "one": "account",
  "label": "账号",
  "en": "Accounts",
  "enOne": "Account",
  "group": "access",
  "icon": "idcard",
  "base": "id displayName version pendingRequestId createdAt updatedAt",
  "governed": true,
  "searchable": true,
  "filterInput": "AccountFilter",
  "sortInput": "AccountSort",
  "create": {
    "name": "createOneAccount",
    "input": "CreateOneAccountInput",
    "payload": "AccountPayload"
  },
  "update": {
    "name": "updateOneAccount",
    "input": "UpdateOneAccountInput",
    "payload": "AccountPayload"
  },
  "delete": {
    "name": "deleteOneAccount",
    "input": "DeleteOneAccountInput",
    "payload": "AccountPayload"
  },
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "username",
    "name",
    "office_name",
    "office_sector",
    "office_displayName",
    "disabled",
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
    "username": {
      "kind": "text",
      "label": "用户名",
      "en": "Username",
      "read": "username",
      "inputKey": "username",
      "create": true,
      "required": true,
      "inList": true,
      "filter": {
        "key": "username",
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
      "sort": "username",
      "max": 40,
      "pattern": "[a-z][a-z0-9._-]{2,39}",
      "patternMessage": "以小写字母开头，3 至 40 位小写字母、数字、点、下划线或短横"
    },
    "name": {
      "kind": "text",
      "label": "姓名",
      "en": "Name",
      "read": "name",
      "inputKey": "name",
      "create": true,
      "update": true,
      "required": true,
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
      "max": 50
    },
    "office": {
      "kind": "reference",
      "label": "所在机构",
      "en": "Office",
      "read": "office { id displayName }",
      "nullable": true,
      "target": "Office",
      "inputKey": "officeId",
      "create": true,
      "update": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "officeId",
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
      "sort": "office_displayName"
    },
    "disabled": {
      "kind": "boolean",
      "label": "停用",
      "en": "Disabled",
      "read": "disabled",
      "inputKey": "disabled",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "disabled",
        "comparison": "BooleanFieldComparison",
        "operators": [
          "eq",
          "is",
          "isNot"
        ]
      },
      "sort": "disabled"
    },
    "grants": {
      "kind": "list",
      "label": "授权",
      "en": "Grants",
      "read": "",
      "target": "Grant"
    }
  }
} as const satisfies ResourceDefinition;

export interface AccountRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  username: string;
  name: string;
  office: RecordReference | null;
  disabled: boolean;
}
