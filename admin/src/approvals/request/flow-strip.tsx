import { CheckOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { t } from '../../app/locale/locale.ts';
import { enumLabel } from '../../console/enum-options.ts';
import { instantText } from '../../console/format/dates.ts';
import styles from '../approvals.module.css';
import { Due } from '../due.tsx';
import type { FlowStep } from './use-request.ts';

const SHOWN_HOLDERS = 3;

function Holders({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  const rest = names.length - SHOWN_HOLDERS;
  const short = names.slice(0, SHOWN_HOLDERS).join('、') + (rest > 0 ? t('flow.more', { count: rest }) : '');
  return (
    <Tooltip title={names.join('、')}>
      <span>{short}</span>
    </Tooltip>
  );
}

function Decided({ decision }: { decision: FlowStep['decisions'][number] }) {
  const { checkerName, verdict, decidedAt, reason } = decision;
  return (
    <>
      <span>
        {checkerName} {enumLabel('Verdict', verdict)}
      </span>
      <span className={styles.quiet}>{instantText(decidedAt)}</span>
      {reason && <span>“{reason}”</span>}
    </>
  );
}

/** In whose hands an undecided step is or will be. */
function Awaited({ step }: { step: FlowStep }) {
  const isCurrent = step.state === 'CURRENT';
  return (
    <>
      <span>
        {step.roleLabel} <Holders names={step.holders} />
      </span>
      {isCurrent && step.since && (
        <span className={styles.quiet}>{t('flow.since', { at: instantText(step.since) })}</span>
      )}
      {isCurrent && step.dueAt && <Due at={step.dueAt} />}
    </>
  );
}

/** Where a request is, in whose hands, since when, and when it is due: a line for each step. */
export function FlowStrip({ steps }: { steps: FlowStep[] }) {
  return (
    <ol className={styles.strip} aria-label={t('flow.title')}>
      {steps.map((step, index) => {
        const last = step.decisions.at(-1);
        return (
          <li
            key={index}
            data-state={step.state}
            aria-current={step.state === 'CURRENT' ? 'step' : undefined}
          >
            <span className={styles.ordinal}>{step.state === 'DONE' ? <CheckOutlined /> : index + 1}</span>
            <strong>{step.name}</strong>
            {last ? <Decided decision={last} /> : <Awaited step={step} />}
          </li>
        );
      })}
    </ol>
  );
}
