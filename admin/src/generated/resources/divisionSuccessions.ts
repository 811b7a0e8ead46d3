// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const divisionSuccessions = {
  "name": "divisionSuccessions",
  "type": "DivisionSuccession",
  "one": "divisionSuccession",
  "label": "区划沿革",
  "en": "Division successions",
  "enOne": "Division succession",
  "group": "vocabulary",
  "base": "id displayName version createdAt updatedAt",
  "filterInput": "DivisionSuccessionFilter",
  "sortInput": "DivisionSuccessionSort",
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "from_id",
    "from_name",
    "from_level",
    "from_communityKind",
    "from_validFrom",
    "from_validTo",
    "from_displayName",
    "to_id",
    "to_name",
    "to_level",
    "to_communityKind",
    "to_validFrom",
    "to_validTo",
    "to_displayName",
    "since",
    "basis",
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
    "from": {
      "kind": "reference",
      "label": "原区划",
      "en": "From",
      "read": "from { id displayName }",
      "target": "Division",
      "inList": true,
      "filter": {
        "key": "fromId",
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
      "sort": "from_displayName"
    },
    "to": {
      "kind": "reference",
      "label": "后续区划",
      "en": "To",
      "read": "to { id displayName }",
      "target": "Division",
      "inList": true,
      "filter": {
        "key": "toId",
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
      "sort": "to_displayName"
    },
    "since": {
      "kind": "day",
      "label": "起始日期",
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
    "basis": {
      "kind": "choice",
      "label": "依据",
      "en": "Basis",
      "read": "basis",
      "enum": "SuccessionBasis",
      "inList": true,
      "filter": {
        "key": "basis",
        "comparison": "SuccessionBasisFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "basis"
    }
  }
} as const satisfies ResourceDefinition;

export interface DivisionSuccessionRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  from: RecordReference;
  to: RecordReference;
  since: string;
  basis: EnumValue<'SuccessionBasis'>;
}
