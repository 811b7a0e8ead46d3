import type { RuleContext, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { FundingClasses, Grades, InspectionResults, InstitutionKinds } from '../institutions/kinds.ts';

type Kind = keyof typeof InstitutionKinds.values;
type Grade = keyof typeof Grades.values;

/** An institution as purchase looks at it, on a day. */
export interface Party {
  id: string;
  name: string;
  kind: Kind;
  fundingClass: keyof typeof FundingClasses.values | null;
  publicBenefit: boolean;
  deregisteredOn: Day | null;
  /** In force on the day; null when there is none or it has lapsed. */
  grade: Grade | null;
  /** Of the latest year inspected. */
  inspection: keyof typeof InspectionResults.values | null;
}

const LAW = 'N 政府购买服务办法';
const CONDITIONS = 'N 承接主体条件';
const socialOrganizations: readonly Kind[] = ['SOCIAL_GROUP', 'PRIVATE_NON_ENTERPRISE', 'FOUNDATION'];

/** Class-I public institutions and fiscally funded mass organizations neither buy nor supply. */
export function keptOut({ name, fundingClass }: Party, field: string): Violation[] {
  if (fundingClass !== 'CLASS_I' && fundingClass !== 'FISCAL_MASS') return [];
  const message = `“${name}”为${FundingClasses.labels[fundingClass]}，既不作购买主体，也不作承接主体，请改选单位。`;
  return [{ field, code: 'KEPT_OUT', message, clause: LAW }];
}

/** State organs buy. */
export function mayBuy(party: Party, field: string): Violation[] {
  const out = keptOut(party, field);
  if (out.length > 0 || party.kind === 'ORGAN') return out;
  const message = `“${party.name}”为${InstitutionKinds.labels[party.kind]}，购买主体须为国家机关，请改选「购买主体」。`;
  return [{ field, code: 'MAY_NOT_BUY', message, clause: LAW }];
}

/** Social organizations, enterprises, committees and public institutions of class II supply. */
export function maySupply(party: Party, field: string): Violation[] {
  const out = keptOut(party, field);
  if (out.length > 0) return out;
  const refuse = (message: string): Violation[] => [{ field, code: 'MAY_NOT_SUPPLY', message, clause: LAW }];
  if (party.kind === 'ORGAN') return refuse(`“${party.name}”为党政机关，不能作承接主体，请改选单位。`);
  if (party.kind === 'PUBLIC_INSTITUTION' && party.fundingClass !== 'CLASS_II')
    return refuse(`事业单位中只有公益二类可以承接，请先在“${party.name}”的机构资料中填写「财政供给类别」。`);
  return [];
}

/** What a bidder must be like on a day: asked when it bids, and again when it is awarded and when it signs. */
export function meetsConditions(
  party: Party,
  minimumGrade: string | null,
  { parameter, today }: RuleContext,
  field: string,
): Violation[] {
  const refuse = (code: string, message: string): Violation => ({ field, code, message, clause: CONDITIONS });
  if (party.deregisteredOn && party.deregisteredOn <= today)
    return [refuse('DEREGISTERED', `“${party.name}”已于 ${party.deregisteredOn} 注销，不能承接。`)];
  if (!socialOrganizations.includes(party.kind)) return [];
  const violations: Violation[] = [];
  const grades = acceptable(parameter('procurement.bidder.grades') as Grade[], minimumGrade as Grade | null);
  if (grades.length > 0 && !(party.grade && grades.includes(party.grade))) {
    const now = party.grade ? Grades.labels[party.grade] : '无有效等级';
    const wanted = grades.map((g) => Grades.labels[g]).join('、');
    violations.push(
      refuse(
        'GRADE_MISSING',
        `“${party.name}”现${now}，承接主体须在有效期内具有${wanted}等级，请先参加等级评估。`,
      ),
    );
  }
  const results = parameter('procurement.bidder.inspections') as (keyof typeof InspectionResults.values)[];
  if (results.length > 0 && !(party.inspection && results.includes(party.inspection))) {
    const now = party.inspection ? InspectionResults.labels[party.inspection] : '无记录';
    violations.push(
      refuse('INSPECTION_MISSING', `“${party.name}”最近年检${now}，不符合承接条件，请先补办年检或整改。`),
    );
  }
  if (Number(parameter('procurement.bidder.public-benefit')) === 1 && !party.publicBenefit)
    violations.push(refuse('NOT_PUBLIC_BENEFIT', `“${party.name}”不是公益类，不符合承接条件。`));
  return violations;
}

/** Grades that parameter and project both accept. */
function acceptable(byParameter: readonly Grade[], minimum: Grade | null): Grade[] {
  const all = Object.keys(Grades.values) as Grade[];
  const base = byParameter.length > 0 ? all.filter((g) => byParameter.includes(g)) : minimum ? all : [];
  return minimum ? base.filter((g) => g >= minimum) : base;
}
