import type { PolicyParameter } from './parameters.rules.ts';

/** The month in which the policy came out; its own figures have no force before it. */
const issued = '2013-04-01';

/**
 * What the policy and the national rules leave to numbers, as first loaded.
 * These rows are data: a coordinator adds a later value in the product.
 */
export const policyParameters: readonly PolicyParameter[] = [
  // 专业补贴
  policy('subsidy.monthly.assistant', '助理社会工作师月补贴', 60_00, 'FEN', '二(四)1'),
  policy('subsidy.monthly.mid', '社会工作师月补贴', 120_00, 'FEN', '二(四)1'),
  policy('subsidy.monthly.senior', '高级社会工作师月补贴', 180_00, 'FEN', '二(四)1'),
  policy('subsidy.proration', '不足一月的计发办法(DAYS、HALF_MONTH、FIRST_DAY)', ['DAYS'], null, '二(四)1'),
  policy('subsidy.title-rule', '社区职称补贴享受者的处理(NONE、HIGHER)', ['HIGHER'], null, '二(四)1'),
  policy(
    'subsidy.level-rule',
    '证书高于岗位级别的计发依据(CERTIFICATE、POST)',
    ['CERTIFICATE'],
    null,
    '二(四)1',
  ),
  policy('subsidy.registration.required', '发补贴须登记有效(1是0否)', 1, null, '二(四)1'),
  policy('subsidy.registration.grace-days', '登记失效后仍发补贴的天数', 0, 'DAY', '二(四)1'),
  policy('subsidy.title.closed-on', '社区职称补贴名册停止新增之日', ['2013-04-01'], null, '二(四)1'),

  // 目标
  policy('target.professionals.2015', '2015年社会工作专业人才总量', 1000, 'PERSON', '一'),
  policy('target.professionals.2020', '2020年社会工作专业人才总量', 5000, 'PERSON', '一'),
  policy('target.mid.2015', '2015年中级人才', 150, 'PERSON', '一'),
  policy('target.mid.2020', '2020年中级人才', 500, 'PERSON', '一'),
  policy('target.senior.2015', '2015年高级人才', 1, 'PERSON', '一'),
  policy('target.senior.2020', '2020年高级人才', 20, 'PERSON', '一'),
  policy('target.community.professionals.2015', '2015年每个城市社区专业人才', 1, 'PERSON', '二(二)1'),
  policy('target.organizations.2015', '2015年公益类社会组织和民办社工机构', 12, 'INSTITUTION', '二(二)3'),
  policy('target.pilots.provincial', '省级综合试点', 1, 'PILOT', '二(五)1'),
  policy('target.pilots.municipal', '市级试点', 3, 'PILOT', '二(五)1'),
  policy('target.training-bases', '每县(市、区)培训基地(下限、上限)', [1, 2], 'BASE', '二(一)1'),

  // 人才口径
  national(
    'definition.talent.education',
    '社会工作人才的学历(大专及以上毕业)',
    collegeGraduates(),
    null,
    '人才统计口径',
  ),
  national(
    'definition.professional.majors',
    '专业社会工作人才的专业',
    socialWorkMajors(),
    null,
    '人才统计口径',
  ),

  // 教育培训
  policy('training.community.hours', '社区专业人员年度培训学时', 20, 'CLASS_HOUR', '二(一)'),
  national('training.class-hour.minutes', '每学时分钟数', 45, 'MINUTE', '继续教育办法'),
  national(
    'education.hours.assistant',
    '助理社会工作师登记周期继续教育学时',
    72,
    'CLASS_HOUR',
    '继续教育办法',
  ),
  national('education.hours.mid', '社会工作师登记周期继续教育学时', 90, 'CLASS_HOUR', '继续教育办法'),
  national('education.hours.senior', '高级社会工作师登记周期继续教育学时', 90, 'CLASS_HOUR', '继续教育办法'),
  national('education.hours.degree', '学历学位教育折算学时(仅一次)', 90, 'CLASS_HOUR', '继续教育办法'),

  // 岗位与社区
  policy(
    'posts.principal.host-kinds',
    '可设主体专业技术岗位的事业单位类别',
    principalHostKinds(),
    null,
    '二(二)2',
  ),
  national('community.urban.classes', '城市社区的城乡分类代码', urbanClasses(), null, '统计城乡划分规定'),

  // 证书登记
  national('registration.first.months', '取得证书后首次登记期限', 12, 'MONTH', '登记办法'),
  national('registration.valid.months', '登记有效期', 36, 'MONTH', '登记办法'),
  national('registration.renewal.months', '期满前可再登记的时段', 3, 'MONTH', '登记办法'),
  national('registration.review.days', '登记审核期限', 30, 'WORKING_DAY', '登记办法'),

  national('registration.expiring.days', '登记即将到期的提示期', 90, 'DAY', '登记办法'),
  national(
    'registration.first.late.hours',
    '首次登记每逾期一年(不足一年按一年)须有的继续教育学时',
    24,
    'CLASS_HOUR',
    '登记办法',
  ),
  national('registration.required.since', '自该日起的聘用须先登记后执业', ['2026-01-01'], null, '登记办法'),
  national('supervision.supervisor.levels', '可任督导者的证书级别', ['MID', 'SENIOR'], null, '二(三)3'),

  // 考试
  national('exam.assistant.years', '助理社会工作师考试周期', 1, 'YEAR', '考试办法'),
  national('exam.mid.years', '社会工作师考试滚动周期', 2, 'YEAR', '考试办法'),
  national('exam.senior.proof.years', '高级社会工作师考试合格证明有效期', 3, 'YEAR', '高级评价办法'),
  policy('exam.fee.since', '报销考试费的考试自该日起合格', ['2013-04-01'], null, '二(三)1'),
  policy('exam.fee.limit', '考试费报销上限(每科)', 100_00, 'FEN', '二(三)1'),
  policy('exam.early-reward.before', '早期取得资格奖励限于该日前合格', ['2015-01-01'], null, '二(三)1'),
  policy('exam.early-reward.amount', '早期取得资格奖励上限(0为不设)', 500_00, 'FEN', '二(三)1'),

  // 绩效考核
  policy('appraisal.share.employer', '用人单位评分所占比重', 60, 'PERCENT', '二(三)2'),
  policy('appraisal.main.weight', '业绩、能力、品德权重合计下限', 60, 'PERCENT', '二(三)2'),
  policy('appraisal.grades', '考核等次分数线(优秀、合格、基本合格)', [90, 75, 60], 'POINT', '二(三)2'),
  policy('appraisal.appeal.days', '考核结果申诉期限', 10, 'WORKING_DAY', '二(三)2'),

  // 公示与表彰
  policy('notice.working-days', '公示期', 5, 'WORKING_DAY', '二(四)2'),
  policy('reward.quota.city', '市级表彰名额上限(个人、机构)', [30, 10], 'HONOUR', '二(四)2'),
  policy('reward.quota.county', '县级表彰名额上限(个人、机构)', [10, 3], 'HONOUR', '二(四)2'),
  policy('reward.review.count', '每项提名的评审人数下限', 3, 'PERSON', '二(四)2'),
  policy('reward.review.score', '评审平均分下限', 75, 'POINT', '二(四)2'),
  policy('reward.amount.person', '个人奖金上限(市级、县级)', [3000_00, 1000_00], 'FEN', '二(四)2'),
  policy('reward.amount.institution', '机构奖金上限(市级、县级)', [20_000_00, 10_000_00], 'FEN', '二(四)2'),

  // 资金
  national(
    'funding.lottery.not-for',
    '福利彩票公益金不得支付的用途',
    ['STAFF_PAY', 'RUNNING_COSTS', 'PERSONAL_REWARD', 'SUBSIDY', 'EXAM_FEE'],
    null,
    '彩票公益金管理办法',
  ),
  national(
    'funding.lottery.publish-by',
    '公布上年福利彩票公益金使用情况的期限(月日)',
    ['06-30'],
    null,
    '彩票公益金管理办法',
  ),
  national('funding.lottery.remind-days', '使用公告到期前的提醒天数', 30, 'DAY', '彩票公益金管理办法'),
  policy('funding.subsidy.levels', '负担专业人才补贴的财政级次', ['CITY', 'COUNTY'], null, '二(四)1'),
  national('funding.lapsing.kinds', '年终未承诺即收回的资金性质', ['BUDGET'], null, '预算法'),
  policy('funding.higher.amount', '须报上一级审核的金额', 50_000_00, 'FEN', '三(二)'),

  // 孵化
  policy(
    'incubation.tenant.kinds',
    '可入驻孵化基地的机构类型',
    ['SOCIAL_GROUP', 'PRIVATE_NON_ENTERPRISE', 'FOUNDATION'],
    null,
    '二(二)3',
  ),
  policy('incubation.term.months', '孵化期上限', 36, 'MONTH', '二(二)3'),

  // 就业服务
  policy('mobility.vacancy.days', '招聘信息有效期', 90, 'DAY', '二(四)3'),
  policy('mobility.seeker.days', '求职登记有效期', 180, 'DAY', '二(四)3'),
  policy(
    'mobility.match.weights',
    '人岗匹配权重(级别、区域、系统、年限、意愿)',
    [40, 20, 15, 15, 10],
    'POINT',
    '二(四)3',
  ),

  // 机构与购买服务
  national('institution.grade.years', '社会组织评估等级有效期', 5, 'YEAR', '社会组织评估办法'),
  national(
    'procurement.not-purchasable',
    '不得购买的事项',
    ['OWN_STAFFING', 'LABOUR_DISPATCH', 'PUBLIC_WELFARE_JOBS', 'FINANCING', 'GOODS', 'WORKS'],
    null,
    '政府购买服务办法',
  ),
  national('procurement.call.days', '采购公告至投标截止的最短天数', 20, 'DAY', '政府采购法 35'),
  national('procurement.panel.least', '评审人数下限', 3, 'PERSON', '政府采购法实施条例'),
  national(
    'procurement.bidder.grades',
    '社会组织承接主体的评估等级',
    ['A3', 'A4', 'A5'],
    null,
    '承接主体条件',
  ),
  national(
    'procurement.bidder.inspections',
    '社会组织承接主体的最近年检结论',
    ['PASSED', 'BASICALLY_PASSED'],
    null,
    '承接主体条件',
  ),
  national(
    'procurement.bidder.public-benefit',
    '社会组织承接主体须为公益类(1是0否)',
    0,
    null,
    '承接主体条件',
  ),
  policy('procurement.retention.percent', '合同质保金比例(办结后退付)', 5, 'PERCENT', '二(二)3'),
  national('procurement.term.months', '购买服务合同期限', 12, 'MONTH', '政府购买服务办法'),
  national('procurement.term.stable.months', '预算稳定项目合同期限上限', 36, 'MONTH', '政府购买服务办法'),
];

