// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const offices = {
  "name": "offices",
  "type": "Office",
  "one": "office",
  "label": "办事机构",
  "en": "Offices",
  "enOne": "Office",
  "group": "access",
  "icon": "bank",
  "base": "id displayName version pendingRequestId createdAt updatedAt",
  "governed": true,
  "searchable": true,
  "filterInput": "OfficeFilter",
  "sortInput": "OfficeSort",
  "create": {
    "name": "createOneOffice",
    "input": "CreateOneOfficeInput",
    "payload": "OfficePayload"
  },
  "update": {
    "name": "updateOneOffice",
    "input": "UpdateOneOfficeInput",
    "payload": "OfficePayload"
  },
  "delete": {
    "name": "deleteOneOffice",
    "input": "DeleteOneOfficeInput",
    "payload": "OfficePayload"
  },
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "name",
    "division_id",
    "division_name",
    "division_level",
    "division_communityKind",
    "division_validFrom",
    "division_validTo",
    "division_displayName",
    "sector",
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
    "name": {
      "kind": "text",
      "label": "名称",
      "en": "Name",
      "read": "name",
      "inputKey": "name",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
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
    "division": {
      "kind": "division",
      "label": "所在区划",
      "en": "Division",
      "read": "division { id displayName }",
      "target": "Division",
      "inputKey": "divisionId",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "divisionId",
        "comparison": "HierarchyFieldComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "lt",
          "lte",
          "gt",
          "gte",
          "within",
          "is",
          "isNot"
        ]
      },
      "sort": "division_displayName"
    },
    "sector": {
      "kind": "choice",
      "label": "系统",
      "en": "Sector",
      "read": "sector",
      "nullable": true,
      "enum": "Sector",
      "inputKey": "sector",
      "create": true,
      "update": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "sector",
        "comparison": "SectorFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "sector"
    },
    "duties": {
      "kind": "list",
      "label": "承担的职责",
      "en": "Duties",
      "read": "",
      "target": "Duty"
    }
  }
} as const satisfies ResourceDefinition;

export interface OfficeRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  name: string;
  division: RecordReference;
  sector: EnumValue<'Sector'> | null;
}
