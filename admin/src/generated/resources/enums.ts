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
  FundPurpose: [
    {
      value: 'SUBSIDY',
      label: '专业人才补贴',
      en: 'Subsidy',
    },
    {
      value: 'PERSONAL_REWARD',
      label: '个人表彰奖励',
      en: 'Personal reward',
    },
    {
      value: 'INSTITUTION_REWARD',
      label: '机构表彰奖励',
      en: 'Institution reward',
    },
    {
      value: 'EXAM_FEE',
      label: '考试费报销',
      en: 'Exam fee',
    },
    {
      value: 'PURCHASE',
      label: '购买服务',
      en: 'Purchase',
    },
    {
      value: 'INCUBATION',
      label: '孵化扶持',
      en: 'Incubation',
    },
    {
      value: 'TRAINING',
      label: '教育培训',
      en: 'Training',
    },
    {
      value: 'PUBLICITY',
      label: '宣传推广',
      en: 'Publicity',
    },
    {
      value: 'WELFARE_SERVICE',
      label: '社会福利服务项目',
      en: 'Welfare service',
    },
    {
      value: 'STAFF_PAY',
      label: '人员经费',
      en: 'Staff pay',
    },
    {
      value: 'RUNNING_COSTS',
      label: '运行经费',
      en: 'Running costs',
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
    {
      value: 'PROVINCIAL_PILOTS',
      label: '省级综合试点',
      en: 'Provincial pilots',
    },
    {
      value: 'MUNICIPAL_PILOTS',
      label: '市级试点',
      en: 'Municipal pilots',
    },
    {
      value: 'TRAINING_BASES',
      label: '培训基地',
      en: 'Training bases',
    },
    {
      value: 'TRAINING_BASE_COVERAGE',
      label: '设有培训基地的县（市、区）',
      en: 'Training base coverage',
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
    {
      value: 'PIECE',
      label: '个',
      en: 'Piece',
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
  MatchFactor: [
    {
      value: 'LEVEL',
      label: '级别',
      en: 'Level',
    },
    {
      value: 'AREA',
      label: '区域',
      en: 'Area',
    },
    {
      value: 'SECTOR',
      label: '系统',
      en: 'Sector',
    },
    {
      value: 'EXPERIENCE',
      label: '年限',
      en: 'Experience',
    },
    {
      value: 'WISH',
      label: '单位类型',
      en: 'Wish',
    },
  ],
  NotificationKind: [
    {
      value: 'AWAITING',
      label: '待我办理',
      en: 'Awaiting',
    },
    {
      value: 'RETURNED',
      label: '退回给我',
      en: 'Returned',
    },
    {
      value: 'DECIDED',
      label: '已办结',
      en: 'Decided',
    },
    {
      value: 'OVERDUE',
      label: '超过时限',
      en: 'Overdue',
    },
    {
      value: 'EXPIRING',
      label: '即将到期',
      en: 'Expiring',
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
  FundingClass: [
    {
      value: 'CLASS_I',
      label: '公益一类事业单位',
      en: 'Class i',
    },
    {
      value: 'CLASS_II',
      label: '公益二类事业单位',
      en: 'Class ii',
    },
    {
      value: 'FISCAL_MASS',
      label: '财政拨款保障的群团组织',
      en: 'Fiscal mass',
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
  VacancyState: [
    {
      value: 'OPEN',
      label: '招聘中',
      en: 'Open',
    },
    {
      value: 'FILLED',
      label: '已招满',
      en: 'Filled',
    },
    {
      value: 'CLOSED',
      label: '已关闭',
      en: 'Closed',
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
  SeekerState: [
    {
      value: 'LOOKING',
      label: '求职中',
      en: 'Looking',
    },
    {
      value: 'PLACED',
      label: '已就业',
      en: 'Placed',
    },
    {
      value: 'WITHDRAWN',
      label: '已撤销',
      en: 'Withdrawn',
    },
  ],
  GuidanceTopic: [
    {
      value: 'JOB_SEARCH',
      label: '求职推荐',
      en: 'Job search',
    },
    {
      value: 'CAREER',
      label: '职业规划',
      en: 'Career',
    },
    {
      value: 'CERTIFICATE',
      label: '考试与登记',
      en: 'Certificate',
    },
    {
      value: 'POLICY',
      label: '政策咨询',
      en: 'Policy',
    },
    {
      value: 'RIGHTS',
      label: '劳动权益',
      en: 'Rights',
    },
  ],
  GuidanceCaseState: [
    {
      value: 'OPEN',
      label: '办理中',
      en: 'Open',
    },
    {
      value: 'CLOSED',
      label: '已办结',
      en: 'Closed',
    },
  ],
  ReferralState: [
    {
      value: 'SENT',
      label: '已推荐',
      en: 'Sent',
    },
    {
      value: 'TAKEN_UP',
      label: '已进入双选',
      en: 'Taken up',
    },
    {
      value: 'DECLINED',
      label: '未采纳',
      en: 'Declined',
    },
  ],
  JobOfferOrigin: [
    {
      value: 'EMPLOYER',
      label: '用人单位',
      en: 'Employer',
    },
    {
      value: 'SEEKER',
      label: '求职人员',
      en: 'Seeker',
    },
    {
      value: 'REFERRAL',
      label: '窗口推荐',
      en: 'Referral',
    },
    {
      value: 'FAIR',
      label: '招聘会',
      en: 'Fair',
    },
  ],
  JobOfferState: [
    {
      value: 'OPEN',
      label: '待双方同意',
      en: 'Open',
    },
    {
      value: 'AGREED',
      label: '双方同意',
      en: 'Agreed',
    },
    {
      value: 'HIRED',
      label: '已聘用',
      en: 'Hired',
    },
    {
      value: 'DECLINED',
      label: '未达成',
      en: 'Declined',
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
  FundKind: [
    {
      value: 'BUDGET',
      label: '财政预算资金',
      en: 'Budget',
    },
    {
      value: 'LOTTERY',
      label: '福利彩票公益金',
      en: 'Lottery',
    },
    {
      value: 'FOUNDATION',
      label: '非公募基金会资金',
      en: 'Foundation',
    },
    {
      value: 'DONATION',
      label: '社会捐赠资金',
      en: 'Donation',
    },
  ],
  BudgetLevel: [
    {
      value: 'CENTRAL',
      label: '中央',
      en: 'Central',
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
  ],
  FundingSourceState: [
    {
      value: 'OPEN',
      label: '执行中',
      en: 'Open',
    },
    {
      value: 'CLOSED',
      label: '已年终结转',
      en: 'Closed',
    },
  ],
  LedgerStage: [
    {
      value: 'ORIGIN',
      label: '资金来处',
      en: 'Origin',
    },
    {
      value: 'APPROPRIATED',
      label: '已安排待分配',
      en: 'Appropriated',
    },
    {
      value: 'ALLOCATED',
      label: '已分配待承诺',
      en: 'Allocated',
    },
    {
      value: 'COMMITTED',
      label: '已承诺待拨付',
      en: 'Committed',
    },
    {
      value: 'DISBURSED',
      label: '已拨付',
      en: 'Disbursed',
    },
    {
      value: 'LAPSED',
      label: '年终收回',
      en: 'Lapsed',
    },
  ],
  TransferReason: [
    {
      value: 'APPROPRIATE',
      label: '预算安排',
      en: 'Appropriate',
    },
    {
      value: 'ALLOCATE',
      label: '分配',
      en: 'Allocate',
    },
    {
      value: 'COMMIT',
      label: '承诺',
      en: 'Commit',
    },
    {
      value: 'DISBURSE',
      label: '拨付',
      en: 'Disburse',
    },
    {
      value: 'REVERSE',
      label: '冲回',
      en: 'Reverse',
    },
    {
      value: 'CARRY_OVER',
      label: '结转下年',
      en: 'Carry over',
    },
    {
      value: 'LAPSE',
      label: '年终收回',
      en: 'Lapse',
    },
  ],
  PayeeKind: [
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
    {
      value: 'ROLL',
      label: '发放名册',
      en: 'Roll',
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
  PayableState: [
    {
      value: 'CLAIMED',
      label: '已申报',
      en: 'Claimed',
    },
    {
      value: 'COMMITTED',
      label: '已承诺',
      en: 'Committed',
    },
    {
      value: 'PAID',
      label: '已拨付',
      en: 'Paid',
    },
    {
      value: 'REFUSED',
      label: '不予支付',
      en: 'Refused',
    },
    {
      value: 'WITHDRAWN',
      label: '已撤回',
      en: 'Withdrawn',
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
  SubsidyRunState: [
    {
      value: 'REVIEW',
      label: '复核中',
      en: 'Review',
    },
    {
      value: 'APPROVED',
      label: '已审定',
      en: 'Approved',
    },
    {
      value: 'COMMITTED',
      label: '已列支',
      en: 'Committed',
    },
    {
      value: 'DISBURSED',
      label: '已发放',
      en: 'Disbursed',
    },
    {
      value: 'CANCELLED',
      label: '已作废',
      en: 'Cancelled',
    },
  ],
  SubsidyLineKind: [
    {
      value: 'ORDINARY',
      label: '当月',
      en: 'Ordinary',
    },
    {
      value: 'CORRECTION',
      label: '更正',
      en: 'Correction',
    },
  ],
  SubsidyLineState: [
    {
      value: 'INCLUDED',
      label: '列入',
      en: 'Included',
    },
    {
      value: 'CHALLENGED',
      label: '存疑',
      en: 'Challenged',
    },
    {
      value: 'EXCLUDED',
      label: '排除',
      en: 'Excluded',
    },
  ],
  AllowanceFund: [
    {
      value: 'LOCAL',
      label: '本地财政',
      en: 'Local',
    },
    {
      value: 'HIGHER',
      label: '上级财政',
      en: 'Higher',
    },
    {
      value: 'OTHER',
      label: '其他',
      en: 'Other',
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
  ReversedStage: [
    {
      value: 'APPROPRIATION',
      label: '预算安排',
      en: 'Appropriation',
    },
    {
      value: 'ALLOCATION',
      label: '分配',
      en: 'Allocation',
    },
    {
      value: 'COMMITMENT',
      label: '承诺',
      en: 'Commitment',
    },
    {
      value: 'DISBURSEMENT',
      label: '拨付',
      en: 'Disbursement',
    },
  ],
  LotteryReportState: [
    {
      value: 'DRAFT',
      label: '拟稿',
      en: 'Draft',
    },
    {
      value: 'PUBLISHED',
      label: '已公布',
      en: 'Published',
    },
    {
      value: 'WITHDRAWN',
      label: '已撤回',
      en: 'Withdrawn',
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
  RegistrationNoticeKind: [
    {
      value: 'CANCELLATION',
      label: '注销登记公告',
      en: 'Cancellation',
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
      label: '已作出',
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
  SanctionStanding: [
    {
      value: 'UPCOMING',
      label: '尚未生效',
      en: 'Upcoming',
    },
    {
      value: 'RUNNING',
      label: '执行中',
      en: 'Running',
    },
    {
      value: 'EXPIRED',
      label: '已期满',
      en: 'Expired',
    },
    {
      value: 'EXECUTED',
      label: '已执行',
      en: 'Executed',
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
  ExamClaimKind: [
    {
      value: 'FEE',
      label: '考试费报销',
      en: 'Fee',
    },
    {
      value: 'EARLY_REWARD',
      label: '早期取得资格奖励',
      en: 'Early reward',
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
  IncubationBaseState: [
    {
      value: 'ACTIVE',
      label: '运行中',
      en: 'Active',
    },
    {
      value: 'SUSPENDED',
      label: '暂停接收',
      en: 'Suspended',
    },
    {
      value: 'CLOSED',
      label: '已关闭',
      en: 'Closed',
    },
  ],
  IncubationServiceKind: [
    {
      value: 'PREMISES',
      label: '场地与设施',
      en: 'Premises',
    },
    {
      value: 'REGISTRATION',
      label: '登记代办',
      en: 'Registration',
    },
    {
      value: 'ACCOUNTING',
      label: '财务托管',
      en: 'Accounting',
    },
    {
      value: 'PROJECT',
      label: '项目指导',
      en: 'Project',
    },
    {
      value: 'TRAINING',
      label: '能力培训',
      en: 'Training',
    },
    {
      value: 'LEGAL',
      label: '法律咨询',
      en: 'Legal',
    },
    {
      value: 'RESOURCES',
      label: '资源对接',
      en: 'Resources',
    },
  ],
  TenancyState: [
    {
      value: 'APPLIED',
      label: '已申请',
      en: 'Applied',
    },
    {
      value: 'REVIEWED',
      label: '已评审',
      en: 'Reviewed',
    },
    {
      value: 'PUBLICIZED',
      label: '公示中',
      en: 'Publicized',
    },
    {
      value: 'INCUBATING',
      label: '孵化中',
      en: 'Incubating',
    },
    {
      value: 'ASSESSED',
      label: '已评估',
      en: 'Assessed',
    },
    {
      value: 'GRADUATED',
      label: '已出壳',
      en: 'Graduated',
    },
    {
      value: 'WITHDRAWN',
      label: '已退出',
      en: 'Withdrawn',
    },
    {
      value: 'REJECTED',
      label: '未通过',
      en: 'Rejected',
    },
  ],
  IncubationSupportKind: [
    {
      value: 'PREMISES',
      label: '提供场地',
      en: 'Premises',
    },
    {
      value: 'GRANT',
      label: '资金资助',
      en: 'Grant',
    },
    {
      value: 'TAX_RELIEF',
      label: '税收优惠',
      en: 'Tax relief',
    },
    {
      value: 'SIMPLER_REGISTRATION',
      label: '简化登记',
      en: 'Simpler registration',
    },
  ],
  IncubationAssessmentStage: [
    {
      value: 'INTERIM',
      label: '中期评估',
      en: 'Interim',
    },
    {
      value: 'FINAL',
      label: '出壳评估',
      en: 'Final',
    },
  ],
  IncubationAssessmentResult: [
    {
      value: 'EXCELLENT',
      label: '优秀',
      en: 'Excellent',
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
  ],
  PurchaseCategory: [
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
      value: 'DISABLED',
      label: '残疾人服务',
      en: 'Disabled',
    },
    {
      value: 'COMMUNITY',
      label: '社区服务',
      en: 'Community',
    },
    {
      value: 'RELIEF',
      label: '社会救助',
      en: 'Relief',
    },
    {
      value: 'CORRECTION',
      label: '社区矫正与帮教',
      en: 'Correction',
    },
    {
      value: 'WORKERS',
      label: '职工服务',
      en: 'Workers',
    },
    {
      value: 'MENTAL_HEALTH',
      label: '精神卫生与戒毒',
      en: 'Mental health',
    },
    {
      value: 'TRAINING',
      label: '专业培训与督导',
      en: 'Training',
    },
    {
      value: 'RESEARCH',
      label: '研究与评估',
      en: 'Research',
    },
    {
      value: 'OWN_STAFFING',
      label: '本单位人员聘用',
      en: 'Own staffing',
    },
    {
      value: 'LABOUR_DISPATCH',
      label: '劳务派遣',
      en: 'Labour dispatch',
    },
    {
      value: 'PUBLIC_WELFARE_JOBS',
      label: '公益性岗位',
      en: 'Public welfare jobs',
    },
    {
      value: 'FINANCING',
      label: '融资行为',
      en: 'Financing',
    },
    {
      value: 'GOODS',
      label: '货物',
      en: 'Goods',
    },
    {
      value: 'WORKS',
      label: '工程',
      en: 'Works',
    },
  ],
  PurchaseMethod: [
    {
      value: 'OPEN_TENDER',
      label: '公开招标',
      en: 'Open tender',
    },
    {
      value: 'CONSULTATION',
      label: '竞争性磋商',
      en: 'Consultation',
    },
    {
      value: 'TARGETED',
      label: '定项委托',
      en: 'Targeted',
    },
  ],
  PurchaseProjectState: [
    {
      value: 'PLANNED',
      label: '拟购买',
      en: 'Planned',
    },
    {
      value: 'BUDGETED',
      label: '预算已批',
      en: 'Budgeted',
    },
    {
      value: 'CALLED',
      label: '采购中',
      en: 'Called',
    },
    {
      value: 'AWARDED',
      label: '已定标',
      en: 'Awarded',
    },
    {
      value: 'CONTRACTED',
      label: '履约中',
      en: 'Contracted',
    },
    {
      value: 'EVALUATED',
      label: '已评估',
      en: 'Evaluated',
    },
    {
      value: 'CANCELLED',
      label: '已取消',
      en: 'Cancelled',
    },
  ],
  PurchaseCallState: [
    {
      value: 'DRAFT',
      label: '编制中',
      en: 'Draft',
    },
    {
      value: 'OPEN',
      label: '公告中',
      en: 'Open',
    },
    {
      value: 'OPENED',
      label: '评审中',
      en: 'Opened',
    },
    {
      value: 'AWARDED',
      label: '已定标',
      en: 'Awarded',
    },
    {
      value: 'FAILED',
      label: '流标',
      en: 'Failed',
    },
  ],
  BidDisclosure: [
    {
      value: 'SEALED',
      label: '密封',
      en: 'Sealed',
    },
    {
      value: 'OPENED',
      label: '已开启',
      en: 'Opened',
    },
  ],
  BidState: [
    {
      value: 'SUBMITTED',
      label: '已投递',
      en: 'Submitted',
    },
    {
      value: 'WITHDRAWN',
      label: '已撤回',
      en: 'Withdrawn',
    },
    {
      value: 'OPENED',
      label: '已开标',
      en: 'Opened',
    },
    {
      value: 'DISQUALIFIED',
      label: '无效标',
      en: 'Disqualified',
    },
    {
      value: 'AWARDED',
      label: '中标',
      en: 'Awarded',
    },
    {
      value: 'LOST',
      label: '未中标',
      en: 'Lost',
    },
  ],
  PanelLinkKind: [
    {
      value: 'EMPLOYED',
      label: '任职或兼职',
      en: 'Employed',
    },
    {
      value: 'KIN',
      label: '亲属任职',
      en: 'Kin',
    },
    {
      value: 'INVESTED',
      label: '出资或捐赠',
      en: 'Invested',
    },
    {
      value: 'ADVISER',
      label: '顾问或督导',
      en: 'Adviser',
    },
    {
      value: 'OTHER',
      label: '其他',
      en: 'Other',
    },
  ],
  PurchaseContractState: [
    {
      value: 'DRAFT',
      label: '拟签',
      en: 'Draft',
    },
    {
      value: 'SIGNED',
      label: '履行中',
      en: 'Signed',
    },
    {
      value: 'CONCLUDED',
      label: '已办结',
      en: 'Concluded',
    },
    {
      value: 'TERMINATED',
      label: '已解除',
      en: 'Terminated',
    },
  ],
  MilestoneState: [
    {
      value: 'PENDING',
      label: '未交付',
      en: 'Pending',
    },
    {
      value: 'DELIVERED',
      label: '已交付',
      en: 'Delivered',
    },
    {
      value: 'ACCEPTED',
      label: '已验收',
      en: 'Accepted',
    },
  ],
  MilestonePaymentKind: [
    {
      value: 'MILESTONE',
      label: '节点付款',
      en: 'Milestone',
    },
    {
      value: 'RETENTION',
      label: '质保金退付',
      en: 'Retention',
    },
  ],
  EvaluationResult: [
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
      value: 'PASSED',
      label: '合格',
      en: 'Passed',
    },
    {
      value: 'FAILED',
      label: '不合格',
      en: 'Failed',
    },
  ],
  JobFairState: [
    {
      value: 'PLANNED',
      label: '筹备中',
      en: 'Planned',
    },
    {
      value: 'HELD',
      label: '已举办',
      en: 'Held',
    },
    {
      value: 'CANCELLED',
      label: '已取消',
      en: 'Cancelled',
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
