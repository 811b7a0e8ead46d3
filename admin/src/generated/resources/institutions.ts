// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const institutions = {
  "name": "institutions",
  "type": "Institution",
  "one": "institution",
  "label": "机构",
  "en": "Institutions",
  "enOne": "Institution",
  "group": "institutions",
  "icon": "home",
  "order": 1,
  "base": "id displayName version pendingRequestId createdAt updatedAt",
  "governed": true,
  "searchable": true,
  "filterInput": "InstitutionFilter",
  "sortInput": "InstitutionSort",
  "create": {
    "name": "createOneInstitution",
    "input": "CreateOneInstitutionInput",
    "payload": "InstitutionPayload"
  },
  "update": {
    "name": "updateOneInstitution",
    "input": "UpdateOneInstitutionInput",
    "payload": "InstitutionPayload"
  },
  "delete": {
    "name": "deleteOneInstitution",
    "input": "DeleteOneInstitutionInput",
    "payload": "InstitutionPayload"
  },
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "name",
    "kind",
    "sector",
    "division_id",
    "division_name",
    "division_level",
    "division_communityKind",
    "division_validFrom",
    "division_validTo",
    "division_displayName",
    "creditCode",
    "creditCodeOverride",
    "hostKind",
    "publicBenefit",
    "contactName",
    "contactPhone",
    "address",
    "currentGrade",
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
      "section": "基本信息",
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
    "kind": {
      "kind": "choice",
      "label": "类型",
      "en": "Kind",
      "read": "kind",
      "section": "基本信息",
      "enum": "InstitutionKind",
      "inputKey": "kind",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "kind",
        "comparison": "InstitutionKindFilterComparison",
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
    "sector": {
      "kind": "choice",
      "label": "系统",
      "en": "Sector",
      "read": "sector",
      "section": "基本信息",
      "enum": "Sector",
      "inputKey": "sector",
      "create": true,
      "update": true,
      "required": true,
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
    "division": {
      "kind": "division",
      "label": "所在区划",
      "en": "Division",
      "read": "division { id displayName }",
      "section": "基本信息",
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
    "creditCode": {
      "kind": "text",
      "label": "统一社会信用代码",
      "en": "Credit code",
      "read": "creditCode",
      "section": "基本信息",
      "nullable": true,
      "derives": true,
      "inputKey": "creditCode",
      "create": true,
      "update": true,
      "inList": true,
      "filter": {
        "key": "creditCode",
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
      "sort": "creditCode",
      "max": 18
    },
    "creditCodeOverride": {
      "kind": "text",
      "label": "代码校验例外说明",
      "en": "Credit code override",
      "read": "creditCodeOverride",
      "section": "基本信息",
      "nullable": true,
      "inputKey": "creditCodeOverride",
      "create": true,
      "update": true,
      "filter": {
        "key": "creditCodeOverride",
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
      "sort": "creditCodeOverride",
      "max": 200,
      "help": "代码确为登记证书所载而校验位不符时填写"
    },
    "hostKind": {
      "kind": "choice",
      "label": "社会工作为主的类别",
      "en": "Host kind",
      "read": "hostKind",
      "section": "社会工作",
      "nullable": true,
      "enum": "HostKind",
      "inputKey": "hostKind",
      "create": true,
      "update": true,
      "filter": {
        "key": "hostKind",
        "comparison": "HostKindFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "hostKind",
      "help": "二(二)2 所列十类机构填写；只有这些机构可设主体专业技术岗位"
    },
    "publicBenefit": {
      "kind": "boolean",
      "label": "公益类",
      "en": "Public benefit",
      "read": "publicBenefit",
      "section": "社会工作",
      "inputKey": "publicBenefit",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "publicBenefit",
        "comparison": "BooleanFieldComparison",
        "operators": [
          "eq",
          "is",
          "isNot"
        ]
      },
      "sort": "publicBenefit"
    },
    "contactName": {
      "kind": "text",
      "label": "联系人",
      "en": "Contact name",
      "read": "contactName",
      "section": "联系方式",
      "nullable": true,
      "inputKey": "contactName",
      "create": true,
      "update": true,
      "filter": {
        "key": "contactName",
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
      "sort": "contactName",
      "max": 50
    },
    "contactPhone": {
      "kind": "text",
      "label": "联系电话",
      "en": "Contact phone",
      "read": "contactPhone",
      "section": "联系方式",
      "nullable": true,
      "inputKey": "contactPhone",
      "create": true,
      "update": true,
      "filter": {
        "key": "contactPhone",
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
      "sort": "contactPhone",
      "max": 30,
      "pattern": "[0-9+\\-() ]{5,30}",
      "patternMessage": "只能含数字、空格、加号、短横和括号"
    },
    "address": {
      "kind": "text",
      "label": "地址",
      "en": "Address",
      "read": "address",
      "section": "联系方式",
      "nullable": true,
      "inputKey": "address",
      "create": true,
      "update": true,
      "filter": {
        "key": "address",
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
      "sort": "address",
      "max": 200
    },
    "remark": {
      "kind": "longText",
      "label": "备注",
      "en": "Remark",
      "read": "remark",
      "section": "其他",
      "nullable": true,
      "inputKey": "remark",
      "create": true,
      "update": true,
      "filter": {
        "key": "remark",
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
      "max": 2000
    },
    "currentGrade": {
      "kind": "choice",
      "label": "现行等级",
      "en": "Current grade",
      "read": "currentGrade",
      "section": "社会工作",
      "nullable": true,
      "computed": true,
      "enum": "InstitutionGrade",
      "inList": true,
      "filter": {
        "key": "currentGrade",
        "comparison": "InstitutionGradeFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "currentGrade"
    },
    "posts": {
      "kind": "list",
      "label": "岗位",
      "en": "Posts",
      "read": "",
      "target": "Post"
    },
    "grades": {
      "kind": "list",
      "label": "等级评估",
      "en": "Grades",
      "read": "",
      "target": "Grade"
    },
    "inspections": {
      "kind": "list",
      "label": "年度检查",
      "en": "Inspections",
      "read": "",
      "target": "Inspection"
    }
  }
} as const satisfies ResourceDefinition;

export interface InstitutionRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  name: string;
  kind: EnumValue<'InstitutionKind'>;
  sector: EnumValue<'Sector'>;
  division: RecordReference;
  creditCode: string | null;
  creditCodeOverride: string | null;
  hostKind: EnumValue<'HostKind'> | null;
  publicBenefit: boolean;
  contactName: string | null;
  contactPhone: string | null;
  address: string | null;
  remark: string | null;
  currentGrade: EnumValue<'InstitutionGrade'> | null;
}
