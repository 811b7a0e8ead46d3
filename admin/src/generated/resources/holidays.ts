// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, ResourceDefinition } from '../../console/definition.ts';

export const holidays = {
  "name": "holidays",
  "type": "Holiday",
  "one": "holiday",
  "label": "工作日历",
  "en": "Holidays",
  "enOne": "Holiday",
  "group": "vocabulary",
  "icon": "calendar",
  "base": "id displayName version pendingRequestId createdAt updatedAt",
  "governed": true,
  "searchable": true,
  "filterInput": "HolidayFilter",
  "sortInput": "HolidaySort",
  "create": {
    "name": "createOneHoliday",
    "input": "CreateOneHolidayInput",
    "payload": "HolidayPayload"
  },
  "update": {
    "name": "updateOneHoliday",
    "input": "UpdateOneHolidayInput",
    "payload": "HolidayPayload"
  },
  "delete": {
    "name": "deleteOneHoliday",
    "input": "DeleteOneHolidayInput",
    "payload": "HolidayPayload"
  },
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "day",
    "working",
    "name",
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
    "day": {
      "kind": "day",
      "label": "日期",
      "en": "Day",
      "read": "day",
      "inputKey": "day",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "filter": {
        "key": "day",
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
      "sort": "day"
    },
    "working": {
      "kind": "boolean",
      "label": "上班",
      "en": "Working",
      "read": "working",
      "inputKey": "working",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "working",
        "comparison": "BooleanFieldComparison",
        "operators": [
          "eq",
          "is",
          "isNot"
        ]
      },
      "sort": "working",
      "help": "是：调休上班；否：放假"
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
    }
  }
} as const satisfies ResourceDefinition;

export interface HolidayRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  day: string;
  working: boolean;
  name: string;
}
