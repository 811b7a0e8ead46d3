import { Link } from 'react-router';
import { moneyText } from '../../console/format/money.ts';
import { t } from '../locale/locale.ts';
import { useMay } from '../session/viewer.ts';
import styles from './home.module.css';
import { OwnCard } from './own-card.tsx';
import type { OwnRecordFields } from './own-record.tsx';

/** What the latest subsidy came to, leading to why; and the account that it goes to, or the way to name one. */
export function OwnPay({ own: { id, subsidyLines, bankAccounts } }: { own: OwnRecordFields }) {
  const may = useMay();
  const [line] = subsidyLines.nodes;
  const [account] = bankAccounts.nodes;
  const value = line ? moneyText(line.amount) : t('home.noSubsidy');
  const month = line && t('home.subsidyOf', { month: line.month.slice(0, 7) });
  return (
    <OwnCard label={t('home.subsidy')} value={value} to={line ? `/subsidyLines/${line.id}` : '/subsidyLines'}>
      <span className={styles.note}>
        {[month, account && `${account.bank} ${account.number ?? ''}`].filter(Boolean).join(' · ')}
      </span>
      {!account && may('bankAccounts:create') && (
        <Link to={`/bankAccounts/create?practitionerId=${id}`}>{t('home.nameAccount')}</Link>
      )}
    </OwnCard>
  );
}
