// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const grades = {
  "name": "grades",
  "type": "Grade",
  "one": "grade",
  "label": "等级评估",
  "en": "Grades",
  "enOne": "Grade",
  "group": "institutions",
  "icon": "star",
  "base": "id displayName version pendingRequestId createdAt updatedAt",
  "governed": true,
  "filterInput": "GradeFilter",
  "sortInput": "GradeSort",
  "create": {
    "name": "createOneGrade",
    "input": "CreateOneGradeInput",
    "payload": "GradePayload"
  },
  "update": {
    "name": "updateOneGrade",
    "input": "UpdateOneGradeInput",
    "payload": "GradePayload"
  },
  "delete": {
    "name": "deleteOneGrade",
    "input": "DeleteOneGradeInput",
    "payload": "GradePayload"
  },
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "institution_name",
    "institution_kind",
    "institution_sector",
    "institution_creditCode",
    "institution_publicBenefit",
    "institution_currentGrade",
    "institution_displayName",
    "grade",
    "awardedOn",
    "validUntil",
    "awardedBy",
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
    "institution": {
      "kind": "reference",
      "label": "机构",
      "en": "Institution",
      "read": "institution { id displayName }",
      "nullable": true,
      "target": "Institution",
      "inputKey": "institutionId",
      "create": true,
      "required": true,
      "inList": true,
      "filter": {
        "key": "institutionId",
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
      "sort": "institution_displayName"
    },
    "grade": {
      "kind": "choice",
      "label": "等级",
      "en": "Grade",
      "read": "grade",
      "enum": "InstitutionGrade",
      "inputKey": "grade",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "grade",
        "comparison": "InstitutionGradeFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "grade"
    },
    "awardedOn": {
      "kind": "day",
      "label": "授予日期",
      "en": "Awarded on",
      "read": "awardedOn",
      "derives": true,
      "inputKey": "awardedOn",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "filter": {
        "key": "awardedOn",
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
      "sort": "awardedOn"
    },
    "validUntil": {
      "kind": "day",
      "label": "有效期至",
      "en": "Valid until",
      "read": "validUntil",
      "nullable": true,
      "inList": true,
      "filter": {
        "key": "validUntil",
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
      "sort": "validUntil",
      "help": "自授予之日起五年"
    },
    "awardedBy": {
      "kind": "text",
      "label": "评估机构",
      "en": "Awarded by",
      "read": "awardedBy",
      "nullable": true,
      "inputKey": "awardedBy",
      "create": true,
      "update": true,
      "inList": true,
      "filter": {
        "key": "awardedBy",
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
      "sort": "awardedBy",
      "max": 200
    }
  }
} as const satisfies ResourceDefinition;

export interface GradeRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  institution: RecordReference | null;
  grade: EnumValue<'InstitutionGrade'>;
  awardedOn: string;
  validUntil: string | null;
  awardedBy: string | null;
}
