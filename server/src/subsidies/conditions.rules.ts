import { Levels } from '../institutions/kinds.ts';
import type { Dated } from './facts.rules.ts';
import type { Standing } from './standing.rules.ts';
import type { SubsidyParameters } from './subsidy-parameters.rules.ts';

export const CLAUSE = '二(四)1';

/** The conditions of the clause in its order, and registration, which the parameters may ask for. */
export const CONDITIONS = ['a', 'b', 'c', 'd', 'e', 'f', 'registration'] as const;
export type ConditionKey = (typeof CONDITIONS)[number];

/** Of one condition on one day. */
export interface Finding {
  held: boolean;
  text: string;
}
type Condition = (standing: Standing, county: string, parameters: SubsidyParameters) => Finding;

const held = (text: string): Finding => ({ held: true, text });
const failed = (text: string): Finding => ({ held: false, text });
const since = (dated: Dated): string => `（${dated.since} 起）`;
const yuan = (fen: number): string => `每月 ${fen / 100} 元`;

/**
 * Each is judged by itself: who has no post fails (c) and not also (a), who has no allowance (d) and not also (e), so
 * that people are told the one thing that is missing.
 */
export const conditions: Record<ConditionKey, Condition> = {
  a: ({ appointments, post }) => {
    const employers = appointments.map((a) => a.employer);
    if (employers.includes('GOVERNMENT')) return failed('为国家机关工作人员，不属于社区工作者');
    if (employers.includes('PUBLIC_INSTITUTION')) return failed('为事业单位工作人员，不属于社区工作者');
    if (post && post.employer !== 'COMMUNITY') return failed('由社区以外的单位聘用，不属于社区工作者');
    return held('不是机关事业单位工作人员');
  },
  b: ({ certificate }) =>
    certificate
      ? held(`持有${Levels.labels[certificate.level]}证书${since(certificate)}`)
      : failed('未持有社会工作者职业水平证书'),
  c: ({ appointments, post, level, certificate }, county) => {
    if (!post) return failed(appointments.length === 0 ? '未聘任' : '所聘岗位不是社区岗位');
    if (post.county !== county) return failed(elsewhere(appointments, post.county, county));
    const capped = level === certificate?.level ? '' : '，按岗位级别计发';
    return held(`聘任于社区${Levels.labels[post.postLevel]}岗位${since(post)}${capped}`);
  },
  d: ({ allowances: [allowance] }) =>
    allowance ? held(`享受生活补贴${since(allowance)}`) : failed('没有生活补贴'),
  e: ({ allowances }) => {
    if (allowances.length === 0) return held('没有其他资金来源的生活补贴');
    const local = allowances.some((a) => a.fundedLocally);
    return local ? held('生活补贴由地方财政负担') : failed('生活补贴不由地方财政负担');
  },
  f: ({ title, monthly }, _county, parameters) => {
    if (title === null) return held('未享受社区职称补贴');
    const drawn = `享受社区职称补贴${yuan(title)}`;
    if (parameters.title === 'NONE') return failed(drawn);
    if (monthly <= title) return failed(`${drawn}，本补贴${yuan(monthly)}，不高于该补贴`);
    return held(`${drawn}，本补贴${yuan(monthly)}较高，须停发社区职称补贴`);
  },
  registration: ({ registration }, _county, parameters) => {
    const { required, graceDays } = parameters.registration;
    if (!required) return held('不要求登记');
    if (!registration) return failed('未登记');
    const { period, state } = registration;
    if (state === 'IN_FORCE') return held(`已登记${since(period)}`);
    const lapsed = `登记自 ${period.until} 起失效`;
    return state === 'IN_GRACE' ? held(`${lapsed}，在 ${graceDays} 日宽限期内`) : failed(lapsed);
  },
};

function elsewhere(appointments: Standing['appointments'], paying: string, county: string): string {
  const both = appointments.some((a) => a.inCommunity && a.county === county);
  return both ? `同时聘任于 ${paying}，由该县（市、区）计发` : `聘任于其他县（市、区）${paying}`;
}
