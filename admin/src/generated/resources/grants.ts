// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const grants = {
  "name": "grants",
  "type": "Grant",
  "one": "grant",
  "label": "授权",
  "en": "Grants",
  "enOne": "Grant",
  "group": "access",
  "icon": "safety",
  "base": "id displayName version pendingRequestId createdAt updatedAt",
  "governed": true,
  "filterInput": "GrantFilter",
  "sortInput": "GrantSort",
  "create": {
    "name": "createOneGrant",
    "input": "CreateOneGrantInput",
    "payload": "GrantPayload"
  },
  "update": {
    "name": "updateOneGrant",
    "input": "UpdateOneGrantInput",
    "payload": "GrantPayload"
  },
  "delete": {
    "name": "deleteOneGrant",
    "input": "DeleteOneGrantInput",
    "payload": "GrantPayload"
  },
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "account_username",
    "account_name",
    "account_disabled",
    "account_displayName",
    "role",
    "division_id",
    "division_name",
    "division_level",
    "division_communityKind",
    "division_validFrom",
    "division_validTo",
    "division_displayName",
    "sector",
    "since",
    "until",
    "subject",
    "delegator_username",
    "delegator_name",
    "delegator_disabled",
    "delegator_displayName",
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
    "account": {
      "kind": "reference",
      "label": "账号",
      "en": "Account",
      "read": "account { id displayName }",
      "nullable": true,
      "target": "Account",
      "inputKey": "accountId",
      "create": true,
      "required": true,
      "inList": true,
      "filter": {
        "key": "accountId",
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
      "sort": "account_displayName"
    },
    "role": {
      "kind": "choice",
      "label": "角色",
      "en": "Role",
      "read": "role",
      "enum": "Role",
      "inputKey": "role",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "role",
        "comparison": "RoleFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "role"
    },
    "division": {
      "kind": "division",
      "label": "区划范围",
      "en": "Division",
      "read": "division { id displayName }",
      "nullable": true,
      "target": "Division",
      "inputKey": "divisionId",
      "create": true,
      "update": true,
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
      "sort": "division_displayName",
      "help": "该区划及其下级"
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
      "sort": "sector",
      "help": "空表示各系统"
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
      "help": "当日起失效；空表示长期"
    },
    "moreDivisions": {
      "kind": "json",
      "label": "其他区划",
      "en": "More divisions",
      "read": "moreDivisions",
      "nullable": true
    },
    "subject": {
      "kind": "integer",
      "label": "所属记录",
      "en": "Subject",
      "read": "subject",
      "nullable": true,
      "inputKey": "subject",
      "create": true,
      "update": true,
      "filter": {
        "key": "subject",
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
      "sort": "subject",
      "help": "机构经办人填机构编号，从业人员填本人编号"
    },
    "delegator": {
      "kind": "reference",
      "label": "代理",
      "en": "Delegator",
      "read": "delegator { id displayName }",
      "nullable": true,
      "target": "Account",
      "inList": true,
      "filter": {
        "key": "delegatorId",
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
      "sort": "delegator_displayName"
    }
  }
} as const satisfies ResourceDefinition;

export interface GrantRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  account: RecordReference | null;
  role: EnumValue<'Role'>;
  division: RecordReference | null;
  sector: EnumValue<'Sector'> | null;
  since: string;
  until: string | null;
  moreDivisions: unknown | null;
  subject: number | null;
  delegator: RecordReference | null;
}
