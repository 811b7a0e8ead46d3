// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const certificates = {
  "name": "certificates",
  "type": "Certificate",
  "one": "certificate",
  "label": "职业水平证书",
  "en": "Certificates",
  "enOne": "Certificate",
  "group": "workforce",
  "icon": "safety-certificate",
  "order": 2,
  "base": "id displayName version pendingRequestId createdAt updatedAt",
  "governed": true,
  "searchable": true,
  "filterInput": "CertificateFilter",
  "sortInput": "CertificateSort",
  "create": {
    "name": "createOneCertificate",
    "input": "CreateOneCertificateInput",
    "payload": "CertificatePayload"
  },
  "update": {
    "name": "updateOneCertificate",
    "input": "UpdateOneCertificateInput",
    "payload": "CertificatePayload"
  },
  "delete": {
    "name": "deleteOneCertificate",
    "input": "DeleteOneCertificateInput",
    "payload": "CertificatePayload"
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
    "number",
    "issuedOn",
    "issuedBy",
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
      "label": "持证人",
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
      "label": "级别",
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
    "number": {
      "kind": "text",
      "label": "管理号",
      "en": "Number",
      "read": "number",
      "inputKey": "number",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "filter": {
        "key": "number",
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
      "sort": "number",
      "max": 40
    },
    "issuedOn": {
      "kind": "day",
      "label": "取得日期",
      "en": "Issued on",
      "read": "issuedOn",
      "inputKey": "issuedOn",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "issuedOn",
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
      "sort": "issuedOn"
    },
    "issuedBy": {
      "kind": "text",
      "label": "发证机关",
      "en": "Issued by",
      "read": "issuedBy",
      "nullable": true,
      "inputKey": "issuedBy",
      "create": true,
      "update": true,
      "inList": true,
      "filter": {
        "key": "issuedBy",
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
      "sort": "issuedBy",
      "max": 100
    }
  }
} as const satisfies ResourceDefinition;

export interface CertificateRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  practitioner: RecordReference | null;
  level: EnumValue<'ProfessionalLevel'>;
  number: string;
  issuedOn: string;
  issuedBy: string | null;
}
