import { choices } from '../kernel/declare/choices.ts';

/** What a condition of the ladder measures in a person. */
export const RankMeasures = choices('RankMeasure', '晋升条件类别', {
  YEARS_IN_RANK: '任现职级年限',
  YEARS_PRACTISING: '从业年限',
  CERTIFICATE: '职业水平证书',
  QUALIFIED_GRADES: '考核合格以上次数',
  EXCELLENT_GRADES: '考核优秀次数',
  CLASS_HOURS: '继续教育学时',
});
export const PromotionStates = choices('RankPromotionState', '晋升状态', {
  APPLIED: '已申报',
  REVIEWED: '评审通过',
  PROMOTED: '已晋升',
  REFUSED: '未通过',
  WITHDRAWN: '已撤回',
});

/** Offices give rewards at their level. */
export const RewardLevels = choices('RewardLevel', '表彰级别', { CITY: '市级', COUNTY: '县级' });
/** Who is honoured. */
export const NomineeKinds = choices('NomineeKind', '提名对象', { PERSON: '个人', INSTITUTION: '机构' });
export const ProgrammeStates = choices('RewardProgrammeState', '表彰项目状态', {
  DRAFT: '筹备',
  OPEN: '受理提名',
  CLOSED: '截止提名',
  FINISHED: '已结束',
});
export const NominationStates = choices('RewardNominationState', '提名状态', {
  NOMINATED: '已提名',
  SELECTED: '评审通过',
  NOTICED: '公示',
  CONFERRED: '已授予',
  DROPPED: '不予表彰',
  REVOKED: '已撤销',
});
export const ObjectionStates = choices('RewardObjectionState', '异议状态', {
  OPEN: '核查中',
  SUSTAINED: '成立',
  DISMISSED: '不成立',
});
