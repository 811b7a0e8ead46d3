// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const duties = {
  "name": "duties",
  "type": "Duty",
  "one": "duty",
  "label": "机构职责",
  "en": "Duties",
  "enOne": "Duty",
  "group": "access",
  "base": "id displayName version pendingRequestId createdAt updatedAt",
  "governed": true,
  "filterInput": "DutyFilter",
  "sortInput": "DutySort",
  "create": {
    "name": "createOneDuty",
    "input": "CreateOneDutyInput",
    "payload": "DutyPayload"
  },
  "update": {
    "name": "updateOneDuty",
    "input": "UpdateOneDutyInput",
    "payload": "DutyPayload"
  },
  "delete": {
    "name": "deleteOneDuty",
    "input": "DeleteOneDutyInput",
    "payload": "DutyPayload"
  },
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "office_name",
    "office_sector",
    "office_displayName",
    "kind",
    "since",
    "until",
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
    "office": {
      "kind": "reference",
      "label": "机构",
      "en": "Office",
      "read": "office { id displayName }",
      "target": "Office",
      "inputKey": "officeId",
      "create": true,
      "required": true,
      "inList": true,
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
    "kind": {
      "kind": "choice",
      "label": "职责",
      "en": "Kind",
      "read": "kind",
      "enum": "DutyKind",
      "inputKey": "kind",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "kind",
        "comparison": "DutyKindFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "kind"
    },
    "since": {
      "kind": "day",
      "label": "自",
      "en": "Since",
      "read": "since",
      "inputKey": "since",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "filter": {
        "key": "since",
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
      "sort": "since"
    },
    "until": {
      "kind": "day",
      "label": "至",
      "en": "Until",
      "read": "until",
      "nullable": true,
      "inputKey": "until",
      "create": true,
      "update": true,
      "inList": true,
      "filter": {
        "key": "until",
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
      "sort": "until",
      "help": "当日起不再承担；空表示现仍承担"
    }
  }
} as const satisfies ResourceDefinition;

export interface DutyRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  office: RecordReference;
  kind: EnumValue<'DutyKind'>;
  since: string;
  until: string | null;
}
