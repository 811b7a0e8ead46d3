import { Steps, Tooltip } from 'antd';
import type { StepProps } from 'antd';
import { t } from '../../app/locale/locale.ts';
import { enumLabel } from '../../console/enum-options.ts';
import { instantText } from '../../console/format/dates.ts';
import { Due } from '../due.tsx';
import type { FlowStep } from './use-request.ts';

const STATUS: Record<FlowStep['state'], StepProps['status']> = {
  DONE: 'finish',
  CURRENT: 'process',
  WAITING: 'wait',
};
const SHOWN_HOLDERS = 3;

function Holders({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  const rest = names.length - SHOWN_HOLDERS;
  const short = names.slice(0, SHOWN_HOLDERS).join('、') + (rest > 0 ? t('flow.more', { count: rest }) : '');
  return <Tooltip title={names.join('、')}>{short}</Tooltip>;
}

function StepNotes({ step }: { step: FlowStep }) {
  const [last] = step.decisions.slice(-1);
  if (last)
    return (
      <>
        {last.checkerName} {enumLabel('Verdict', last.verdict)} · {instantText(last.decidedAt)}
        {last.reason && <div>“{last.reason}”</div>}
      </>
    );
  return (
    <>
      {step.roleLabel} <Holders names={step.holders} />
      {step.state === 'CURRENT' && step.since && (
        <div>{t('flow.since', { at: instantText(step.since) })}</div>
      )}
      {step.state === 'CURRENT' && step.dueAt && <Due at={step.dueAt} />}
    </>
  );
}

/** Where a request is, in whose hands, since when, and when it is due. */
export function FlowStrip({ steps }: { steps: FlowStep[] }) {
  const items = steps.map((step) => ({
    title: step.name,
    status: STATUS[step.state],
    description: <StepNotes step={step} />,
  }));
  return <Steps size="small" items={items} responsive aria-label={t('flow.title')} />;
}
