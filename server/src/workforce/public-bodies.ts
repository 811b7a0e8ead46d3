import { choices } from '../kernel/declare/choices.ts';

export const PublicBodies = choices('PublicBody', '参政议政机构', {
  LEADING_BODY: '领导班子',
  PEOPLES_CONGRESS: '人民代表大会',
  CPPCC: '政协',
});
export const BodyLevels = choices('BodyLevel', '机构层级', {
  NATION: '全国',
  PROVINCE: '省级',
  CITY: '市级',
  COUNTY: '县级',
  TOWN: '乡镇级',
});
