// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const posts = {
  "name": "posts",
  "type": "Post",
  "one": "post",
  "label": "岗位",
  "en": "Posts",
  "enOne": "Post",
  "group": "institutions",
  "icon": "solution",
  "order": 2,
  "base": "id displayName version pendingRequestId createdAt updatedAt",
  "governed": true,
  "searchable": true,
  "filterInput": "PostFilter",
  "sortInput": "PostSort",
  "create": {
    "name": "createOnePost",
    "input": "CreateOnePostInput",
    "payload": "PostPayload"
  },
  "update": {
    "name": "updateOnePost",
    "input": "UpdateOnePostInput",
    "payload": "PostPayload"
  },
  "delete": {
    "name": "deleteOnePost",
    "input": "DeleteOnePostInput",
    "payload": "PostPayload"
  },
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "name",
    "institution_name",
    "institution_kind",
    "institution_sector",
    "institution_creditCode",
    "institution_publicBenefit",
    "institution_currentGrade",
    "institution_displayName",
    "kind",
    "level",
    "quota",
    "state",
    "establishedOn",
    "filled",
    "vacancies",
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
      "label": "岗位名称",
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
      "max": 100
    },
    "institution": {
      "kind": "reference",
      "label": "设岗单位",
      "en": "Institution",
      "read": "institution { id displayName }",
      "nullable": true,
      "target": "Institution",
      "inputKey": "institutionId",
      "create": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
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
    "kind": {
      "kind": "choice",
      "label": "岗位类别",
      "en": "Kind",
      "read": "kind",
      "enum": "PostKind",
      "inputKey": "kind",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "kind",
        "comparison": "PostKindFilterComparison",
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
    "quota": {
      "kind": "integer",
      "label": "核定数",
      "en": "Quota",
      "read": "quota",
      "inputKey": "quota",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "filter": {
        "key": "quota",
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
      "sort": "quota",
      "max": 10000,
      "min": 1
    },
    "state": {
      "kind": "choice",
      "label": "状态",
      "en": "State",
      "read": "state",
      "enum": "PostState",
      "inputKey": "state",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "state",
        "comparison": "PostStateFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "state"
    },
    "establishedOn": {
      "kind": "day",
      "label": "设立日期",
      "en": "Established on",
      "read": "establishedOn",
      "nullable": true,
      "inputKey": "establishedOn",
      "create": true,
      "update": true,
      "inList": true,
      "filter": {
        "key": "establishedOn",
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
      "sort": "establishedOn"
    },
    "filled": {
      "kind": "integer",
      "label": "在岗数",
      "en": "Filled",
      "read": "filled",
      "computed": true,
      "inList": true,
      "filter": {
        "key": "filled",
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
      "sort": "filled"
    },
    "vacancies": {
      "kind": "integer",
      "label": "空缺数",
      "en": "Vacancies",
      "read": "vacancies",
      "computed": true,
      "inList": true,
      "filter": {
        "key": "vacancies",
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
      "sort": "vacancies"
    }
  }
} as const satisfies ResourceDefinition;

export interface PostRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  name: string;
  institution: RecordReference | null;
  kind: EnumValue<'PostKind'>;
  level: EnumValue<'ProfessionalLevel'>;
  quota: number;
  state: EnumValue<'PostState'>;
  establishedOn: string | null;
  filled: number;
  vacancies: number;
}
