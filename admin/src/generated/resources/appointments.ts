// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';

export const appointments = {
  "name": "appointments",
  "type": "Appointment",
  "one": "appointment",
  "label": "聘用",
  "en": "Appointments",
  "enOne": "Appointment",
  "group": "workforce",
  "icon": "contacts",
  "order": 4,
  "base": "id displayName version pendingRequestId createdAt updatedAt",
  "governed": true,
  "filterInput": "AppointmentFilter",
  "sortInput": "AppointmentSort",
  "create": {
    "name": "createOneAppointment",
    "input": "CreateOneAppointmentInput",
    "payload": "AppointmentPayload"
  },
  "update": {
    "name": "updateOneAppointment",
    "input": "UpdateOneAppointmentInput",
    "payload": "AppointmentPayload"
  },
  "delete": {
    "name": "deleteOneAppointment",
    "input": "DeleteOneAppointmentInput",
    "payload": "AppointmentPayload"
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
    "post_name",
    "post_kind",
    "post_level",
    "post_quota",
    "post_state",
    "post_establishedOn",
    "post_filled",
    "post_vacancies",
    "post_displayName",
    "startOn",
    "endOn",
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
      "label": "受聘人",
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
    "post": {
      "kind": "reference",
      "label": "岗位",
      "en": "Post",
      "read": "post { id displayName }",
      "nullable": true,
      "target": "Post",
      "inputKey": "postId",
      "create": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "postId",
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
      "sort": "post_displayName"
    },
    "startOn": {
      "kind": "day",
      "label": "聘用起始",
      "en": "Start on",
      "read": "startOn",
      "inputKey": "startOn",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "filter": {
        "key": "startOn",
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
      "sort": "startOn"
    },
    "endOn": {
      "kind": "day",
      "label": "聘用终止",
      "en": "End on",
      "read": "endOn",
      "nullable": true,
      "inputKey": "endOn",
      "create": true,
      "update": true,
      "inList": true,
      "filter": {
        "key": "endOn",
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
      "sort": "endOn",
      "help": "当日起不再在岗；空表示现仍在岗"
    },
    "documentNumber": {
      "kind": "text",
      "label": "文号",
      "en": "Document number",
      "read": "documentNumber",
      "nullable": true,
      "inputKey": "documentNumber",
      "create": true,
      "update": true,
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
    }
  }
} as const satisfies ResourceDefinition;

export interface AppointmentRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  practitioner: RecordReference | null;
  post: RecordReference | null;
  startOn: string;
  endOn: string | null;
  documentNumber: string | null;
}
