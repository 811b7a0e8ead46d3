import { choices } from '../kernel/declare/choices.ts';

export const Sexes = choices('Sex', '性别', {
  MALE: '男',
  FEMALE: '女',
  UNSTATED: '未说明',
  UNKNOWN: '未知',
});
export const DocumentTypes = choices('DocumentType', '证件类型', {
  CITIZEN_ID: '居民身份证',
  PASSPORT: '护照',
  HK_MACAO_PERMIT: '港澳居民来往内地通行证',
  TAIWAN_PERMIT: '台湾居民来往大陆通行证',
  FOREIGNER_PERMIT: '外国人永久居留身份证',
});
export const Engagements = choices('Engagement', '从业状态', {
  ON_POST: '在岗',
  LEFT: '离岗',
  RETIRED: '退休',
});
export const ServiceRoles = choices('ServiceRole', '工作性质', {
  SERVICE: '直接服务',
  SUPERVISION: '督导',
  MANAGEMENT: '管理',
});
