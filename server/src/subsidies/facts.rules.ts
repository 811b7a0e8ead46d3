import type { Day } from '../kernel/values/day.ts';
import type { ProfessionalLevel } from '../workforce/levels.rules.ts';

export interface Dated {
  since: Day;
  /** Exclusive; null: still going on. */
  until: Day | null;
}

export interface AppointmentFact extends Dated {
  /** Six digits of the county where the post is. */
  county: string;
  /** Whether the post is one of a community. */
  inCommunity: boolean;
  postLevel: ProfessionalLevel;
  employer: 'COMMUNITY' | 'GOVERNMENT' | 'PUBLIC_INSTITUTION' | 'OTHER';
}
export interface CertificateFact extends Dated {
  level: ProfessionalLevel;
}
export interface TitleFact extends Dated {
  /** What the city's closed community-title subsidy pays a month, in fen. */
  monthly: number;
}
export interface AllowanceFact extends Dated {
  fundedLocally: boolean;
}

/**
 * All that is known of one person, in every county: with the appointments of one county alone, two counties might pay
 * for the same day.
 */
export interface SubsidyFacts {
  appointments: readonly AppointmentFact[];
  certificates: readonly CertificateFact[];
  /** Without the time under suspension. */
  registrations: readonly Dated[];
  titles: readonly TitleFact[];
  allowances: readonly AllowanceFact[];
  /** Months whose social insurance was not paid in full and on time. */
  unpaidInsurance: readonly string[];
}

const holds = ({ since, until }: Dated, day: Day): boolean => since <= day && (until === null || day < until);

export const inForce = <D extends Dated>(all: readonly D[], day: Day): D[] =>
  all.filter((d) => holds(d, day));
