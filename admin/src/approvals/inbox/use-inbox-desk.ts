import { Grid } from 'antd';
import { useState } from 'react';
import type { Verdict } from '../../generated/documents/graphql.ts';
import { useDecisions } from './use-decisions.tsx';
import { useDeliberately } from './use-deliberately.ts';
import type { InboxRow } from './use-inbox.ts';
import { useInbox } from './use-inbox.ts';
import { useInboxLocation } from './use-inbox-location.ts';
import { useSelection } from './use-selection.ts';

/** The request to open once `decided` have left the list: the one that moves into its place. */
function nextOf(rows: InboxRow[], currentId: string, decided: string[]): string | undefined {
  const index = rows.findIndex((row) => row.id === currentId);
  const after = rows.slice(index + 1).find((row) => !decided.includes(row.id));
  const before = rows.slice(0, index).findLast((row) => !decided.includes(row.id));
  return (after ?? before)?.id;
}

/** Everything on the approver's desk: the list, the open request, what is ticked, and deciding. */
export function useInboxDesk() {
  const location = useInboxLocation();
  const [pages, setPages] = useState(1);
  const wide = Grid.useBreakpoint().lg ?? true;
  const inbox = useInbox(location.filter, pages);
  const selection = useSelection(JSON.stringify(location.filter));
  const decisions = useDecisions(moveOn);
  const rows = inbox.data?.nodes;
  // On a wide screen something is always open; on a phone the list comes first.
  const currentId = location.id ?? (wide ? rows?.[0]?.id : undefined);
  const current = rows?.find((row) => row.id === currentId);
  const deliberately = useDeliberately(currentId);

  function moveOn(decided: string[]) {
    selection.drop(decided);
    const leaves = location.filter.tab === 'awaiting' && currentId && decided.includes(currentId);
    if (leaves) location.openRequest(wide ? nextOf(rows ?? [], currentId, decided) : undefined);
  }

  function step(by: 1 | -1) {
    const index = rows?.findIndex((row) => row.id === currentId) ?? -1;
    const next = rows?.[index + by];
    if (next) location.openRequest(next.id);
  }

  function decideCurrent(verdict: Verdict) {
    if (current?.awaitingMe) deliberately(() => decisions.begin([current.id], verdict));
  }

  function toggleCurrent() {
    if (current?.awaitingMe && current.bulkAllowed) selection.toggle(current.id);
  }

  const more = () => setPages(pages + 1);
  return {
    location,
    wide,
    inbox,
    rows,
    currentId,
    selection,
    decisions,
    step,
    decideCurrent,
    toggleCurrent,
    more,
  };
}

export type InboxDesk = ReturnType<typeof useInboxDesk>;
