import type { ChangeRequestFilter } from '../generated/documents/graphql.ts';

export const TABS = ['awaiting', 'mine', 'returned', 'all'] as const;
export type Tab = (typeof TABS)[number];

/** What each tab of the inbox holds. */
export const TAB_FILTER: Record<Tab, ChangeRequestFilter> = {
  awaiting: { awaitingMe: { is: true } },
  mine: { mine: { is: true } },
  returned: { mine: { is: true }, state: { in: ['RETURNED', 'CONFLICT'] } },
  all: {},
};

export function tabOf(text: string | null): Tab {
  return TABS.find((tab) => tab === text) ?? 'awaiting';
}
