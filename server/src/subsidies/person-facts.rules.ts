import { addDays, type Day } from '../kernel/values/day.ts';
import type { ProfessionalLevel } from '../workforce/levels.rules.ts';
import type { AppointmentFact, Dated, SubsidyFacts } from './facts.rules.ts';

/** A person's records as the database gives them; days that end something are inclusive where their field says so. */
export interface PersonRows {
  appointments: {
    since: Day;
    until: Day | null;
    division: string;
    institution: string;
    level: ProfessionalLevel;
  }[];
  certificates: { level: ProfessionalLevel; since: Day }[];
  registrations: {
    since: Day;
    last: Day | null;
    cancelledOn: Day | null;
    suspendedFrom: Day | null;
    suspendedLast: Day | null;
  }[];
  titles: { since: Day; until: Day | null; monthly: number }[];
  allowances: { since: Day; until: Day | null; fund: string }[];
  gaps: Day[];
}

const employers: Record<string, AppointmentFact['employer']> = {
  ORGAN: 'GOVERNMENT',
  MASS_ORGANIZATION: 'GOVERNMENT',
  PUBLIC_INSTITUTION: 'PUBLIC_INSTITUTION',
  COMMITTEE: 'COMMUNITY',
};

const nobody: PersonRows = {
  appointments: [],
  certificates: [],
  registrations: [],
  titles: [],
  allowances: [],
  gaps: [],
};

/** `countyOf`: six digits of the county unit that stands for a code today. */
export function factsOf(rows: PersonRows = nobody, countyOf: (division: string) => string): SubsidyFacts {
  return {
    appointments: rows.appointments.map(({ since, until, division, institution, level }) => ({
      since,
      until,
      county: countyOf(division),
      inCommunity: institution === 'COMMITTEE',
      postLevel: level,
      employer: employers[institution] ?? 'OTHER',
    })),
    certificates: rows.certificates.map((c) => ({ ...c, until: null })),
    registrations: rows.registrations.flatMap(practising),
    titles: rows.titles,
    allowances: rows.allowances.map(({ fund, ...dated }) => ({ ...dated, fundedLocally: fund === 'LOCAL' })),
    unpaidInsurance: rows.gaps.map((day) => day.slice(0, 7)),
  };
}

const dayAfter = (day: Day | null): Day | null => (day === null ? null : addDays(day, 1));
const earlier = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a);

/** A registration's time in force: until it ran out or was cancelled, without the time under suspension. */
function practising({
  since,
  last,
  cancelledOn,
  suspendedFrom,
  suspendedLast,
}: PersonRows['registrations'][0]): Dated[] {
  const until = earlier(dayAfter(last), cancelledOn);
  if (suspendedFrom === null) return kept([{ since, until }]);
  const back = dayAfter(suspendedLast);
  const before: Dated = { since, until: earlier(until, suspendedFrom) };
  return kept(back === null ? [before] : [before, { since: back > since ? back : since, until }]);
}

const kept = (periods: Dated[]): Dated[] => periods.filter((p) => p.until === null || p.since < p.until);
