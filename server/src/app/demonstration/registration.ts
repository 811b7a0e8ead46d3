import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import { addDays, addMonths, type Day } from '../../kernel/values/day.ts';
import { EducationCredit } from '../../registration/education-credit.entity.ts';
import { Registration } from '../../registration/registration.entity.ts';
import { RegistrationApplication } from '../../registration/registration-application.entity.ts';
import { RegistrationScheme } from '../../registration/registration-scheme.entity.ts';
import { SupervisionSession } from '../../registration/supervision-session.entity.ts';
import type { Chapter } from './chapters.ts';
import type { City } from './city.ts';
import { saveDiscipline } from './discipline.ts';
import { CITY } from './places.ts';
import { between, chance, pick, seeded, type Source } from './random.ts';
import { saveAll, saveEach, type Saved } from './saving.ts';
import { applicants } from './stories/applicants.ts';
import { plannedSupervision } from './supervision.ts';

const SEED = 20090401;
const TERM = 36;
const remark = '演示数据，纯属虚构';

/** Registrations around their windows, with hours, supervision and what went wrong. */
export const registrationChapter: Chapter = async (em, context, city) => {
  const source = seeded(SEED);
  const told = new Set(applicants(city).map(({ id }) => id));
  const planned = city.certificates.flatMap((certificate) =>
    told.has(certificate.id) ? [] : periodsOf(source, certificate, context.today),
  );
  const registrations = await saveRegistrations(em, context, planned);
  await saveEach(em, EducationCredit, plannedCredits(source, city, registrations, context.today), context);
  await saveEach(em, SupervisionSession, plannedSupervision(source, city, context.today), context);
  await saveAll(em, RegistrationScheme, schemes, context);
  await saveDiscipline(em, context, registrations);
};

const schemes: Values[] = [
  { title: '三明市登记办理方案（演示）', divisionId: CITY, level: 'COUNTY', office: '县（市、区）民政局' },
  {
    title: '明溪县委托市局登记（演示）',
    divisionId: '350421000000',
    level: 'CITY',
    office: '三明市民政局',
    phone: '0598-0000000',
  },
].map((scheme) => ({ ...scheme, since: '2013-04-01', guidance: remark }));

/** One after another until today, unless somebody stopped renewing; a few never registered. */
function periodsOf(source: Source, { id, practitionerId, issuedOn }: Saved, today: Day): Values[] {
  const periods: Values[] = [];
  if (chance(source, 0.08)) return periods;
  let from = addDays(addMonths(String(issuedOn), between(source, 1, 11)), between(source, 0, 27));
  while (from <= today) {
    const kind = periods.length === 0 ? 'FIRST' : 'RENEWAL';
    const until = addMonths(kind === 'FIRST' ? from : addDays(from, -1), TERM);
    periods.push({ practitionerId, certificateId: id, kind, validFrom: from, validUntil: until });
    from = addDays(until, 1);
    if (chance(source, 0.1)) break;
  }
  return periods;
}

/** Those of the last year came from applications in this register. */
async function saveRegistrations(
  em: EntityManager,
  context: RuleContext,
  planned: Values[],
): Promise<Saved[]> {
  const since = addMonths(context.today, -12);
  const recent = planned.filter((p) => String(p.validFrom) >= since);
  const applications = await saveAll(em, RegistrationApplication, recent.map(applicationFor), context);
  const applicationIds = new Map(recent.map((values, i) => [values, applications[i]!.id]));
  const rows = planned.map((values, i) => ({
    ...values,
    registeredOn: values.validFrom,
    number: `DEMO-DJ-${String(i + 1).padStart(6, '0')}`,
    applicationId: applicationIds.get(values) ?? null,
    state: 'VALID',
  }));
  const saved = await saveAll(em, Registration, rows, context);
  await em.execute(
    'update registration_application a set applied_on = r.valid_from - 7 from registration r where r.application_id = a.id',
  );
  return saved;
}

const applicationFor = ({ practitionerId, certificateId, kind }: Values): Values => ({
  practitionerId,
  certificateId,
  kind,
  pledge: true,
  practisingAt: '演示单位（虚构）',
});

const courses = [
  ['COURSE', '个案管理实务', '演示高校继续教育学院'],
  ['COURSE', '小组工作方法', '演示社会工作协会'],
  ['CONFERENCE', '海峡两岸社区治理研讨会', '演示学会'],
  ['RESEARCH', '农村留守老人服务课题', '演示研究中心'],
  ['OTHER', '红十字救护员培训', '演示红十字会'],
] as const;

/** Some have their hours together, some do not. */
function* plannedCredits(source: Source, city: City, registrations: Saved[], today: Day): Generator<Values> {
  for (const registration of registrations.filter((r) => String(r.validUntil) >= today)) {
    const count = between(source, 1, 5);
    for (let i = 0; i < count; i++) yield creditIn(source, registration, today);
  }
  for (const { practitionerId } of applicants(city)) yield degreeCourse(practitionerId, today);
}

const degreeCourse = (practitionerId: unknown, today: Day): Values => ({
  practitionerId,
  kind: 'COURSE',
  title: '社会工作硕士课程（演示）',
  organizer: '演示大学（虚构）',
  day: addMonths(today, -5),
  minutes: 4100,
});

function creditIn(source: Source, { practitionerId, validFrom }: Saved, today: Day): Values {
  const [kind, title, organizer] = pick(source, courses);
  const day = addDays(String(validFrom), between(source, 0, 1000));
  const minutes = between(source, 8, 32) * 45;
  return { practitionerId, kind, title, organizer, minutes, day: day < today ? day : addDays(today, -20) };
}
