import type { PropsWithChildren } from 'react';
import { t } from '../../app/locale/locale.ts';
import { instantText } from '../../console/format/dates.ts';
import styles from '../approvals.module.css';
import { StateTag } from '../state-tag.tsx';
import { Discussion } from './discussion.tsx';
import { FlowStrip } from './flow-strip.tsx';
import { MoreOperations } from './more-operations.tsx';
import { OperationCard } from './operation-card.tsx';
import type { ChangeRequestDetail } from './use-request.ts';

/** A whole request: what it asks, where it is, what it changes, what was said. Children are its buttons. */
export function RequestView({ request, children }: PropsWithChildren<{ request: ChangeRequestDetail }>) {
  const { title, state, makerName, makerOfficeName, submittedAt, note, flowStrip, operations } = request;
  return (
    <article className={styles.request}>
      <header className={styles.head}>
        <h2>{title}</h2>
        <StateTag state={state} />
        <div className={styles.acts}>{children}</div>
      </header>
      <p className={styles.summary}>
        {[
          makerName,
          makerOfficeName,
          submittedAt && t('request.submittedAt', { at: instantText(submittedAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {note && <p className={styles.note}>{note}</p>}
      {flowStrip.length > 0 && <FlowStrip steps={flowStrip} />}
      {operations.nodes.map((operation) => (
        <OperationCard key={operation.id} request={request} operation={operation} />
      ))}
      <MoreOperations key={`more:${request.id}`} request={request} />
      <Discussion key={`discussion:${request.id}`} request={request} />
    </article>
  );
}
