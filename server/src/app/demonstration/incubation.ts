import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import { addDays, type Day } from '../../kernel/values/day.ts';
import { BaseService } from '../../incubation/base-service.entity.ts';
import { IncubationBase } from '../../incubation/incubation-base.entity.ts';
import { Tenancy } from '../../incubation/tenancy.entity.ts';
import { TenancyAssessment } from '../../incubation/tenancy-assessment.entity.ts';
import { TenancySupport } from '../../incubation/tenancy-support.entity.ts';
import type { City } from './city.ts';
import { counties } from './places.ts';
import { saveAll, type Saved } from './saving.ts';

/** Bases by the place of their county; the last one is full. */
const planned = [
  { county: 0, capacity: 8 },
  { county: 1, capacity: 6 },
  { county: 2, capacity: 6 },
  { county: 7, capacity: 2 },
];
const services = ['PREMISES', 'REGISTRATION', 'ACCOUNTING', 'TRAINING', 'PROJECT'];

/** Where tenants have come to: days since they applied, and the state. */
const courses: [daysAgo: number, state: string][] = [
  [900, 'INCUBATING'],
  [420, 'INCUBATING'],
  [380, 'INCUBATING'],
  [1300, 'INCUBATING'],
  [950, 'ASSESSED'],
  [1200, 'GRADUATED'],
  [1100, 'GRADUATED'],
  [700, 'WITHDRAWN'],
  [20, 'APPLIED'],
  [35, 'REVIEWED'],
  [40, 'PUBLICIZED'],
  [60, 'REJECTED'],
  [300, 'INCUBATING'],
];

/** The year of incubation, from an admission seven weeks after the application. */
const ADMISSION = 50;
const TERM = 1090;

const baseOf = ({ county, capacity }: (typeof planned)[number]): Values => ({
  name: `${counties[county]!.name}社会组织孵化基地（演示）`,
  divisionId: counties[county]!.code,
  sector: 'CIVIL_AFFAIRS',
  openedOn: '2019-06-01',
  capacity,
  floorArea: capacity * 60,
  address: '演示路1号',
  introduction: '为初创期社会组织提供场地、登记代办与专业支持（演示数据，纯属虚构）',
});

function tenancyOf(base: Saved, institution: Saved, course: (typeof courses)[number], today: Day): Values {
  const [daysAgo, state] = course;
  const on = (days: number): Day => addDays(today, days - daysAgo);
  const reached = (...states: string[]): boolean => states.includes(state);
  const housed = reached('INCUBATING', 'ASSESSED', 'GRADUATED', 'WITHDRAWN');
  return {
    baseId: base.id,
    institutionId: institution.id,
    places: 1,
    appliedOn: on(0),
    plan: '三年内建成专业团队，独立承接社会工作服务项目（演示）',
    state,
    reviewOpinion: reached('APPLIED', 'REJECTED') ? null : '符合入驻条件，同意（演示）',
    publicizedOn: housed || reached('PUBLICIZED') ? on(state === 'PUBLICIZED' ? 38 : 30) : null,
    admittedOn: housed ? on(ADMISSION) : null,
    termEndsOn: housed ? on(ADMISSION + TERM) : null,
    leftOn: reached('GRADUATED', 'WITHDRAWN') ? on(Math.min(ADMISSION + TERM, daysAgo - 10)) : null,
    closingReason: reached('REJECTED', 'WITHDRAWN') ? '人员与项目未落实（演示）' : null,
  };
}

const supportsOf = ({ id, admittedOn }: Saved, i: number): Values[] => [
  { tenancyId: id, kind: 'PREMISES', givenOn: admittedOn, documentNumber: 'DEMO-孵化-01' },
  i % 2 === 0
    ? { tenancyId: id, kind: 'GRANT', givenOn: addDays(String(admittedOn), 90), amount: 30_000_00 }
    : { tenancyId: id, kind: 'SIMPLER_REGISTRATION', givenOn: admittedOn },
];

const assessmentsOf = ({ id, admittedOn, state }: Saved): Values[] => {
  const interim = {
    tenancyId: id,
    stage: 'INTERIM',
    assessedOn: addDays(String(admittedOn), 180),
    score: 78,
  };
  const final = { tenancyId: id, stage: 'FINAL', assessedOn: addDays(String(admittedOn), 880), score: 88 };
  const told = { result: 'PASSED', assessor: '演示评估中心（虚构）' };
  return state === 'ASSESSED' || state === 'GRADUATED'
    ? [interim, final].map((a) => ({ ...a, ...told }))
    : [];
};

/** Bases with tenants at every stage: some late, one base full (二(二)3). */
export async function incubationChapter(em: EntityManager, context: RuleContext, city: City): Promise<void> {
  const bases = await saveAll(em, IncubationBase, planned.map(baseOf), context);
  const offered = bases.flatMap((base) => services.map((kind) => ({ baseId: base.id, kind })));
  await saveAll(em, BaseService, offered, context);
  const growing = ['PRIVATE_NON_ENTERPRISE', 'SOCIAL_GROUP'];
  const applicants = city.institutions
    .filter((i) => growing.includes(String(i.kind)))
    .slice(0, courses.length);
  const last = bases.length - 1;
  const tenancies = await saveAll(
    em,
    Tenancy,
    applicants.map((institution, i) =>
      tenancyOf(bases[i % 6 === 1 || i === 3 ? last : i % last]!, institution, courses[i]!, context.today),
    ),
    context,
  );
  const housed = tenancies.filter((t) => t.admittedOn !== null);
  await saveAll(em, TenancySupport, housed.flatMap(supportsOf), context);
  await saveAll(em, TenancyAssessment, housed.flatMap(assessmentsOf), context);
}
