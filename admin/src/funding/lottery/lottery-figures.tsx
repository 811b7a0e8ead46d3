import type { ReactNode } from 'react';
import { t } from '../../app/locale/locale.ts';
import { Money } from '../../console/format/money-unit.tsx';
import { ChangeOfShare } from './change.tsx';
import type { LotteryReport } from './lottery.documents.ts';
import styles from './lottery.module.css';

const rate = (percent?: number | null): string =>
  typeof percent === 'number' ? `${percent.toFixed(2)}%` : '—';

function Figure({ label, value, hint }: { label: string; value: ReactNode; hint?: ReactNode }) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        {hint && <small>{hint}</small>}
      </dd>
    </div>
  );
}

/** What there was, how far it has come, and how it compares with the year before. */
export function LotteryFigures({ figures, before }: Pick<LotteryReport, 'figures' | 'before'>) {
  const { received, allocated, committed, disbursed, executionRate, share } = figures;
  const points = typeof share === 'number' && typeof before.share === 'number' ? share - before.share : null;
  const lastYear = (
    <>
      {t('lottery.before')} <Money fen={before.received} />
    </>
  );
  return (
    <dl className={styles.figures}>
      <Figure label={t('lottery.received')} value={<Money fen={received} />} hint={lastYear} />
      <Figure label={t('lottery.allocated')} value={<Money fen={allocated} />} />
      <Figure label={t('lottery.committed')} value={<Money fen={committed} />} />
      <Figure
        label={t('lottery.disbursed')}
        value={<Money fen={disbursed} />}
        hint={t('lottery.executed', { rate: rate(executionRate) })}
      />
      <Figure label={t('lottery.share')} value={rate(share)} hint={<ChangeOfShare points={points} />} />
    </dl>
  );
}
