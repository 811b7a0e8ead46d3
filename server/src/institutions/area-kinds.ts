import { choices } from '../kernel/declare/choices.ts';

/** Areas in which service is encouraged (二(二)1). */
export const AreaKinds = choices('AreaKind', '区域类别', {
  POOR: '贫困地区',
  OLD_REVOLUTIONARY: '革命老区',
  ETHNIC_MINORITY: '少数民族地区',
});
