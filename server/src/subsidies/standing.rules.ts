import { addDays, type Day } from '../kernel/values/day.ts';
import { reaches, type ProfessionalLevel } from '../workforce/levels.rules.ts';
import {
  inForce,
  type AllowanceFact,
  type AppointmentFact,
  type CertificateFact,
  type Dated,
  type SubsidyFacts,
} from './facts.rules.ts';
import type { SubsidyParameters } from './subsidy-parameters.rules.ts';

/** What a person is and has on one day, whichever county asks. */
export interface Standing {
  appointments: AppointmentFact[];
  /** The one community post that counts. */
  post: AppointmentFact | null;
  certificate: CertificateFact | null;
  /** The level that the subsidy goes by, and what it is a month; null and 0 without a certificate. */
  level: ProfessionalLevel | null;
  monthly: number;
  /** The registration in force, or else the one that lapsed last. */
  registration: { period: Dated; state: 'IN_FORCE' | 'IN_GRACE' | 'LAPSED' } | null;
  /** What the title subsidy is a month; null: none. */
  title: number | null;
  allowances: AllowanceFact[];
}

export function standingOn(facts: SubsidyFacts, day: Day, parameters: SubsidyParameters): Standing {
  const appointments = inForce(facts.appointments, day);
  const post = postThatCounts(appointments);
  const certificate = highest(inForce(facts.certificates, day));
  const level = certificate && levelOf(certificate.level, post, parameters);
  const titles = inForce(facts.titles, day).map((t) => t.monthly);
  return {
    appointments,
    post,
    certificate,
    level,
    monthly: level === null ? 0 : parameters.monthly[level],
    registration: registrationOn(facts.registrations, day, parameters),
    title: titles.length === 0 ? null : Math.max(...titles),
    allowances: inForce(facts.allowances, day),
  };
}

/** The day from which a registration no longer counts: that on which it lapses, or the end of the days of grace. */
export const countsUntil = ({ until }: Dated, { registration }: SubsidyParameters): Day | null =>
  until === null || registration.graceDays === 0 ? until : addDays(until, registration.graceDays);

/**
 * One post a day counts, so that one county pays: of several the community's own before one of another employer, then
 * the higher level, then the one held longest. Neither the county that asks nor the order of the facts matters.
 */
function postThatCounts(appointments: readonly AppointmentFact[]): AppointmentFact | null {
  const posts = appointments.filter((a) => a.inCommunity);
  return posts.length < 2 ? (posts[0] ?? null) : posts.reduce((a, b) => (precedes(b, a) ? b : a));
}

function precedes(a: AppointmentFact, b: AppointmentFact): boolean {
  const [ours, theirs] = [a.employer === 'COMMUNITY', b.employer === 'COMMUNITY'];
  if (ours !== theirs) return ours;
  if (a.postLevel !== b.postLevel) return reaches([a.postLevel], b.postLevel);
  return a.since === b.since ? a.county < b.county : a.since < b.since;
}

/** One level per person, the highest: the levels are not added up (二(四)1). */
const highest = (certificates: readonly CertificateFact[]): CertificateFact | null =>
  certificates.length === 0 ? null : certificates.reduce((a, b) => (reaches([a.level], b.level) ? a : b));

/** A certificate below the post's level always pays by certificate. */
const levelOf = (
  certified: ProfessionalLevel,
  post: AppointmentFact | null,
  { level }: SubsidyParameters,
): ProfessionalLevel =>
  level === 'POST' && post && reaches([certified], post.postLevel) ? post.postLevel : certified;

function registrationOn(
  registrations: readonly Dated[],
  day: Day,
  parameters: SubsidyParameters,
): Standing['registration'] {
  // One that was taken back as of its first day never was in force, and has no days of grace.
  const begun = registrations.filter((r) => r.since <= day && r.since < lasts(r));
  if (begun.length === 0) return null;
  const period = begun.reduce((a, b) => (lasts(a) >= lasts(b) ? a : b));
  if (day < lasts(period)) return { period, state: 'IN_FORCE' };
  return { period, state: day < countsUntil(period, parameters)! ? 'IN_GRACE' : 'LAPSED' };
}

const lasts = ({ until }: Dated): Day => until ?? '9999';
