import { choices } from '../kernel/declare/choices.ts';

export const RegistrationKinds = choices('RegistrationKind', '登记类别', {
  FIRST: '首次登记',
  RENEWAL: '再次登记',
  REINSTATEMENT: '重新登记',
});
/** What stands in the record; whether it has expired or is suspended follows from its days. */
export const RegistrationStates = choices('RegistrationState', '登记状态', {
  VALID: '已登记',
  CANCELLED: '已注销',
});
/** How a registration, or a person's best one, stands today. */
export const Standings = choices('RegistrationStanding', '登记情况', {
  NONE: '未登记',
  UPCOMING: '待生效',
  VALID: '有效',
  EXPIRING: '即将到期',
  EXPIRED: '已过期',
  SUPERSEDED: '已续期',
  SUSPENDED: '暂停执业',
  CANCELLED: '已注销',
});
export const RegisteringLevels = choices('RegisteringLevel', '登记层级', {
  COUNTY: '县级登记',
  CITY: '市级登记',
});
export const CreditKinds = choices('EducationCreditKind', '学时类别', {
  COURSE: '其他机构课程',
  CONFERENCE: '学术会议',
  RESEARCH: '课题、著作与论文',
  OTHER: '其他经认可的学习',
});
export const SupervisionForms = choices('SupervisionForm', '督导形式', {
  INDIVIDUAL: '个别督导',
  GROUP: '小组督导',
  PEER: '同辈督导',
  ONSITE: '现场督导',
});
export const ComplaintChannels = choices('ComplaintChannel', '投诉渠道', {
  VISIT: '来访',
  LETTER: '来信',
  PHONE: '电话',
  ONLINE: '网络',
  TRANSFERRED: '其他部门转来',
});
export const ComplaintStates = choices('ComplaintState', '投诉状态', {
  RECEIVED: '已收到',
  ACCEPTED: '已立案',
  DISMISSED: '不予立案',
});
export const CaseStates = choices('DisciplinaryCaseState', '案件状态', {
  OPEN: '调查中',
  INVESTIGATED: '调查终结',
  CONCLUDED: '已作处理',
  CLOSED: '不予处理',
});
export const SanctionKinds = choices('SanctionKind', '处理种类', {
  WARNING: '警告',
  SUSPENSION: '暂停执业',
  CANCELLATION: '注销登记',
});
export const SanctionStates = choices('SanctionState', '处理状态', {
  IMPOSED: '已作出',
  LIFTED: '已解除',
  REVOKED: '已撤销',
});
/** How a decision stands today: a suspension runs out by itself. */
export const SanctionStandings = choices('SanctionStanding', '执行情况', {
  UPCOMING: '尚未生效',
  RUNNING: '执行中',
  EXPIRED: '已期满',
  EXECUTED: '已执行',
  LIFTED: '已解除',
  REVOKED: '已撤销',
});
export const NoticeKinds = choices('RegistrationNoticeKind', '公告种类', { CANCELLATION: '注销登记公告' });

/** Each name begins with the level that the paper belongs to. */
export const ExamPapers = choices('ExamPaper', '考试科目', {
  ASSISTANT_SKILLS: '社会工作综合能力（初级）',
  ASSISTANT_PRACTICE: '社会工作实务（初级）',
  MID_SKILLS: '社会工作综合能力（中级）',
  MID_PRACTICE: '社会工作实务（中级）',
  MID_LAW: '社会工作法规与政策（中级）',
  SENIOR_PRACTICE: '社会工作实务（高级）',
});
export const ExamResults = choices('ExamResult', '考试结果', {
  ENROLLED: '已报名',
  PASSED: '合格',
  FAILED: '不合格',
  ABSENT: '缺考',
  VOID: '成绩无效',
});
export const PassStates = choices('ExamPassState', '合格认定状态', {
  PROPOSED: '考试合格',
  REVIEWED: '评审通过',
  DECLINED: '评审未通过',
  PUBLICIZED: '公示中',
  CERTIFIED: '已发证',
});
/** Whether the employer gets the fee back, or the person a reward for an early pass. */
export const ExamClaimKinds = choices('ExamClaimKind', '申报类别', {
  FEE: '考试费报销',
  EARLY_REWARD: '早期取得资格奖励',
});
