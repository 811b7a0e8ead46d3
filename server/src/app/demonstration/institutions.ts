import type { Values } from '../../kernel/change/behaviour.ts';
import { foundation, plansOf, type InstitutionPlan } from './institution-kinds.ts';
import { creditCode } from './numbers.ts';
import { CITY, counties, type Place } from './places.ts';

export const REMARK = '演示数据，纯属虚构';

/** The institution whose certificate bears a code that fails the checksum: some genuine early codes do. */
const OVERRIDDEN = 7;

interface Site {
  name: string;
  /** Of the institution's division. */
  code: string;
  /** Of the county, for the credit code. */
  county: string;
}

/** The institutions of one round, about 160. */
export const plannedInstitutions = (communities: Map<string, Place[]>, round: number): Values[] =>
  roundOf(communities, round).map(({ plan, site }, i, all) =>
    institutionOf(plan, site, round * all.length + i),
  );

/** One round: every county's institutions, and the city's foundation. */
function roundOf(communities: Map<string, Place[]>, round: number): { plan: InstitutionPlan; site: Site }[] {
  const suffix = round === 0 ? '' : `（${round + 1}）`;
  const inCounties = counties.flatMap((county, c) => {
    const places = communities.get(county.code)!;
    return plansOf(c).map((plan, p) => {
      const place = places[(p + round) % places.length]!;
      return {
        plan,
        site: {
          name: plan.title === null ? place.name : county.name + plan.title + suffix,
          code: place.code,
          county: county.code,
        },
      };
    });
  });
  return [
    ...inCounties,
    {
      plan: foundation,
      site: { name: `三明市${foundation.title}${suffix}`, code: CITY, county: counties[0].code },
    },
  ];
}

function institutionOf(
  { kind, sector, hostKind, publicBenefit, prefix }: InstitutionPlan,
  { name, code, county }: Site,
  i: number,
): Values {
  return {
    name,
    kind,
    sector,
    divisionId: code,
    hostKind,
    publicBenefit,
    ...codeFields(creditCode(prefix, county.slice(0, 6), i), i),
    contactName: '演示联系人',
    contactPhone: `0598-000${String(i % 10_000).padStart(4, '0')}`,
    remark: REMARK,
  };
}

function codeFields(code: string, i: number): Values {
  if (i !== OVERRIDDEN) return { creditCode: code };
  const wrong = code.slice(0, 17) + (code.endsWith('0') ? '1' : '0');
  return { creditCode: wrong, creditCodeOverride: '演示：登记证书所载即为此码，系早期赋码' };
}
