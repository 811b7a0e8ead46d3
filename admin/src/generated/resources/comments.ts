// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';

export const comments = {
  "name": "comments",
  "type": "Comment",
  "one": "comment",
  "label": "留言",
  "en": "Comments",
  "enOne": "Comment",
  "group": "approvals",
  "base": "id displayName version createdAt updatedAt",
  "filterInput": "CommentFilter",
  "sortInput": "CommentSort",
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
    "author_username",
    "author_name",
    "author_disabled",
    "author_displayName",
    "authorName",
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
    "author": {
      "kind": "reference",
      "label": "作者",
      "en": "Author",
      "read": "author { id displayName }",
      "nullable": true,
      "target": "Account",
      "filter": {
        "key": "authorId",
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
      "sort": "author_displayName"
    },
    "authorName": {
      "kind": "text",
      "label": "作者姓名",
      "en": "Author name",
      "read": "authorName",
      "inList": true,
      "filter": {
        "key": "authorName",
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
      "sort": "authorName",
      "max": 200
    },
    "text": {
      "kind": "longText",
      "label": "内容",
      "en": "Text",
      "read": "text",
      "inList": true,
      "filter": {
        "key": "text",
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
      "max": 2000
    }
  }
} as const satisfies ResourceDefinition;

export interface CommentRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  request: RecordReference | null;
  author: RecordReference | null;
  authorName: string;
  text: string;
}
