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
  RewardLevel: [
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
  ],
  RewardProgrammeState: [
    {
      value: 'DRAFT',
      label: '筹备',
      en: 'Draft',
    },
    {
      value: 'OPEN',
      label: '受理提名',
      en: 'Open',
    },
    {
      value: 'CLOSED',
      label: '截止提名',
      en: 'Closed',
    },
    {
      value: 'FINISHED',
      label: '已结束',
      en: 'Finished',
    },
  ],
  AppraisalGrade: [
    {
      value: 'EXCELLENT',
      label: '优秀',
      en: 'Excellent',
    },
    {
      value: 'QUALIFIED',
      label: '合格',
      en: 'Qualified',
    },
    {
      value: 'BASICALLY_QUALIFIED',
      label: '基本合格',
      en: 'Basically qualified',
    },
    {
      value: 'UNQUALIFIED',
      label: '不合格',
      en: 'Unqualified',
    },
  ],
  NomineeKind: [
    {
      value: 'PERSON',
      label: '个人',
      en: 'Person',
    },
    {
      value: 'INSTITUTION',
      label: '机构',
      en: 'Institution',
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
  AppraisalPeriodState: [
    {
      value: 'OPEN',
      label: '进行中',
      en: 'Open',
    },
    {
      value: 'CLOSED',
      label: '已结束',
      en: 'Closed',
    },
  ],
  AppraisalIndicatorSetState: [
    {
      value: 'DRAFT',
      label: '草拟',
      en: 'Draft',
    },
    {
      value: 'IN_FORCE',
      label: '启用',
      en: 'In force',
    },
    {
      value: 'RETIRED',
      label: '停用',
      en: 'Retired',
    },
  ],
  AppraisalAspect: [
    {
      value: 'ACHIEVEMENT',
      label: '工作业绩',
      en: 'Achievement',
    },
    {
      value: 'ABILITY',
      label: '工作能力',
      en: 'Ability',
    },
    {
      value: 'CONDUCT',
      label: '品德表现',
      en: 'Conduct',
    },
    {
      value: 'ETHICS',
      label: '职业道德',
      en: 'Ethics',
    },
    {
      value: 'QUALITY',
      label: '专业素质',
      en: 'Quality',
    },
    {
      value: 'STANDARD',
      label: '专业水平',
      en: 'Standard',
    },
  ],
  AppraisalState: [
    {
      value: 'RATING',
      label: '评分中',
      en: 'Rating',
    },
    {
      value: 'CONCLUDED',
      label: '已评定',
      en: 'Concluded',
    },
    {
      value: 'CANCELLED',
      label: '已取消',
      en: 'Cancelled',
    },
  ],
  AppraisalRaterSide: [
    {
      value: 'EMPLOYER',
      label: '用人单位',
      en: 'Employer',
    },
    {
      value: 'SERVED',
      label: '服务对象单位',
      en: 'Served',
    },
  ],
  AppraisalRatingState: [
    {
      value: 'PENDING',
      label: '待评分',
      en: 'Pending',
    },
    {
      value: 'SUBMITTED',
      label: '已提交',
      en: 'Submitted',
    },
  ],
  AppraisalResultSource: [
    {
      value: 'RATING',
      label: '双方评分',
      en: 'Rating',
    },
    {
      value: 'APPEAL',
      label: '申诉变更',
      en: 'Appeal',
    },
  ],
  AppraisalAppealState: [
    {
      value: 'LODGED',
      label: '待处理',
      en: 'Lodged',
    },
    {
      value: 'UPHELD',
      label: '维持原结果',
      en: 'Upheld',
    },
    {
      value: 'CHANGED',
      label: '变更结果',
      en: 'Changed',
    },
    {
      value: 'WITHDRAWN',
      label: '已撤回',
      en: 'Withdrawn',
    },
  ],
  RankMeasure: [
    {
      value: 'YEARS_IN_RANK',
      label: '任现职级年限',
      en: 'Years in rank',
    },
    {
      value: 'YEARS_PRACTISING',
      label: '从业年限',
      en: 'Years practising',
    },
    {
      value: 'CERTIFICATE',
      label: '职业水平证书',
      en: 'Certificate',
    },
    {
      value: 'QUALIFIED_GRADES',
      label: '考核合格以上次数',
      en: 'Qualified grades',
    },
    {
      value: 'EXCELLENT_GRADES',
      label: '考核优秀次数',
      en: 'Excellent grades',
    },
    {
      value: 'CLASS_HOURS',
      label: '继续教育学时',
      en: 'Class hours',
    },
  ],
  RankPromotionState: [
    {
      value: 'APPLIED',
      label: '已申报',
      en: 'Applied',
    },
    {
      value: 'REVIEWED',
      label: '评审通过',
      en: 'Reviewed',
    },
    {
      value: 'PROMOTED',
      label: '已晋升',
      en: 'Promoted',
    },
    {
      value: 'REFUSED',
      label: '未通过',
      en: 'Refused',
    },
    {
      value: 'WITHDRAWN',
      label: '已撤回',
      en: 'Withdrawn',
    },
  ],
  RewardNominationState: [
    {
      value: 'NOMINATED',
      label: '已提名',
      en: 'Nominated',
    },
    {
      value: 'SELECTED',
      label: '评审通过',
      en: 'Selected',
    },
    {
      value: 'NOTICED',
      label: '公示',
      en: 'Noticed',
    },
    {
      value: 'CONFERRED',
      label: '已授予',
      en: 'Conferred',
    },
    {
      value: 'DROPPED',
      label: '不予表彰',
      en: 'Dropped',
    },
    {
      value: 'REVOKED',
      label: '已撤销',
      en: 'Revoked',
    },
  ],
  RewardObjectionState: [
    {
      value: 'OPEN',
      label: '核查中',
      en: 'Open',
    },
    {
      value: 'SUSTAINED',
      label: '成立',
      en: 'Sustained',
    },
    {
      value: 'DISMISSED',
      label: '不成立',
      en: 'Dismissed',
    },
  ],
} as const satisfies Record<string, readonly EnumOption[]>;

export type EnumName = keyof typeof enums;
export type EnumValue<Name extends EnumName> = (typeof enums)[Name][number]['value'];
