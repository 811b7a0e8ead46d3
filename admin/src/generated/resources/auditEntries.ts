// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';

export const auditEntries = {
  "name": "auditEntries",
  "type": "AuditEntry",
  "one": "auditEntry",
  "label": "审计日志",
  "en": "Audit entries",
  "enOne": "Audit entry",
  "group": "audit",
  "icon": "file-protect",
  "base": "id displayName version createdAt updatedAt",
  "searchable": true,
  "filterInput": "AuditEntryFilter",
  "sortInput": "AuditEntrySort",
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "shard",
    "seq",
    "at",
    "account_username",
    "account_name",
    "account_disabled",
    "account_displayName",
    "role",
    "action",
    "resource",
    "recordId",
    "requestId",
    "digest",
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
    "shard": {
      "kind": "integer",
      "label": "分片",
      "en": "Shard",
      "read": "shard",
      "filter": {
        "key": "shard",
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
      "sort": "shard"
    },
    "seq": {
      "kind": "integer",
      "label": "序号",
      "en": "Seq",
      "read": "seq",
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
    "at": {
      "kind": "instant",
      "label": "时间",
      "en": "At",
      "read": "at",
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "at",
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
      "sort": "at"
    },
    "account": {
      "kind": "reference",
      "label": "账号",
      "en": "Account",
      "read": "account { id displayName }",
      "nullable": true,
      "target": "Account",
      "inList": true,
      "inFilterBar": true,
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
    "role": {
      "kind": "text",
      "label": "身份",
      "en": "Role",
      "read": "role",
      "nullable": true,
      "inList": true,
      "filter": {
        "key": "role",
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
      "sort": "role",
      "max": 200
    },
    "action": {
      "kind": "text",
      "label": "动作",
      "en": "Action",
      "read": "action",
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "action",
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
      "sort": "action",
      "max": 200
    },
    "resource": {
      "kind": "text",
      "label": "记录类型",
      "en": "Resource",
      "read": "resource",
      "nullable": true,
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
    "recordId": {
      "kind": "text",
      "label": "记录编号",
      "en": "Record ID",
      "read": "recordId",
      "nullable": true,
      "inList": true,
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
    "requestId": {
      "kind": "text",
      "label": "变更申请",
      "en": "Request ID",
      "read": "requestId",
      "nullable": true,
      "inList": true,
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
      "sort": "requestId"
    },
    "detail": {
      "kind": "json",
      "label": "细节",
      "en": "Detail",
      "read": "detail",
      "nullable": true
    },
    "digest": {
      "kind": "text",
      "label": "摘要",
      "en": "Digest",
      "read": "digest",
      "filter": {
        "key": "digest",
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
      "sort": "digest",
      "max": 200
    }
  }
} as const satisfies ResourceDefinition;

export interface AuditEntryRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  shard: number;
  seq: number;
  at: string;
  account: RecordReference | null;
  role: string | null;
  action: string;
  resource: string | null;
  recordId: string | null;
  requestId: string | null;
  detail: unknown | null;
  digest: string;
}
