import type { Values } from '../../../kernel/change/behaviour.ts';
import type { City } from '../city.ts';
import { counties } from '../places.ts';
import { institutionOf } from '../stories/choosing.ts';

const [sanyuan, shaxian, yongan] = counties;

const pilot = (title: string, level: string, kind: string, divisionId: string, more: Values): Values => ({
  title: `${title}（演示）`,
  level,
  kind,
  divisionId,
  sector: 'CIVIL_AFFAIRS',
  ...more,
});
const designated = (designatedOn: string, by: string): Values => ({
  state: 'DESIGNATED',
  designatedOn,
  designatedBy: by,
  documentNumber: `演示试〔${designatedOn.slice(0, 4)}〕1号`,
});

/** The provincial one stands and serves as an example; of the three municipal ones two do, one was revoked, one is asked for. */
export const plannedPilots = (city: City): Values[] => [
  pilot('三元区社会工作人才队伍建设综合试点', 'PROVINCIAL', 'COMPREHENSIVE', sanyuan.code, {
    ...designated('2014-03-01', '演示省民政厅'),
    state: 'DEMONSTRATING',
    experience: '乡镇（街道）社工站全覆盖，社工与志愿者结对服务。',
  }),
  pilot(
    '沙县区社区社会工作试点',
    'MUNICIPAL',
    'AREA',
    shaxian.code,
    designated('2015-06-01', '三明市民政局'),
  ),
  pilot('职工关爱服务试点', 'MUNICIPAL', 'UNIT', yongan.code, {
    ...designated('2016-04-01', '三明市民政局'),
    sector: 'TRADE_UNION',
    institutionId: institutionOf(city, 'yongan', 'TRADE_UNION').id,
  }),
  pilot('青少年事务社会工作试点', 'MUNICIPAL', 'AREA', sanyuan.code, {
    ...designated('2017-05-01', '三明市民政局'),
    state: 'REVOKED',
    sector: 'YOUTH_LEAGUE',
    endedOn: '2019-01-01',
    endReason: '未按方案推进，经评估撤销',
  }),
  pilot('泰宁县农村社会工作试点', 'MUNICIPAL', 'AREA', '350429000000', { state: 'PROPOSED' }),
];
