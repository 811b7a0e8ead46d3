/** English for the form sections that the schema names in Chinese. */
export const sectionsEn: Readonly<Record<string, string>> = {
  基本信息: 'Basics',
  教育背景: 'Education',
  工作信息: 'Work',
  联系方式: 'Contact',
  登记信息: 'Registration',
  规模: 'Size',
  职级: 'Rank',
  名额: 'Quota',
  条件: 'Conditions',
  提名: 'Nomination',
  评审: 'Review',
  公示: 'Public notice',
  授予: 'Conferral',
  其他: 'Other',
};
