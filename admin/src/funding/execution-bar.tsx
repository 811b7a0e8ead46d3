import { t } from '../app/locale/locale.ts';
import styles from './funding.module.css';
import { percent, percentText } from './totals.ts';

interface Props {
  disbursed: number;
  committed: number;
  whole: number;
}

/** Paid, and promised beyond it, as parts of a whole; the number says what is paid. */
export function ExecutionBar({ disbursed, committed, whole }: Props) {
  const [paid, promised] = [percent(disbursed, whole), percent(committed - disbursed, whole)];
  const label = t('funds.executionOf', { paid: percentText(paid), promised: percentText(promised) });
  return (
    <span className={styles.execution} title={label}>
      <span className={styles.track} aria-hidden>
        <span className={styles.paid} style={{ width: `${paid ?? 0}%` }} />
        <span className={styles.promised} style={{ width: `${promised ?? 0}%` }} />
      </span>
      <span className={styles.rate}>{percentText(paid)}</span>
    </span>
  );
}
