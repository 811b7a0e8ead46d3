import type { ChangeRequestFilter } from '../generated/documents/graphql.ts';
import type { Tab } from './tabs.ts';
import { TAB_FILTER } from './tabs.ts';

const DUES = ['overdue', 'soon', 'later'] as const;
/** Where an awaited decision stands against its deadline. */
export type Due = (typeof DUES)[number];

/** Working days within which a deadline is near. */
const SOON = 5;

/** In whose hands a request is: the roles, as one text, and the division in which they are held. */
export interface Unit {
  readonly division: string | null;
  readonly roles: string;
}

/** What the inbox shows: its tab, and what narrows it. */
export interface InboxFilter {
  readonly tab: Tab;
  readonly search?: string;
  readonly resource?: string;
  readonly due?: Due;
  readonly unit?: Unit;
}

export const dueOf = (text: string | null): Due | undefined => DUES.find((due) => due === text);

const pending = { state: { eq: 'PENDING' } } as const;

function dueFilter(due: Due, now: string): ChangeRequestFilter {
  if (due === 'overdue') return { ...pending, dueAt: { lt: now } };
  if (due === 'soon') return { ...pending, dueAt: { gte: now }, workingDaysLeft: { lte: SOON } };
  return { ...pending, or: [{ workingDaysLeft: { gt: SOON } }, { dueAt: { is: true } }] };
}

const unitFilter = ({ division, roles }: Unit): ChangeRequestFilter => ({
  awaitingDivisionId: division ? { eq: division } : { is: true },
  awaitingRoles: { eq: roles },
});

/** The requests of an inbox: the one meaning that lists and counts share. */
export function requestsOf({ tab, search, resource, due, unit }: InboxFilter): ChangeRequestFilter {
  // The tab may have a condition on the state of its own, as the deadline has.
  const and = [
    ...(due ? [dueFilter(due, new Date().toISOString())] : []),
    ...(unit ? [unitFilter(unit)] : []),
  ];
  return {
    ...TAB_FILTER[tab],
    ...(search && { search }),
    ...(resource && { resource: { eq: resource } }),
    ...(and.length > 0 && { and }),
  };
}

/** The inbox that shows exactly these. */
export function inboxPath({ tab, search, resource, due, unit }: InboxFilter): string {
  const parts = { tab, search, resource, due, division: unit?.division, roles: unit?.roles };
  const given = Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]));
  return `/inbox?${new URLSearchParams(given)}`;
}
