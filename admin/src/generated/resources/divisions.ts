// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const divisions = {
  "name": "divisions",
  "type": "Division",
  "one": "division",
  "label": "行政区划",
  "en": "Divisions",
  "enOne": "Division",
  "group": "vocabulary",
  "icon": "environment",
  "base": "id displayName",
  "searchable": true,
  "filterInput": "DivisionFilter",
  "sortInput": "DivisionSort",
  "sortFields": [
    "id",
    "name",
    "level",
    "parent_id",
    "parent_name",
    "parent_level",
    "parent_communityKind",
    "parent_validFrom",
    "parent_validTo",
    "parent_displayName",
    "communityKind",
    "validFrom",
    "validTo",
    "displayName"
  ],
  "fields": {
    "id": {
      "kind": "text",
      "label": "区划代码",
      "en": "ID",
      "read": "id",
      "inList": true,
      "filter": {
        "key": "id",
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
      "sort": "id"
    },
    "name": {
      "kind": "text",
      "label": "名称",
      "en": "Name",
      "read": "name",
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
    },
    "level": {
      "kind": "choice",
      "label": "级别",
      "en": "Level",
      "read": "level",
      "enum": "DivisionLevel",
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "level",
        "comparison": "DivisionLevelFilterComparison",
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
    "parent": {
      "kind": "reference",
      "label": "上级",
      "en": "Parent",
      "read": "parent { id displayName }",
      "nullable": true,
      "target": "Division",
      "inList": true,
      "filter": {
        "key": "parentId",
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
      "sort": "parent_displayName"
    },
    "communityKind": {
      "kind": "choice",
      "label": "村居类型",
      "en": "Community kind",
      "read": "communityKind",
      "nullable": true,
      "enum": "CommunityKind",
      "inList": true,
      "filter": {
        "key": "communityKind",
        "comparison": "CommunityKindFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "communityKind"
    },
    "validFrom": {
      "kind": "day",
      "label": "启用日期",
      "en": "Valid from",
      "read": "validFrom",
      "nullable": true,
      "inList": true,
      "filter": {
        "key": "validFrom",
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
      "sort": "validFrom",
      "help": "空表示早于最早的资料"
    },
    "validTo": {
      "kind": "day",
      "label": "停用日期",
      "en": "Valid to",
      "read": "validTo",
      "nullable": true,
      "inList": true,
      "filter": {
        "key": "validTo",
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
      "sort": "validTo",
      "help": "当日起不再使用；空表示现行"
    },
    "formerNames": {
      "kind": "json",
      "label": "曾用名",
      "en": "Former names",
      "read": "formerNames",
      "nullable": true,
      "help": "连同停用日期"
    },
    "successions": {
      "kind": "list",
      "label": "后续区划",
      "en": "Successions",
      "read": "",
      "target": "DivisionSuccession"
    }
  }
} as const satisfies ResourceDefinition;

export interface DivisionRow extends RecordBase {
  id: string;
  name: string;
  level: EnumValue<'DivisionLevel'>;
  parent: RecordReference | null;
  communityKind: EnumValue<'CommunityKind'> | null;
  validFrom: string | null;
  validTo: string | null;
  formerNames: unknown | null;
}
