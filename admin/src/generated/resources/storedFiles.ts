// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';

export const storedFiles = {
  "name": "storedFiles",
  "type": "StoredFile",
  "one": "storedFile",
  "label": "文件",
  "en": "Stored files",
  "enOne": "Stored file",
  "group": "access",
  "base": "id displayName version createdAt updatedAt",
  "filterInput": "StoredFileFilter",
  "sortInput": "StoredFileSort",
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "name",
    "mediaType",
    "size",
    "digest",
    "owner_username",
    "owner_name",
    "owner_disabled",
    "owner_displayName",
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
      "label": "文件名",
      "en": "Name",
      "read": "name",
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
    "mediaType": {
      "kind": "text",
      "label": "媒体类型",
      "en": "Media type",
      "read": "mediaType",
      "filter": {
        "key": "mediaType",
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
      "sort": "mediaType",
      "max": 200
    },
    "size": {
      "kind": "integer",
      "label": "字节数",
      "en": "Size",
      "read": "size",
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
    },
    "digest": {
      "kind": "text",
      "label": "SHA-256",
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
    },
    "owner": {
      "kind": "reference",
      "label": "上传人",
      "en": "Owner",
      "read": "owner { id displayName }",
      "nullable": true,
      "target": "Account",
      "filter": {
        "key": "ownerId",
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
      "sort": "owner_displayName"
    }
  }
} as const satisfies ResourceDefinition;

export interface StoredFileRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  name: string;
  mediaType: string;
  size: number;
  digest: string;
  owner: RecordReference | null;
}