type Detail = [
  key: string,
  title: string,
  value: PolicyParameter['value'],
  unit: string | null,
  clause: string,
];

/** A figure of the policy itself. */
function policy(...detail: Detail): PolicyParameter {
  return row(detail, issued);
}

/** A figure of the national rules, older than the policy. */
function national(...detail: Detail): PolicyParameter {
  const [key, title, value, unit, clause] = detail;
  return row([key, title, value, unit, `N ${clause}`], null);
}

function row([key, title, value, unit, clause]: Detail, validFrom: string | null): PolicyParameter {
  return { key, title, value, unit, clause, validFrom };
}

/** The ten kinds of public institution whose main work is social work. */
function principalHostKinds(): readonly string[] {
  return [
    'ELDERLY_HOME',
    'DISABLED_HOME',
    'CHILDREN_HOME',
    'ADOPTION',
    'WOMEN_CHILDREN_AID',
    'WORKER_AID',
    'FAMILY_SERVICE',
    'YOUTH_SERVICE',
    'SOCIAL_RELIEF',
    'SPECIAL_CARE',
  ];
}

/** All urban classes: 111 and 112 alone would drop the county seats. */
function urbanClasses(): readonly string[] {
  return ['111', '112', '121', '122', '123'];
}

/** Graduates of junior college and above (GB/T 4658), not those who left without graduating. */
function collegeGraduates(): readonly string[] {
  return ['10', '11', '14', '17', '20', '21', '28', '30', '31'];
}

/** Social work, and the majors that the statistics count with it. */
function socialWorkMajors(): readonly string[] {
  return [
    '社会工作',
    '社会学',
    '民政管理',
    '社区管理与服务',
    '社会福利事业管理',
    '青少年工作与管理',
    '社会救助',
  ];
}
