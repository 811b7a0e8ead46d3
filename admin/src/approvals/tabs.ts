import type { ChangeRequestFilter, ChangeRequestSort } from '../generated/documents/graphql.ts';

const TABS = ['awaiting', 'mine', 'open', 'returned', 'all'] as const;
export type Tab = (typeof TABS)[number];

/** What each tab of the inbox holds. */
export const TAB_FILTER: Record<Tab, ChangeRequestFilter> = {
  awaiting: { awaitingMe: { is: true } },
  mine: { mine: { is: true } },
  open: { mine: { is: true }, state: { in: ['DRAFT', 'PENDING'] } },
  returned: { mine: { is: true }, state: { in: ['RETURNED', 'CONFLICT'] } },
  all: {},
};

/** The tabs of somebody who decides, and of somebody who only asks. */
export function tabsOf(decides: boolean): readonly Tab[] {
  return decides ? TABS : TABS.filter((tab) => tab !== 'awaiting');
}

export function tabOf(text: string | null, tabs: readonly Tab[]): Tab {
  return tabs.find((tab) => tab === text) ?? tabs[0] ?? 'all';
}

/** What waits for a decision comes by its deadline; everything else newest first. */
export function sortingOf(tab: Tab): ChangeRequestSort[] {
  if (tab !== 'awaiting') return [{ field: 'createdAt', direction: 'DESC' }];
  return [
    { field: 'dueAt', direction: 'ASC', nulls: 'NULLS_LAST' },
    { field: 'submittedAt', direction: 'ASC' },
  ];
}
