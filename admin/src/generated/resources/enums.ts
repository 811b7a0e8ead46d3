// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import type { EnumOption } from '../../console/definition.ts';

export const enums = {
  DivisionLevel: [
    {
      value: 'CITY',
      label: '市',
      en: 'City',
    },
    {
      value: 'COUNTY',
      label: '县（市、区）',
      en: 'County',
    },
    {
      value: 'TOWN',
      label: '乡镇、街道',
      en: 'Town',
    },
    {
      value: 'COMMUNITY',
      label: '村居',
      en: 'Community',
    },
  ],
  CommunityKind: [
    {
      value: 'RESIDENTS',
      label: '居委会',
      en: 'Residents',
    },
    {
      value: 'VILLAGE',
      label: '村委会',
      en: 'Village',
    },
  ],
  SuccessionBasis: [
    {
      value: 'DECREE',
      label: '批准文件',
      en: 'Decree',
    },
    {
      value: 'NAME',
      label: '同一单位内同名',
      en: 'Name',
    },
  ],
  Sector: [
    {
      value: 'CIVIL_AFFAIRS',
      label: '民政',
      en: 'Civil affairs',
    },
    {
      value: 'TRADE_UNION',
      label: '工会',
      en: 'Trade union',
    },
    {
      value: 'YOUTH_LEAGUE',
      label: '共青团',
      en: 'Youth league',
    },
    {
      value: 'WOMENS_FEDERATION',
      label: '妇联',
      en: 'Womens federation',
    },
    {
      value: 'DISABLED_FEDERATION',
      label: '残联',
      en: 'Disabled federation',
    },
    {
      value: 'EDUCATION',
      label: '教育',
      en: 'Education',
    },
    {
      value: 'HEALTH',
      label: '卫生健康',
      en: 'Health',
    },
    {
      value: 'JUSTICE',
      label: '司法行政',
      en: 'Justice',
    },
    {
      value: 'OTHER',
      label: '其他',
      en: 'Other',
    },
  ],
  DutyKind: [
    {
      value: 'COORDINATION',
      label: '牵头协调',
      en: 'Coordination',
    },
    {
      value: 'REGISTRATION',
      label: '登记管理',
      en: 'Registration',
    },
    {
      value: 'SECTOR',
      label: '本系统管理',
      en: 'Sector',
    },
    {
      value: 'FINANCE',
      label: '资金拨付',
      en: 'Finance',
    },
  ],
  Role: [
    {
      value: 'COORDINATOR',
      label: '组织部门协调员',
      en: 'Coordinator',
    },
    {
      value: 'REGISTRAR',
      label: '民政登记员',
      en: 'Registrar',
    },
    {
      value: 'SECTOR_OFFICER',
      label: '系统工作人员',
      en: 'Sector officer',
    },
    {
      value: 'FINANCE_OFFICER',
      label: '财政工作人员',
      en: 'Finance officer',
    },
    {
      value: 'INSTITUTION_CLERK',
      label: '机构经办人',
      en: 'Institution clerk',
    },
    {
      value: 'PRACTITIONER',
      label: '从业人员',
      en: 'Practitioner',
    },
    {
      value: 'ANALYST',
      label: '分析人员',
      en: 'Analyst',
    },
    {
      value: 'SYSTEM_ADMIN',
      label: '系统管理员',
      en: 'System admin',
    },
    {
      value: 'SECURITY_ADMIN',
      label: '安全管理员',
      en: 'Security admin',
    },
    {
      value: 'AUDIT_ADMIN',
      label: '审计管理员',
      en: 'Audit admin',
    },
  ],
  OperationKind: [
    {
      value: 'CREATE',
      label: '新增',
      en: 'Create',
    },
    {
      value: 'UPDATE',
      label: '修改',
      en: 'Update',
    },
    {
      value: 'DELETE',
      label: '删除',
      en: 'Delete',
    },
    {
      value: 'ACTION',
      label: '办理',
      en: 'Action',
    },
  ],
  PilotLevel: [
    {
      value: 'NATIONAL',
      label: '国家级',
      en: 'National',
    },
    {
      value: 'PROVINCIAL',
      label: '省级',
      en: 'Provincial',
    },
    {
      value: 'MUNICIPAL',
      label: '市级',
      en: 'Municipal',
    },
    {
      value: 'COUNTY',
      label: '县级',
      en: 'County',
    },
  ],
  PilotKind: [
    {
      value: 'COMPREHENSIVE',
      label: '综合试点',
      en: 'Comprehensive',
    },
    {
      value: 'AREA',
      label: '地区试点',
      en: 'Area',
    },
    {
      value: 'UNIT',
      label: '单位试点',
      en: 'Unit',
    },
  ],
  SheetVerdict: [
    {
      value: 'MATCHED',
      label: '可以登记',
      en: 'Matched',
    },
    {
      value: 'NO_NUMBER',
      label: '缺证件号码',
      en: 'No number',
    },
    {
      value: 'MANGLED',
      label: '号码已被 Excel 改坏',
      en: 'Mangled',
    },
    {
      value: 'NOT_FOUND',
      label: '查无此人',
      en: 'Not found',
    },
    {
      value: 'NAME_DIFFERS',
      label: '姓名不符',
      en: 'Name differs',
    },
    {
      value: 'BAD_MINUTES',
      label: '分钟数有误',
      en: 'Bad minutes',
    },
    {
      value: 'DUPLICATE',
      label: '表内重复',
      en: 'Duplicate',
    },
    {
      value: 'ALREADY',
      label: '已有签到',
      en: 'Already',
    },
  ],
  TrainingBaseFlag: [
    {
      value: 'BELOW',
      label: '不足',
      en: 'Below',
    },
    {
      value: 'WITHIN',
      label: '符合',
      en: 'Within',
    },
    {
      value: 'ABOVE',
      label: '超过',
      en: 'Above',
    },
  ],
  ProfessionalLevel: [
    {
      value: 'ASSISTANT',
      label: '助理社会工作师',
      en: 'Assistant',
    },
    {
      value: 'MID',
      label: '社会工作师',
      en: 'Mid',
    },
    {
      value: 'SENIOR',
      label: '高级社会工作师',
      en: 'Senior',
    },
  ],
  ChangeState: [
    {
      value: 'DRAFT',
      label: '草稿',
      en: 'Draft',
    },
    {
      value: 'PENDING',
      label: '待审核',
      en: 'Pending',
    },
    {
      value: 'RETURNED',
      label: '已退回',
      en: 'Returned',
    },
    {
      value: 'APPLIED',
      label: '已生效',
      en: 'Applied',
    },
    {
      value: 'REJECTED',
      label: '已驳回',
      en: 'Rejected',
    },
    {
      value: 'WITHDRAWN',
      label: '已撤回',
      en: 'Withdrawn',
    },
    {
      value: 'CONFLICT',
      label: '有冲突',
      en: 'Conflict',
    },
  ],
  SubmissionMode: [
    {
      value: 'WHOLE',
      label: '全部一起',
      en: 'Whole',
    },
    {
      value: 'ROWS',
      label: '逐条',
      en: 'Rows',
    },
  ],
  Realm: [
    {
      value: 'BUSINESS',
      label: '业务',
      en: 'Business',
    },
    {
      value: 'ADMINISTRATION',
      label: '系统管理',
      en: 'Administration',
    },
  ],
  OperationState: [
    {
      value: 'PENDING',
      label: '待生效',
      en: 'Pending',
    },
    {
      value: 'APPLIED',
      label: '已生效',
      en: 'Applied',
    },
    {
      value: 'FAILED',
      label: '未生效',
      en: 'Failed',
    },
  ],
  Verdict: [
    {
      value: 'APPROVE',
      label: '同意',
      en: 'Approve',
    },
    {
      value: 'RETURN',
      label: '退回',
      en: 'Return',
    },
    {
      value: 'REJECT',
      label: '驳回',
      en: 'Reject',
    },
  ],
  InstitutionKind: [
    {
      value: 'ORGAN',
      label: '党政机关',
      en: 'Organ',
    },
    {
      value: 'MASS_ORGANIZATION',
      label: '群团组织',
      en: 'Mass organization',
    },
    {
      value: 'PUBLIC_INSTITUTION',
      label: '事业单位',
      en: 'Public institution',
    },
    {
      value: 'COMMITTEE',
      label: '社区（村）居（村）民委员会',
      en: 'Committee',
    },
    {
      value: 'SOCIAL_GROUP',
      label: '社会团体',
      en: 'Social group',
    },
    {
      value: 'PRIVATE_NON_ENTERPRISE',
      label: '民办非企业单位',
      en: 'Private non enterprise',
    },
    {
      value: 'FOUNDATION',
      label: '基金会',
      en: 'Foundation',
    },
    {
      value: 'ENTERPRISE',
      label: '企业',
      en: 'Enterprise',
    },
  ],
  HostKind: [
    {
      value: 'ELDERLY_HOME',
      label: '养老机构',
      en: 'Elderly home',
    },
    {
      value: 'DISABLED_HOME',
      label: '残疾人福利和服务机构',
      en: 'Disabled home',
    },
    {
      value: 'CHILDREN_HOME',
      label: '儿童福利机构',
      en: 'Children home',
    },
    {
      value: 'ADOPTION',
      label: '收养服务机构',
      en: 'Adoption',
    },
    {
      value: 'WOMEN_CHILDREN_AID',
      label: '妇女儿童援助机构',
      en: 'Women children aid',
    },
    {
      value: 'WORKER_AID',
      label: '困难职工帮扶机构',
      en: 'Worker aid',
    },
    {
      value: 'FAMILY_SERVICE',
      label: '人口家庭服务机构',
      en: 'Family service',
    },
    {
      value: 'YOUTH_SERVICE',
      label: '青少年服务机构',
      en: 'Youth service',
    },
    {
      value: 'SOCIAL_RELIEF',
      label: '社会救助机构',
      en: 'Social relief',
    },
    {
      value: 'SPECIAL_CARE',
      label: '优抚安置机构',
      en: 'Special care',
    },
  ],
  InstitutionGrade: [
    {
      value: 'A1',
      label: '1A',
      en: 'A1',
    },
    {
      value: 'A2',
      label: '2A',
      en: 'A2',
    },
    {
      value: 'A3',
      label: '3A',
      en: 'A3',
    },
    {
      value: 'A4',
      label: '4A',
      en: 'A4',
    },
    {
      value: 'A5',
      label: '5A',
      en: 'A5',
    },
  ],
  PostKind: [
    {
      value: 'PRINCIPAL',
      label: '主体专业技术岗位',
      en: 'Principal',
    },
    {
      value: 'INCLUDED',
      label: '纳入专业技术岗位',
      en: 'Included',
    },
    {
      value: 'GENERAL',
      label: '一般岗位',
      en: 'General',
    },
  ],
  PostState: [
    {
      value: 'PROPOSED',
      label: '拟设',
      en: 'Proposed',
    },
    {
      value: 'APPROVED',
      label: '已批准',
      en: 'Approved',
    },
    {
      value: 'OPEN',
      label: '招聘中',
      en: 'Open',
    },
    {
      value: 'FILLED',
      label: '已满',
      en: 'Filled',
    },
    {
      value: 'FROZEN',
      label: '冻结',
      en: 'Frozen',
    },
    {
      value: 'ABOLISHED',
      label: '撤销',
      en: 'Abolished',
    },
  ],
  InspectionResult: [
    {
      value: 'PASSED',
      label: '合格',
      en: 'Passed',
    },
    {
      value: 'BASICALLY_PASSED',
      label: '基本合格',
      en: 'Basically passed',
    },
    {
      value: 'FAILED',
      label: '不合格',
      en: 'Failed',
    },
    {
      value: 'NOT_INSPECTED',
      label: '未参加',
      en: 'Not inspected',
    },
  ],
  StandardScope: [
    {
      value: 'NATIONAL',
      label: '国家标准',
      en: 'National',
    },
    {
      value: 'INDUSTRY',
      label: '行业标准',
      en: 'Industry',
    },
    {
      value: 'PROVINCIAL',
      label: '地方标准（省）',
      en: 'Provincial',
    },
    {
      value: 'MUNICIPAL',
      label: '地方标准（市）',
      en: 'Municipal',
    },
    {
      value: 'GROUP',
      label: '团体标准',
      en: 'Group',
    },
  ],
  StandardVersionState: [
    {
      value: 'DRAFT',
      label: '起草',
      en: 'Draft',
    },
    {
      value: 'PUBLISHED',
      label: '现行',
      en: 'Published',
    },
    {
      value: 'WITHDRAWN',
      label: '已废止',
      en: 'Withdrawn',
    },
  ],
  StandardAdoptionState: [
    {
      value: 'ADOPTED',
      label: '采用中',
      en: 'Adopted',
    },
    {
      value: 'ENDED',
      label: '已停用',
      en: 'Ended',
    },
  ],
  DocumentType: [
    {
      value: 'CITIZEN_ID',
      label: '居民身份证',
      en: 'Citizen ID',
    },
    {
      value: 'PASSPORT',
      label: '护照',
      en: 'Passport',
    },
    {
      value: 'HK_MACAO_PERMIT',
      label: '港澳居民来往内地通行证',
      en: 'Hk macao permit',
    },
    {
      value: 'TAIWAN_PERMIT',
      label: '台湾居民来往大陆通行证',
      en: 'Taiwan permit',
    },
    {
      value: 'FOREIGNER_PERMIT',
      label: '外国人永久居留身份证',
      en: 'Foreigner permit',
    },
  ],
  Sex: [
    {
      value: 'MALE',
      label: '男',
      en: 'Male',
    },
    {
      value: 'FEMALE',
      label: '女',
      en: 'Female',
    },
    {
      value: 'UNSTATED',
      label: '未说明',
      en: 'Unstated',
    },
    {
      value: 'UNKNOWN',
      label: '未知',
      en: 'Unknown',
    },
  ],
  Engagement: [
    {
      value: 'ON_POST',
      label: '在岗',
      en: 'On post',
    },
    {
      value: 'LEFT',
      label: '离岗',
      en: 'Left',
    },
    {
      value: 'RETIRED',
      label: '退休',
      en: 'Retired',
    },
  ],
  ServiceRole: [
    {
      value: 'SERVICE',
      label: '直接服务',
      en: 'Service',
    },
    {
      value: 'SUPERVISION',
      label: '督导',
      en: 'Supervision',
    },
    {
      value: 'MANAGEMENT',
      label: '管理',
      en: 'Management',
    },
  ],
  TrainingField: [
    {
      value: 'COMMUNITY',
      label: '社区服务',
      en: 'Community',
    },
    {
      value: 'ELDERLY',
      label: '老年人服务',
      en: 'Elderly',
    },
    {
      value: 'CHILDREN_YOUTH',
      label: '儿童青少年服务',
      en: 'Children youth',
    },
    {
      value: 'WOMEN_FAMILY',
      label: '妇女家庭服务',
      en: 'Women family',
    },
    {
      value: 'DISABLED',
      label: '残疾人服务',
      en: 'Disabled',
    },
    {
      value: 'WORKERS',
      label: '职工服务',
      en: 'Workers',
    },
    {
      value: 'SOCIAL_RELIEF',
      label: '社会救助',
      en: 'Social relief',
    },
    {
      value: 'JUSTICE',
      label: '司法矫治',
      en: 'Justice',
    },
    {
      value: 'HEALTH',
      label: '医务社会工作',
      en: 'Health',
    },
    {
      value: 'GENERAL',
      label: '综合',
      en: 'General',
    },
  ],
  TrainingPlanHorizon: [
    {
      value: 'MEDIUM',
      label: '中期',
      en: 'Medium',
    },
    {
      value: 'LONG',
      label: '长期',
      en: 'Long',
    },
  ],
  TrainingPlanState: [
    {
      value: 'DRAFT',
      label: '起草',
      en: 'Draft',
    },
    {
      value: 'ADOPTED',
      label: '实施中',
      en: 'Adopted',
    },
    {
      value: 'CLOSED',
      label: '已结束',
      en: 'Closed',
    },
  ],
  CourseProvider: [
    {
      value: 'UNIVERSITY',
      label: '高等院校',
      en: 'University',
    },
    {
      value: 'PARTY_SCHOOL',
      label: '党校',
      en: 'Party school',
    },
    {
      value: 'BASE',
      label: '培训基地',
      en: 'Base',
    },
    {
      value: 'INSTITUTION',
      label: '社会工作机构',
      en: 'Institution',
    },
    {
      value: 'OTHER',
      label: '其他',
      en: 'Other',
    },
  ],
  TrainingBaseKind: [
    {
      value: 'SOCIAL_WORKERS_HOME',
      label: '社会工作者之家',
      en: 'Social workers home',
    },
    {
      value: 'PRACTICE_SCHOOL',
      label: '实践培训学校',
      en: 'Practice school',
    },
    {
      value: 'COMMUNITY_SCHOOL',
      label: '社区学校',
      en: 'Community school',
    },
  ],
  TrainingBaseState: [
    {
      value: 'PROPOSED',
      label: '拟设',
      en: 'Proposed',
    },
    {
      value: 'ACTIVE',
      label: '运行中',
      en: 'Active',
    },
    {
      value: 'CLOSED',
      label: '已撤销',
      en: 'Closed',
    },
  ],
  TrainingSessionState: [
    {
      value: 'PLANNED',
      label: '拟办',
      en: 'Planned',
    },
    {
      value: 'OPEN',
      label: '报名中',
      en: 'Open',
    },
    {
      value: 'HELD',
      label: '已举办',
      en: 'Held',
    },
    {
      value: 'CLOSED',
      label: '已办结',
      en: 'Closed',
    },
    {
      value: 'CANCELLED',
      label: '已取消',
      en: 'Cancelled',
    },
  ],
  EnrolmentState: [
    {
      value: 'ENROLLED',
      label: '已报名',
      en: 'Enrolled',
    },
    {
      value: 'WITHDRAWN',
      label: '已退出',
      en: 'Withdrawn',
    },
  ],
  EthicsCodeState: [
    {
      value: 'DRAFT',
      label: '起草',
      en: 'Draft',
    },
    {
      value: 'PUBLISHED',
      label: '已发布',
      en: 'Published',
    },
    {
      value: 'RETIRED',
      label: '已废止',
      en: 'Retired',
    },
  ],
  VolunteerState: [
    {
      value: 'REGISTERED',
      label: '注册',
      en: 'Registered',
    },
    {
      value: 'SUSPENDED',
      label: '暂停',
      en: 'Suspended',
    },
    {
      value: 'DEREGISTERED',
      label: '注销',
      en: 'Deregistered',
    },
  ],
  VolunteerServiceState: [
    {
      value: 'RECORDED',
      label: '已记录',
      en: 'Recorded',
    },
    {
      value: 'CERTIFIED',
      label: '已证明',
      en: 'Certified',
    },
    {
      value: 'VOID',
      label: '已作废',
      en: 'Void',
    },
  ],
  JointActivityState: [
    {
      value: 'PLANNED',
      label: '计划',
      en: 'Planned',
    },
    {
      value: 'HELD',
      label: '已开展',
      en: 'Held',
    },
    {
      value: 'CANCELLED',
      label: '已取消',
      en: 'Cancelled',
    },
  ],
  ExpertState: [
    {
      value: 'NOMINATED',
      label: '拟聘',
      en: 'Nominated',
    },
    {
      value: 'APPOINTED',
      label: '在聘',
      en: 'Appointed',
    },
    {
      value: 'ENDED',
      label: '已解聘',
      en: 'Ended',
    },
  ],
  PilotState: [
    {
      value: 'PROPOSED',
      label: '申报',
      en: 'Proposed',
    },
    {
      value: 'DESIGNATED',
      label: '试点中',
      en: 'Designated',
    },
    {
      value: 'DEMONSTRATING',
      label: '示范',
      en: 'Demonstrating',
    },
    {
      value: 'CONCLUDED',
      label: '已结束',
      en: 'Concluded',
    },
    {
      value: 'REVOKED',
      label: '已撤销',
      en: 'Revoked',
    },
  ],
} as const satisfies Record<string, readonly EnumOption[]>;

export type EnumName = keyof typeof enums;
export type EnumValue<Name extends EnumName> = (typeof enums)[Name][number]['value'];
