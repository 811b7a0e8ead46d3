// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const equivalences = {
  "name": "equivalences",
  "type": "Equivalence",
  "one": "equivalence",
  "label": "同等能力认定",
  "en": "Equivalences",
  "enOne": "Equivalence",
  "group": "workforce",
  "icon": "verified",
  "order": 3,
  "base": "id displayName version pendingRequestId createdAt updatedAt",
  "governed": true,
  "filterInput": "EquivalenceFilter",
  "sortInput": "EquivalenceSort",
  "create": {
    "name": "createOneEquivalence",
    "input": "CreateOneEquivalenceInput",
    "payload": "EquivalencePayload"
  },
  "update": {
    "name": "updateOneEquivalence",
    "input": "UpdateOneEquivalenceInput",
    "payload": "EquivalencePayload"
  },
  "delete": {
    "name": "deleteOneEquivalence",
    "input": "DeleteOneEquivalenceInput",
    "payload": "EquivalencePayload"
  },
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "practitioner_name",
    "practitioner_sex",
    "practitioner_birthDate",
    "practitioner_sector",
    "practitioner_level",
    "practitioner_displayName",
    "level",
    "recognizedOn",
    "documentNumber",
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
    "practitioner": {
      "kind": "reference",
      "label": "被认定人",
      "en": "Practitioner",
      "read": "practitioner { id displayName }",
      "nullable": true,
      "target": "Practitioner",
      "inputKey": "practitionerId",
      "create": true,
      "required": true,
      "inList": true,
      "filter": {
        "key": "practitionerId",
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
      "sort": "practitioner_displayName"
    },
    "level": {
      "kind": "choice",
      "label": "相当级别",
      "en": "Level",
      "read": "level",
      "enum": "ProfessionalLevel",
      "inputKey": "level",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "level",
        "comparison": "ProfessionalLevelFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "level"
    },
    "recognizedOn": {
      "kind": "day",
      "label": "认定日期",
      "en": "Recognized on",
      "read": "recognizedOn",
      "inputKey": "recognizedOn",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "filter": {
        "key": "recognizedOn",
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
      "sort": "recognizedOn"
    },
    "documentNumber": {
      "kind": "text",
      "label": "认定文号",
      "en": "Document number",
      "read": "documentNumber",
      "nullable": true,
      "inputKey": "documentNumber",
      "create": true,
      "update": true,
      "inList": true,
      "filter": {
        "key": "documentNumber",
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
      "sort": "documentNumber",
      "max": 100
    },
    "basis": {
      "kind": "longText",
      "label": "认定依据",
      "en": "Basis",
      "read": "basis",
      "inputKey": "basis",
      "create": true,
      "update": true,
      "required": true,
      "filter": {
        "key": "basis",
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

export interface EquivalenceRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  practitioner: RecordReference | null;
  level: EnumValue<'ProfessionalLevel'>;
  recognizedOn: string;
  documentNumber: string | null;
  basis: string;
}
