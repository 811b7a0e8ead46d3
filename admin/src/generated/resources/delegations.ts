// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';

export const delegations = {
  "name": "delegations",
  "type": "Delegation",
  "one": "delegation",
  "label": "审批委托",
  "en": "Delegations",
  "enOne": "Delegation",
  "group": "approvals",
  "icon": "swap",
  "base": "id displayName version createdAt updatedAt",
  "filterInput": "DelegationFilter",
  "sortInput": "DelegationSort",
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "delegator_username",
    "delegator_name",
    "delegator_disabled",
    "delegator_displayName",
    "delegate_username",
    "delegate_name",
    "delegate_disabled",
    "delegate_displayName",
    "since",
    "until",
    "reason",
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
    "delegator": {
      "kind": "reference",
      "label": "委托人",
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
    },
    "delegate": {
      "kind": "reference",
      "label": "受托人",
      "en": "Delegate",
      "read": "delegate { id displayName }",
      "nullable": true,
      "target": "Account",
      "inList": true,
      "filter": {
        "key": "delegateId",
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
      "sort": "delegate_displayName"
    },
    "since": {
      "kind": "day",
      "label": "自",
      "en": "Since",
      "read": "since",
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
      "help": "当日起失效"
    },
    "reason": {
      "kind": "text",
      "label": "事由",
      "en": "Reason",
      "read": "reason",
      "nullable": true,
      "inList": true,
      "filter": {
        "key": "reason",
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
      "sort": "reason",
      "max": 200
    }
  }
} as const satisfies ResourceDefinition;

export interface DelegationRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  delegator: RecordReference | null;
  delegate: RecordReference | null;
  since: string;
  until: string;
  reason: string | null;
}
