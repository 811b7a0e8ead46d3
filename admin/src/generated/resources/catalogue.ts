// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { CatalogueEntry } from '../../console/definition.ts';

export const catalogue: readonly CatalogueEntry[] = [
  {
    "name": "accessTokens",
    "type": "AccessToken",
    "label": "访问令牌",
    "en": "Access tokens",
    "enOne": "Access token",
    "group": "access",
    "icon": "key",
    "operations": []
  },
  {
    "name": "accounts",
    "type": "Account",
    "label": "账号",
    "en": "Accounts",
    "enOne": "Account",
    "group": "access",
    "icon": "idcard",
    "operations": [
      "create",
      "update",
      "delete"
    ]
  },
  {
    "name": "appointments",
    "type": "Appointment",
    "label": "聘用",
    "en": "Appointments",
    "enOne": "Appointment",
    "group": "workforce",
    "icon": "contacts",
    "order": 4,
    "operations": [
      "create",
      "update",
      "delete"
    ]
  },
  {
    "name": "attachments",
    "type": "Attachment",
    "label": "附件",
    "en": "Attachments",
    "enOne": "Attachment",
    "group": "approvals",
    "operations": []
  },
  {
    "name": "auditEntries",
    "type": "AuditEntry",
    "label": "审计日志",
    "en": "Audit entries",
    "enOne": "Audit entry",
    "group": "audit",
    "icon": "file-protect",
    "operations": []
  },
  {
    "name": "certificates",
    "type": "Certificate",
    "label": "职业水平证书",
    "en": "Certificates",
    "enOne": "Certificate",
    "group": "workforce",
    "icon": "safety-certificate",
    "order": 2,
    "operations": [
      "create",
      "update",
      "delete"
    ]
  },
  {
    "name": "changeOperations",
    "type": "ChangeOperation",
    "label": "变更操作",
    "en": "Change operations",
    "enOne": "Change operation",
    "group": "approvals",
    "operations": []
  },
  {
    "name": "changeRequests",
    "type": "ChangeRequest",
    "label": "变更申请",
    "en": "Change requests",
    "enOne": "Change request",
    "group": "approvals",
    "icon": "audit",
    "order": 1,
    "operations": []
  },
  {
    "name": "codes",
    "type": "Code",
    "label": "标准代码",
    "en": "Codes",
    "enOne": "Code",
    "group": "vocabulary",
    "icon": "tags",
    "operations": []
  },
  {
    "name": "comments",
    "type": "Comment",
    "label": "留言",
    "en": "Comments",
    "enOne": "Comment",
    "group": "approvals",
    "operations": []
  },
  {
    "name": "decisions",
    "type": "Decision",
    "label": "审核意见",
    "en": "Decisions",
    "enOne": "Decision",
    "group": "approvals",
    "operations": []
  },
  {
    "name": "delegations",
    "type": "Delegation",
    "label": "审批委托",
    "en": "Delegations",
    "enOne": "Delegation",
    "group": "approvals",
    "icon": "swap",
    "operations": []
  },
  {
    "name": "divisions",
    "type": "Division",
    "label": "行政区划",
    "en": "Divisions",
    "enOne": "Division",
    "group": "vocabulary",
    "icon": "environment",
    "operations": []
  },
  {
    "name": "divisionSuccessions",
    "type": "DivisionSuccession",
    "label": "区划沿革",
    "en": "Division successions",
    "enOne": "Division succession",
    "group": "vocabulary",
    "operations": []
  },
  {
    "name": "duties",
    "type": "Duty",
    "label": "机构职责",
    "en": "Duties",
    "enOne": "Duty",
    "group": "access",
    "operations": [
      "create",
      "update",
      "delete"
    ]
  },
  {
    "name": "equivalences",
    "type": "Equivalence",
    "label": "同等能力认定",
    "en": "Equivalences",
    "enOne": "Equivalence",
    "group": "workforce",
    "icon": "verified",
    "order": 3,
    "operations": [
      "create",
      "update",
      "delete"
    ]
  },
  {
    "name": "flows",
    "type": "Flow",
    "label": "审批流程",
    "en": "Flows",
    "enOne": "Flow",
    "group": "approvals",
    "icon": "branches",
    "operations": []
  },
  {
    "name": "grades",
    "type": "Grade",
    "label": "等级评估",
    "en": "Grades",
    "enOne": "Grade",
    "group": "institutions",
    "icon": "star",
    "operations": [
      "create",
      "update",
      "delete"
    ]
  },
  {
    "name": "grants",
    "type": "Grant",
    "label": "授权",
    "en": "Grants",
    "enOne": "Grant",
    "group": "access",
    "icon": "safety",
    "operations": [
      "create",
      "update",
      "delete"
    ]
  },
  {
    "name": "holidays",
    "type": "Holiday",
    "label": "工作日历",
    "en": "Holidays",
    "enOne": "Holiday",
    "group": "vocabulary",
    "icon": "calendar",
    "operations": [
      "create",
      "update",
      "delete"
    ]
  },
  {
    "name": "inspections",
    "type": "Inspection",
    "label": "年度检查",
    "en": "Inspections",
    "enOne": "Inspection",
    "group": "institutions",
    "icon": "file-search",
    "operations": [
      "create",
      "update",
      "delete"
    ]
  },
  {
    "name": "institutions",
    "type": "Institution",
    "label": "机构",
    "en": "Institutions",
    "enOne": "Institution",
    "group": "institutions",
    "icon": "home",
    "order": 1,
    "operations": [
      "create",
      "update",
      "delete"
    ]
  },
  {
    "name": "offices",
    "type": "Office",
    "label": "办事机构",
    "en": "Offices",
    "enOne": "Office",
    "group": "access",
    "icon": "bank",
    "operations": [
      "create",
      "update",
      "delete"
    ]
  },
  {
    "name": "policyParameters",
    "type": "PolicyParameter",
    "label": "政策参数",
    "en": "Policy parameters",
    "enOne": "Policy parameter",
    "group": "vocabulary",
    "icon": "control",
    "operations": [
      "create",
      "update",
      "delete"
    ]
  },
  {
    "name": "posts",
    "type": "Post",
    "label": "岗位",
    "en": "Posts",
    "enOne": "Post",
    "group": "institutions",
    "icon": "solution",
    "order": 2,
    "operations": [
      "create",
      "update",
      "delete"
    ]
  },
  {
    "name": "practitioners",
    "type": "Practitioner",
    "label": "从业人员",
    "en": "Practitioners",
    "enOne": "Practitioner",
    "group": "workforce",
    "icon": "user",
    "order": 1,
    "operations": [
      "create",
      "update",
      "delete"
    ]
  },
  {
    "name": "storedFiles",
    "type": "StoredFile",
    "label": "文件",
    "en": "Stored files",
    "enOne": "Stored file",
    "group": "access",
    "operations": []
  }
];
