import { useState } from 'react';
import { t } from '../../app/locale/locale.ts';
import { FaultView } from '../../app/pages/fault-view.tsx';
import { PageTitle } from '../../app/pages/page-title.tsx';
import { focusCommentBox } from '../request/discussion.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { InboxDetail } from './inbox-detail.tsx';
import { InboxFilters } from './inbox-filters.tsx';
import { InboxList } from './inbox-list.tsx';
import { InboxTabs } from './inbox-tabs.tsx';
import styles from './inbox.module.css';
import { KeysDialog } from './keys-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { ResultsDialog } from './results-dialog.tsx';
import type { InboxDesk } from './use-inbox-desk.ts';
import { useInboxDesk } from './use-inbox-desk.ts';
import { useShortcuts } from './use-shortcuts.ts';

function useInboxShortcuts(desk: InboxDesk, onHelp: () => void) {
  useShortcuts({
    j: () => desk.step(1),
    k: () => desk.step(-1),
    a: () => desk.decideCurrent('APPROVE'),
    r: () => desk.decideCurrent('RETURN'),
    x: () => desk.decideCurrent('REJECT'),
    c: focusCommentBox,
    ' ': desk.toggleCurrent,
    '?': onHelp,
  });
}

function LeftSide({ desk, onHelp }: { desk: InboxDesk; onHelp: () => void }) {
  const { location, inbox, rows, currentId, selection, decisions, more } = desk;
  const { checked, toggle, clear } = selection;
  return (
    <section className={styles.left}>
      <InboxFilters filter={location.filter} onNarrow={location.narrow} onHelp={onHelp} />
      {checked.size > 0 && (
        <BulkBar
          count={checked.size}
          pending={decisions.isPending}
          onDecide={(verdict) => decisions.begin([...checked], verdict)}
          onClear={clear}
        />
      )}
      <InboxList
        tab={location.filter.tab}
        rows={rows}
        total={inbox.data?.totalCount ?? 0}
        currentId={currentId}
        checked={checked}
        onOpen={location.openRequest}
        onCheck={toggle}
        onMore={more}
      />
    </section>
  );
}

/** The approver's desk: requests on the left, the open one on the right, everything by keyboard. */
export default function InboxPage() {
  const desk = useInboxDesk();
  const [help, setHelp] = useState(false);
  useInboxShortcuts(desk, () => setHelp(true));
  const { location, wide, inbox, currentId, decisions } = desk;
  if (inbox.error) return <FaultView error={inbox.error} onRetry={() => void inbox.refetch()} />;
  return (
    <div className={styles.page}>
      <PageTitle title={t('inbox.title')} />
      <InboxTabs tab={location.filter.tab} tabs={location.tabs} onOpen={location.openTab} />
      <div className={styles.columns}>
        {(wide || !currentId) && <LeftSide desk={desk} onHelp={() => setHelp(true)} />}
        {currentId && (
          <InboxDetail
            id={currentId}
            decisions={decisions}
            onBack={wide ? undefined : () => location.openRequest(undefined)}
          />
        )}
      </div>
      <ReasonDialog decisions={decisions} />
      <ResultsDialog decisions={decisions} />
      <KeysDialog open={help} onClose={() => setHelp(false)} />
    </div>
  );
}
