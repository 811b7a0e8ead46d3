// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';

export const attachments = {
  "name": "attachments",
  "type": "Attachment",
  "one": "attachment",
  "label": "附件",
  "en": "Attachments",
  "enOne": "Attachment",
  "group": "approvals",
  "base": "id displayName version createdAt updatedAt",
  "filterInput": "AttachmentFilter",
  "sortInput": "AttachmentSort",
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
    "file_displayName",
    "fileName",
    "size",
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
    "file": {
      "kind": "file",
      "label": "文件",
      "en": "File",
      "read": "file { id displayName }",
      "nullable": true,
      "target": "StoredFile",
      "filter": {
        "key": "fileId",
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
      "sort": "file_displayName"
    },
    "fileName": {
      "kind": "text",
      "label": "文件名",
      "en": "File name",
      "read": "fileName",
      "inList": true,
      "filter": {
        "key": "fileName",
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
      "sort": "fileName",
      "max": 200
    },
    "size": {
      "kind": "integer",
      "label": "字节数",
      "en": "Size",
      "read": "size",
      "inList": true,
      "filter": {
        "key": "size",
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
      "sort": "size"
    }
  }
} as const satisfies ResourceDefinition;

export interface AttachmentRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  request: RecordReference | null;
  file: RecordReference | string | null;
  fileName: string;
  size: number;
}
