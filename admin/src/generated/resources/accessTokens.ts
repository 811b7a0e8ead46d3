// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';

export const accessTokens = {
  "name": "accessTokens",
  "type": "AccessToken",
  "one": "accessToken",
  "label": "访问令牌",
  "en": "Access tokens",
  "enOne": "Access token",
  "group": "access",
  "icon": "key",
  "base": "id displayName version createdAt updatedAt",
  "filterInput": "AccessTokenFilter",
  "sortInput": "AccessTokenSort",
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "name",
    "account_username",
    "account_name",
    "account_disabled",
    "account_displayName",
    "grant_role",
    "grant_sector",
    "grant_since",
    "grant_until",
    "grant_displayName",
    "expiresOn",
    "usedAt",
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
    "account": {
      "kind": "reference",
      "label": "账号",
      "en": "Account",
      "read": "account { id displayName }",
      "nullable": true,
      "target": "Account",
      "filter": {
        "key": "accountId",
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
      "sort": "account_displayName"
    },
    "grant": {
      "kind": "reference",
      "label": "授权",
      "en": "Grant",
      "read": "grant { id displayName }",
      "nullable": true,
      "target": "Grant",
      "filter": {
        "key": "grantId",
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
      "sort": "grant_displayName"
    },
    "expiresOn": {
      "kind": "day",
      "label": "到期日",
      "en": "Expires on",
      "read": "expiresOn",
      "inList": true,
      "filter": {
        "key": "expiresOn",
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
      "sort": "expiresOn"
    },
    "usedAt": {
      "kind": "instant",
      "label": "最近使用",
      "en": "Used at",
      "read": "usedAt",
      "nullable": true,
      "inList": true,
      "filter": {
        "key": "usedAt",
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
      "sort": "usedAt"
    }
  }
} as const satisfies ResourceDefinition;

export interface AccessTokenRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  name: string;
  account: RecordReference | null;
  grant: RecordReference | null;
  expiresOn: string;
  usedAt: string | null;
}
