import { choices } from '../kernel/declare/choices.ts';

/** From the widest to the narrowest: each holds the next. */
export const Definitions = choices('WorkforceDefinition', '人才口径', {
  PRACTITIONER: '从业人员',
  TALENT: '社会工作人才',
  PROFESSIONAL: '专业社会工作人才',
});

export const Indicators = choices('Indicator', '指标', {
  PRACTITIONERS: '从业人员',
  TALENT: '社会工作人才',
  PROFESSIONALS: '专业社会工作人才',
  ASSISTANT: '助理级（恰为）',
  MID: '中级（恰为）',
  MID_AND_ABOVE: '中级及以上（累计）',
  SENIOR: '高级',
  ENCOURAGED_AREAS: '在贫困、革命老区、民族地区服务',
  URBAN_COVERAGE: '城市社区配备率',
  ORGANIZATIONS: '公益类社会组织和民办社工机构',
  PROVINCIAL_PILOTS: '省级综合试点',
  MUNICIPAL_PILOTS: '市级试点',
  TRAINING_BASES: '培训基地',
  TRAINING_BASE_COVERAGE: '设有培训基地的县（市、区）',
});
export type Indicator = keyof typeof Indicators.values;

/** Those that are shares of a whole, in per cent; the others count. */
export const SHARES: readonly Indicator[] = ['URBAN_COVERAGE', 'TRAINING_BASE_COVERAGE'];

export const Units = choices('IndicatorUnit', '指标单位', {
  PERSON: '人',
  PERCENT: '%',
  INSTITUTION: '家',
  PIECE: '个',
});

export const DivisionBases = choices('DivisionBasis', '区划口径', {
  AS_OF: '按当日区划',
  CURRENT: '按现行区划',
});
export type DivisionBasis = keyof typeof DivisionBases.values;

export const RowParts = choices('IndicatorRowPart', '指标所列', {
  COUNTED: '计入的',
  MISSING: '在基数内而未计入的',
});
export type RowPart = keyof typeof RowParts.values;

export const ScorecardStates = choices('ScorecardState', '考核表状态', {
  DRAFT: '编制中',
  LOCKED: '已锁定',
  SIGNED: '已签发',
});
export const Ratings = choices('ScorecardRating', '考核等次', {
  EXCELLENT: '优秀',
  GOOD: '良好',
  ORDINARY: '一般',
  POOR: '较差',
});
