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
  AreaKind: [
    {
      value: 'POOR',
      label: '贫困地区',
      en: 'Poor',
    },
    {
      value: 'OLD_REVOLUTIONARY',
      label: '革命老区',
      en: 'Old revolutionary',
    },
    {
      value: 'ETHNIC_MINORITY',
      label: '少数民族地区',
      en: 'Ethnic minority',
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
  Indicator: [
    {
      value: 'PRACTITIONERS',
      label: '从业人员',
      en: 'Practitioners',
    },
    {
      value: 'TALENT',
      label: '社会工作人才',
      en: 'Talent',
    },
    {
      value: 'PROFESSIONALS',
      label: '专业社会工作人才',
      en: 'Professionals',
    },
    {
      value: 'ASSISTANT',
      label: '助理级（恰为）',
      en: 'Assistant',
    },
    {
      value: 'MID',
      label: '中级（恰为）',
      en: 'Mid',
    },
    {
      value: 'MID_AND_ABOVE',
      label: '中级及以上（累计）',
      en: 'Mid and above',
    },
    {
      value: 'SENIOR',
      label: '高级',
      en: 'Senior',
    },
    {
      value: 'ENCOURAGED_AREAS',
      label: '在贫困、革命老区、民族地区服务',
      en: 'Encouraged areas',
    },
    {
      value: 'URBAN_COVERAGE',
      label: '城市社区配备率',
      en: 'Urban coverage',
    },
    {
      value: 'ORGANIZATIONS',
      label: '公益类社会组织和民办社工机构',
      en: 'Organizations',
    },
  ],
  IndicatorUnit: [
    {
      value: 'PERSON',
      label: '人',
      en: 'Person',
    },
    {
      value: 'PERCENT',
      label: '%',
      en: 'Percent',
    },
    {
      value: 'INSTITUTION',
      label: '家',
      en: 'Institution',
    },
  ],
  DivisionBasis: [
    {
      value: 'AS_OF',
      label: '按当日区划',
      en: 'As of',
    },
    {
      value: 'CURRENT',
      label: '按现行区划',
      en: 'Current',
    },
  ],
  IndicatorRowPart: [
    {
      value: 'COUNTED',
      label: '计入的',
      en: 'Counted',
    },
    {
      value: 'MISSING',
      label: '在基数内而未计入的',
      en: 'Missing',
    },
  ],
  NoticeKind: [
    {
      value: 'COMMENDATION',
      label: '表彰奖励',
      en: 'Commendation',
    },
    {
      value: 'INCUBATION',
      label: '孵化入驻',
      en: 'Incubation',
    },
    {
      value: 'SENIOR_REVIEW',
      label: '高级职称评审',
      en: 'Senior review',
    },
    {
      value: 'CANCELLATION',
      label: '登记注销',
      en: 'Cancellation',
    },
    {
      value: 'PROCUREMENT',
      label: '购买服务',
      en: 'Procurement',
    },
    {
      value: 'OTHER',
      label: '其他',
      en: 'Other',
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
  PublicBody: [
    {
      value: 'LEADING_BODY',
      label: '领导班子',
      en: 'Leading body',
    },
    {
      value: 'PEOPLES_CONGRESS',
      label: '人民代表大会',
      en: 'Peoples congress',
    },
    {
      value: 'CPPCC',
      label: '政协',
      en: 'Cppcc',
    },
  ],
  BodyLevel: [
    {
      value: 'NATION',
      label: '全国',
      en: 'Nation',
    },
    {
      value: 'PROVINCE',
      label: '省级',
      en: 'Province',
    },
    {
      value: 'CITY',
      label: '市级',
      en: 'City',
    },
    {
      value: 'COUNTY',
      label: '县级',
      en: 'County',
    },
    {
      value: 'TOWN',
      label: '乡镇级',
      en: 'Town',
    },
  ],
  WorkforceDefinition: [
    {
      value: 'PRACTITIONER',
      label: '从业人员',
      en: 'Practitioner',
    },
    {
      value: 'TALENT',
      label: '社会工作人才',
      en: 'Talent',
    },
    {
      value: 'PROFESSIONAL',
      label: '专业社会工作人才',
      en: 'Professional',
    },
  ],
  ScorecardState: [
    {
      value: 'DRAFT',
      label: '编制中',
      en: 'Draft',
    },
    {
      value: 'LOCKED',
      label: '已锁定',
      en: 'Locked',
    },
    {
      value: 'SIGNED',
      label: '已签发',
      en: 'Signed',
    },
  ],
  ScorecardRating: [
    {
      value: 'EXCELLENT',
      label: '优秀',
      en: 'Excellent',
    },
    {
      value: 'GOOD',
      label: '良好',
      en: 'Good',
    },
    {
      value: 'ORDINARY',
      label: '一般',
      en: 'Ordinary',
    },
    {
      value: 'POOR',
      label: '较差',
      en: 'Poor',
    },
  ],
  Medium: [
    {
      value: 'BROADCAST',
      label: '广播',
      en: 'Broadcast',
    },
    {
      value: 'TELEVISION',
      label: '电视',
      en: 'Television',
    },
    {
      value: 'PRESS',
      label: '报刊',
      en: 'Press',
    },
    {
      value: 'NETWORK',
      label: '网络',
      en: 'Network',
    },
    {
      value: 'TALK',
      label: '宣讲',
      en: 'Talk',
    },
    {
      value: 'LECTURE',
      label: '讲座',
      en: 'Lecture',
    },
    {
      value: 'FREE_MATERIAL',
      label: '免费资料',
      en: 'Free material',
    },
  ],
  CampaignState: [
    {
      value: 'PLANNED',
      label: '计划中',
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
  NoticeState: [
    {
      value: 'DRAFT',
      label: '拟稿',
      en: 'Draft',
    },
    {
      value: 'PUBLISHED',
      label: '已发布',
      en: 'Published',
    },
    {
      value: 'WITHDRAWN',
      label: '已撤下',
      en: 'Withdrawn',
    },
  ],
  NoticeStanding: [
    {
      value: 'NOT_PUBLISHED',
      label: '未发布',
      en: 'Not published',
    },
    {
      value: 'RUNNING',
      label: '公示中',
      en: 'Running',
    },
    {
      value: 'CLEAR',
      label: '期满无异议',
      en: 'Clear',
    },
    {
      value: 'OBJECTED',
      label: '异议待处理',
      en: 'Objected',
    },
    {
      value: 'UPHELD',
      label: '异议成立',
      en: 'Upheld',
    },
    {
      value: 'WITHDRAWN',
      label: '已撤下',
      en: 'Withdrawn',
    },
  ],
  ObjectionChannel: [
    {
      value: 'ONLINE',
      label: '网上',
      en: 'Online',
    },
    {
      value: 'PHONE',
      label: '电话',
      en: 'Phone',
    },
    {
      value: 'LETTER',
      label: '书信',
      en: 'Letter',
    },
    {
      value: 'VISIT',
      label: '来访',
      en: 'Visit',
    },
  ],
  ObjectionState: [
    {
      value: 'RECEIVED',
      label: '待处理',
      en: 'Received',
    },
    {
      value: 'UPHELD',
      label: '成立',
      en: 'Upheld',
    },
    {
      value: 'DISMISSED',
      label: '不成立',
      en: 'Dismissed',
    },
  ],
  CaseField: [
    {
      value: 'ELDERLY',
      label: '老年人服务',
      en: 'Elderly',
    },
    {
      value: 'CHILDREN',
      label: '儿童青少年服务',
      en: 'Children',
    },
    {
      value: 'DISABLED',
      label: '残疾人服务',
      en: 'Disabled',
    },
    {
      value: 'FAMILY',
      label: '妇女家庭服务',
      en: 'Family',
    },
    {
      value: 'WORKERS',
      label: '职工帮扶',
      en: 'Workers',
    },
    {
      value: 'COMMUNITY',
      label: '社区治理',
      en: 'Community',
    },
    {
      value: 'RELIEF',
      label: '社会救助',
      en: 'Relief',
    },
    {
      value: 'CORRECTION',
      label: '矫治帮教',
      en: 'Correction',
    },
    {
      value: 'HEALTH',
      label: '医务与精神健康',
      en: 'Health',
    },
    {
      value: 'OTHER',
      label: '其他',
      en: 'Other',
    },
  ],
  CaseState: [
    {
      value: 'DRAFT',
      label: '征集中',
      en: 'Draft',
    },
    {
      value: 'PUBLISHED',
      label: '已发布',
      en: 'Published',
    },
    {
      value: 'WITHDRAWN',
      label: '已撤下',
      en: 'Withdrawn',
    },
  ],
} as const satisfies Record<string, readonly EnumOption[]>;

export type EnumName = keyof typeof enums;
export type EnumValue<Name extends EnumName> = (typeof enums)[Name][number]['value'];
