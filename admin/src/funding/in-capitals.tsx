import { t } from '../app/locale/locale.ts';
import { capitalText } from '../console/format/capital.ts';
import { Money } from '../console/format/money-unit.tsx';
import styles from './funding.module.css';

/** An amount as it stands on a voucher, in figures and written out. */
export function InCapitals({ fen }: { fen: number }) {
  return (
    <p className={styles.voucher}>
      <span className={styles.label}>{t('funds.inCapitals')}</span> {t('funds.renminbi')}
      {capitalText(fen)}
      <strong>
        <Money fen={fen} />
      </strong>
    </p>
  );
}
