// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { RecordBase, RecordReference, ResourceDefinition } from '../../console/definition.ts';
import type { EnumValue } from './enums.ts';

export const practitioners = {
  "name": "practitioners",
  "type": "Practitioner",
  "one": "practitioner",
  "label": "从业人员",
  "en": "Practitioners",
  "enOne": "Practitioner",
  "group": "workforce",
  "icon": "user",
  "order": 1,
  "base": "id displayName version pendingRequestId createdAt updatedAt",
  "governed": true,
  "searchable": true,
  "filterInput": "PractitionerFilter",
  "sortInput": "PractitionerSort",
  "create": {
    "name": "createOnePractitioner",
    "input": "CreateOnePractitionerInput",
    "payload": "PractitionerPayload"
  },
  "update": {
    "name": "updateOnePractitioner",
    "input": "UpdateOnePractitionerInput",
    "payload": "PractitionerPayload"
  },
  "delete": {
    "name": "deleteOnePractitioner",
    "input": "DeleteOnePractitionerInput",
    "payload": "PractitionerPayload"
  },
  "sortFields": [
    "id",
    "version",
    "createdAt",
    "updatedAt",
    "name",
    "pinyin",
    "initials",
    "documentType",
    "sex",
    "birthDate",
    "ethnicGroup",
    "ethnicGroupLabel",
    "politicalStatus",
    "politicalStatusLabel",
    "education",
    "educationLabel",
    "degree",
    "degreeLabel",
    "major",
    "division_id",
    "division_name",
    "division_level",
    "division_communityKind",
    "division_validFrom",
    "division_validTo",
    "division_displayName",
    "sector",
    "institution_name",
    "institution_kind",
    "institution_sector",
    "institution_creditCode",
    "institution_publicBenefit",
    "institution_currentGrade",
    "institution_displayName",
    "engagement",
    "serviceRole",
    "communityWorker",
    "practisingSince",
    "level",
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
      "label": "姓名",
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
      "max": 50
    },
    "pinyin": {
      "kind": "text",
      "label": "姓名拼音",
      "en": "Pinyin",
      "read": "pinyin",
      "section": "基本信息",
      "nullable": true,
      "filter": {
        "key": "pinyin",
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
      "sort": "pinyin",
      "max": 200
    },
    "initials": {
      "kind": "text",
      "label": "拼音首字母",
      "en": "Initials",
      "read": "initials",
      "nullable": true,
      "filter": {
        "key": "initials",
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
      "sort": "initials",
      "max": 200
    },
    "documentType": {
      "kind": "choice",
      "label": "证件类型",
      "en": "Document type",
      "read": "documentType",
      "section": "基本信息",
      "derives": true,
      "enum": "DocumentType",
      "inputKey": "documentType",
      "create": true,
      "update": true,
      "required": true,
      "filter": {
        "key": "documentType",
        "comparison": "DocumentTypeFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "documentType"
    },
    "documentNumber": {
      "kind": "secret",
      "label": "证件号码",
      "en": "Document number",
      "read": "documentNumber",
      "section": "基本信息",
      "derives": true,
      "inputKey": "documentNumber",
      "create": true,
      "update": true,
      "required": true,
      "inList": true,
      "filter": {
        "key": "documentNumber",
        "comparison": "SecretFieldComparison",
        "operators": [
          "eq",
          "in",
          "endsWith",
          "is",
          "isNot"
        ]
      },
      "max": 30
    },
    "sex": {
      "kind": "choice",
      "label": "性别",
      "en": "Sex",
      "read": "sex",
      "section": "基本信息",
      "nullable": true,
      "enum": "Sex",
      "inputKey": "sex",
      "create": true,
      "update": true,
      "inList": true,
      "inFilterBar": true,
      "filter": {
        "key": "sex",
        "comparison": "SexFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "sex",
      "help": "居民身份证自动带出"
    },
    "birthDate": {
      "kind": "day",
      "label": "出生日期",
      "en": "Birth date",
      "read": "birthDate",
      "section": "基本信息",
      "nullable": true,
      "derives": true,
      "inputKey": "birthDate",
      "create": true,
      "update": true,
      "inList": true,
      "filter": {
        "key": "birthDate",
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
      "sort": "birthDate",
      "help": "居民身份证自动带出"
    },
    "ethnicGroup": {
      "kind": "code",
      "label": "民族",
      "en": "Ethnic group",
      "read": "ethnicGroup ethnicGroupLabel",
      "section": "基本信息",
      "nullable": true,
      "inputKey": "ethnicGroup",
      "create": true,
      "update": true,
      "filter": {
        "key": "ethnicGroup",
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
      "sort": "ethnicGroup",
      "max": 20,
      "codeList": "GB/T 3304"
    },
    "politicalStatus": {
      "kind": "code",
      "label": "政治面貌",
      "en": "Political status",
      "read": "politicalStatus politicalStatusLabel",
      "section": "基本信息",
      "nullable": true,
      "inputKey": "politicalStatus",
      "create": true,
      "update": true,
      "filter": {
        "key": "politicalStatus",
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
      "sort": "politicalStatus",
      "max": 20,
      "codeList": "GB/T 4762"
    },
    "education": {
      "kind": "code",
      "label": "学历",
      "en": "Education",
      "read": "education educationLabel",
      "section": "教育背景",
      "nullable": true,
      "inputKey": "education",
      "create": true,
      "update": true,
      "inFilterBar": true,
      "filter": {
        "key": "education",
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
      "sort": "education",
      "max": 20,
      "codeList": "GB/T 4658"
    },
    "degree": {
      "kind": "code",
      "label": "学位",
      "en": "Degree",
      "read": "degree degreeLabel",
      "section": "教育背景",
      "nullable": true,
      "inputKey": "degree",
      "create": true,
      "update": true,
      "filter": {
        "key": "degree",
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
      "sort": "degree",
      "max": 20,
      "codeList": "GB/T 6864"
    },
    "major": {
      "kind": "text",
      "label": "所学专业",
      "en": "Major",
      "read": "major",
      "section": "教育背景",
      "nullable": true,
      "inputKey": "major",
      "create": true,
      "update": true,
      "filter": {
        "key": "major",
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
      "sort": "major",
      "max": 100
    },
    "division": {
      "kind": "division",
      "label": "所属区划",
      "en": "Division",
      "read": "division { id displayName }",
      "section": "工作信息",
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
    "sector": {
      "kind": "choice",
      "label": "系统",
      "en": "Sector",
      "read": "sector",
      "section": "工作信息",
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
    "institution": {
      "kind": "reference",
      "label": "所在单位",
      "en": "Institution",
      "read": "institution { id displayName }",
      "section": "工作信息",
      "nullable": true,
      "target": "Institution",
      "inputKey": "institutionId",
      "create": true,
      "update": true,
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
    "engagement": {
      "kind": "choice",
      "label": "从业状态",
      "en": "Engagement",
      "read": "engagement",
      "section": "工作信息",
      "enum": "Engagement",
      "inputKey": "engagement",
      "create": true,
      "update": true,
      "required": true,
      "inFilterBar": true,
      "filter": {
        "key": "engagement",
        "comparison": "EngagementFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "engagement"
    },
    "serviceRole": {
      "kind": "choice",
      "label": "工作性质",
      "en": "Service role",
      "read": "serviceRole",
      "section": "工作信息",
      "enum": "ServiceRole",
      "inputKey": "serviceRole",
      "create": true,
      "update": true,
      "required": true,
      "filter": {
        "key": "serviceRole",
        "comparison": "ServiceRoleFilterComparison",
        "operators": [
          "eq",
          "neq",
          "in",
          "notIn",
          "is",
          "isNot"
        ]
      },
      "sort": "serviceRole"
    },
    "communityWorker": {
      "kind": "boolean",
      "label": "社区工作者",
      "en": "Community worker",
      "read": "communityWorker",
      "section": "工作信息",
      "inputKey": "communityWorker",
      "create": true,
      "update": true,
      "required": true,
      "inFilterBar": true,
      "filter": {
        "key": "communityWorker",
        "comparison": "BooleanFieldComparison",
        "operators": [
          "eq",
          "is",
          "isNot"
        ]
      },
      "sort": "communityWorker"
    },
    "practisingSince": {
      "kind": "day",
      "label": "从业起始日期",
      "en": "Practising since",
      "read": "practisingSince",
      "section": "工作信息",
      "nullable": true,
      "inputKey": "practisingSince",
      "create": true,
      "update": true,
      "filter": {
        "key": "practisingSince",
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
      "sort": "practisingSince"
    },
    "mobile": {
      "kind": "secret",
      "label": "手机号码",
      "en": "Mobile",
      "read": "mobile",
      "section": "联系方式",
      "nullable": true,
      "inputKey": "mobile",
      "create": true,
      "update": true,
      "filter": {
        "key": "mobile",
        "comparison": "SecretFieldComparison",
        "operators": [
          "eq",
          "in",
          "endsWith",
          "is",
          "isNot"
        ]
      },
      "max": 30
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
    "level": {
      "kind": "choice",
      "label": "专业级别",
      "en": "Level",
      "read": "level",
      "section": "工作信息",
      "nullable": true,
      "computed": true,
      "enum": "ProfessionalLevel",
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
      "sort": "level",
      "help": "所持证书的最高级别"
    },
    "certificates": {
      "kind": "list",
      "label": "证书",
      "en": "Certificates",
      "read": "",
      "target": "Certificate"
    },
    "equivalences": {
      "kind": "list",
      "label": "同等能力认定",
      "en": "Equivalences",
      "read": "",
      "target": "Equivalence"
    },
    "appointments": {
      "kind": "list",
      "label": "聘用",
      "en": "Appointments",
      "read": "",
      "target": "Appointment"
    }
  }
} as const satisfies ResourceDefinition;

export interface PractitionerRow extends RecordBase {
  createdAt: string;
  updatedAt: string;
  name: string;
  pinyin: string | null;
  initials: string | null;
  documentType: EnumValue<'DocumentType'>;
  documentNumber: string;
  sex: EnumValue<'Sex'> | null;
  birthDate: string | null;
  ethnicGroup: string | null;
  politicalStatus: string | null;
  education: string | null;
  degree: string | null;
  major: string | null;
  division: RecordReference;
  sector: EnumValue<'Sector'>;
  institution: RecordReference | null;
  engagement: EnumValue<'Engagement'>;
  serviceRole: EnumValue<'ServiceRole'>;
  communityWorker: boolean;
  practisingSince: string | null;
  mobile: string | null;
  remark: string | null;
  level: EnumValue<'ProfessionalLevel'> | null;
}
