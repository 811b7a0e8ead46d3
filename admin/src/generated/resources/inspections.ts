// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const inspections = {
  "name": "inspections",
  "type": "Inspection",
  "one": "inspection",
  "label": "年度检查",
  "en": "Inspections",
  "enOne": "Inspection",
  "group": "institutions",
  "icon": "file-search",
  "base": "id displayName version pendingRequestId createdAt updatedAt",
  "governed": true,
  "filterInput": "InspectionFilter",
  "sortInput": "InspectionSort",
  "create": {
    "name": "createOneInspection",
    "input": "CreateOneInspectionInput",
    "payload": "InspectionPayload"
  },
  "update": {
    "name": "updateOneInspection",
    "input": "UpdateOneInspectionInput",
    "payload": "InspectionPayload"
  },
  "delete": {
    "name": "deleteOneInspection",
    "input": "DeleteOneInspectionInput",
    "payload": "InspectionPayload"
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
    "year",
    "result",
    "remark",
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
    "year": {
      "kind": "integer",
      "label": "年度",
      "en": "Year",
      "read": "year",
      "inputKey": "year",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "year",
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
      "sort": "year",
      "max": 2100,
      "min": 1990
    },
    "result": {
      "kind": "choice",
      "label": "结论",
      "en": "Result",
      "read": "result",
      "enum": "InspectionResult",
      "inputKey": "result",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "result",
        "comparison": "InspectionResultFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "result"
    },
    "remark": {
      "kind": "text",
      "label": "说明",
      "en": "Remark",
      "read": "remark",
      "nullable": true,
      "inputKey": "remark",
      "create": true,
      "update": true,
      "filter": {
        "key": "remark",
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
      "sort": "remark",
      "max": 200
    }
  }
} as const satisfies ResourceDefinition;

export interface InspectionRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  institution: RecordReference | null;
  year: number;
  result: EnumValue<'InspectionResult'>;
  remark: string | null;
}
