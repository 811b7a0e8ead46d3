/** English for the form sections that the schema names in Chinese. */
export const sectionsEn: Readonly<Record<string, string>> = {
  基本信息: 'Basics',
  教育背景: 'Education',
  工作信息: 'Work',
  联系方式: 'Contact',
  登记信息: 'Registration',
  证书登记: 'Certificate registration',
  再次登记: 'Renewal',
  暂停与注销: 'Suspension and cancellation',
  规模: 'Size',
  其他: 'Other',
};
