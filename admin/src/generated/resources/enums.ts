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
  RegistrationStanding: [
    {
      value: 'NONE',
      label: '未登记',
      en: 'None',
    },
    {
      value: 'UPCOMING',
      label: '待生效',
      en: 'Upcoming',
    },
    {
      value: 'VALID',
      label: '有效',
      en: 'Valid',
    },
    {
      value: 'EXPIRING',
      label: '即将到期',
      en: 'Expiring',
    },
    {
      value: 'EXPIRED',
      label: '已过期',
      en: 'Expired',
    },
    {
      value: 'SUPERSEDED',
      label: '已续期',
      en: 'Superseded',
    },
    {
      value: 'SUSPENDED',
      label: '暂停执业',
      en: 'Suspended',
    },
    {
      value: 'CANCELLED',
      label: '已注销',
      en: 'Cancelled',
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
      value: 'CONFIDENTIAL',
      label: '保密业务',
      en: 'Confidential',
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
  RegistrationKind: [
    {
      value: 'FIRST',
      label: '首次登记',
      en: 'First',
    },
    {
      value: 'RENEWAL',
      label: '再次登记',
      en: 'Renewal',
    },
    {
      value: 'REINSTATEMENT',
      label: '重新登记',
      en: 'Reinstatement',
    },
  ],
  RegistrationState: [
    {
      value: 'VALID',
      label: '已登记',
      en: 'Valid',
    },
    {
      value: 'CANCELLED',
      label: '已注销',
      en: 'Cancelled',
    },
  ],
  EducationCreditKind: [
    {
      value: 'DEGREE',
      label: '学历学位教育',
      en: 'Degree',
    },
    {
      value: 'COURSE',
      label: '其他机构课程',
      en: 'Course',
    },
    {
      value: 'CONFERENCE',
      label: '学术会议',
      en: 'Conference',
    },
    {
      value: 'RESEARCH',
      label: '课题、著作与论文',
      en: 'Research',
    },
    {
      value: 'OTHER',
      label: '其他经认可的学习',
      en: 'Other',
    },
  ],
  SupervisionForm: [
    {
      value: 'INDIVIDUAL',
      label: '个别督导',
      en: 'Individual',
    },
    {
      value: 'GROUP',
      label: '小组督导',
      en: 'Group',
    },
    {
      value: 'PEER',
      label: '同辈督导',
      en: 'Peer',
    },
    {
      value: 'ONSITE',
      label: '现场督导',
      en: 'Onsite',
    },
  ],
  ExamPaper: [
    {
      value: 'ASSISTANT_SKILLS',
      label: '社会工作综合能力（初级）',
      en: 'Assistant skills',
    },
    {
      value: 'ASSISTANT_PRACTICE',
      label: '社会工作实务（初级）',
      en: 'Assistant practice',
    },
    {
      value: 'MID_SKILLS',
      label: '社会工作综合能力（中级）',
      en: 'Mid skills',
    },
    {
      value: 'MID_PRACTICE',
      label: '社会工作实务（中级）',
      en: 'Mid practice',
    },
    {
      value: 'MID_LAW',
      label: '社会工作法规与政策（中级）',
      en: 'Mid law',
    },
    {
      value: 'SENIOR_PRACTICE',
      label: '社会工作实务（高级）',
      en: 'Senior practice',
    },
  ],
  ExamResult: [
    {
      value: 'ENROLLED',
      label: '已报名',
      en: 'Enrolled',
    },
    {
      value: 'PASSED',
      label: '合格',
      en: 'Passed',
    },
    {
      value: 'FAILED',
      label: '不合格',
      en: 'Failed',
    },
    {
      value: 'ABSENT',
      label: '缺考',
      en: 'Absent',
    },
    {
      value: 'VOID',
      label: '成绩无效',
      en: 'Void',
    },
  ],
  SanctionKind: [
    {
      value: 'WARNING',
      label: '警告',
      en: 'Warning',
    },
    {
      value: 'SUSPENSION',
      label: '暂停执业',
      en: 'Suspension',
    },
    {
      value: 'CANCELLATION',
      label: '注销登记',
      en: 'Cancellation',
    },
  ],
  SanctionState: [
    {
      value: 'IMPOSED',
      label: '执行中',
      en: 'Imposed',
    },
    {
      value: 'LIFTED',
      label: '已解除',
      en: 'Lifted',
    },
    {
      value: 'REVOKED',
      label: '已撤销',
      en: 'Revoked',
    },
  ],
  ComplaintChannel: [
    {
      value: 'VISIT',
      label: '来访',
      en: 'Visit',
    },
    {
      value: 'LETTER',
      label: '来信',
      en: 'Letter',
    },
    {
      value: 'PHONE',
      label: '电话',
      en: 'Phone',
    },
    {
      value: 'ONLINE',
      label: '网络',
      en: 'Online',
    },
    {
      value: 'TRANSFERRED',
      label: '其他部门转来',
      en: 'Transferred',
    },
  ],
  ComplaintState: [
    {
      value: 'RECEIVED',
      label: '已收到',
      en: 'Received',
    },
    {
      value: 'ACCEPTED',
      label: '已立案',
      en: 'Accepted',
    },
    {
      value: 'DISMISSED',
      label: '不予立案',
      en: 'Dismissed',
    },
  ],
  DisciplinaryCaseState: [
    {
      value: 'OPEN',
      label: '调查中',
      en: 'Open',
    },
    {
      value: 'INVESTIGATED',
      label: '调查终结',
      en: 'Investigated',
    },
    {
      value: 'CONCLUDED',
      label: '已作处理',
      en: 'Concluded',
    },
    {
      value: 'CLOSED',
      label: '不予处理',
      en: 'Closed',
    },
  ],
  ExamPassState: [
    {
      value: 'PROPOSED',
      label: '考试合格',
      en: 'Proposed',
    },
    {
      value: 'REVIEWED',
      label: '评审通过',
      en: 'Reviewed',
    },
    {
      value: 'DECLINED',
      label: '评审未通过',
      en: 'Declined',
    },
    {
      value: 'PUBLICIZED',
      label: '公示中',
      en: 'Publicized',
    },
    {
      value: 'CERTIFIED',
      label: '已发证',
      en: 'Certified',
    },
  ],
  RegistrationNoticeKind: [
    {
      value: 'CANCELLATION',
      label: '注销登记公告',
      en: 'Cancellation',
    },
  ],
  RegisteringLevel: [
    {
      value: 'COUNTY',
      label: '县级登记',
      en: 'County',
    },
    {
      value: 'CITY',
      label: '市级登记',
      en: 'City',
    },
  ],
} as const satisfies Record<string, readonly EnumOption[]>;

export type EnumName = keyof typeof enums;
export type EnumValue<Name extends EnumName> = (typeof enums)[Name][number]['value'];
