import { t } from '../../app/locale/locale.ts';
import { yuanText } from '../../console/format/money.ts';
import { numberText } from '../../console/format/numbers.ts';
import styles from '../subsidies.module.css';

interface Run {
  people: number;
  payable: number;
  recoverable: number;
  challenged: number;
  difference: number;
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <span className={styles.figure}>
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>{value}</span>
    </span>
  );
}

const signed = (fen: number): string => (fen > 0 ? `+${yuanText(fen)}` : yuanText(fen));

/** What the run comes to. */
export function RunFigures({ run }: { run: Run }) {
  return (
    <div className={styles.figures}>
      <Figure label={t('subsidy.people')} value={numberText(run.people)} />
      <Figure label={t('subsidy.payable')} value={yuanText(run.payable)} />
      <Figure label={t('subsidy.difference')} value={signed(run.difference)} />
      <Figure label={t('subsidy.recoverable')} value={yuanText(run.recoverable)} />
      <Figure label={t('subsidy.challenged')} value={numberText(run.challenged)} />
    </div>
  );
}
