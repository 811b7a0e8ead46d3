import { Link } from 'react-router';
import { MissingConditions } from '../../incentives/missing-conditions.tsx';
import { t } from '../locale/locale.ts';
import { useMay } from '../session/viewer.ts';
import styles from './home.module.css';
import { OwnCard } from './own-card.tsx';
import type { OwnRecordFields } from './own-record.tsx';

function Next({ own: { nextRank, rankEligible, rankMissing } }: { own: OwnRecordFields }) {
  const mayApply = useMay()('rankPromotions:create');
  if (!nextRank) return <span className={styles.note}>{t('home.noHighestRank')}</span>;
  if (rankEligible) {
    const words = t('home.eligibleFor', { rank: nextRank });
    return mayApply ? <Link to="/rankPromotions/create">{words}</Link> : <span>{words}</span>;
  }
  return (
    <div className={styles.note}>
      {t('home.missingForRank', { rank: nextRank })}
      {rankMissing && <MissingConditions missing={rankMissing} />}
    </div>
  );
}

/** The rank held, and the next one: open, or what is missing for it (二(四)3). */
export function OwnRank({ own }: { own: OwnRecordFields }) {
  return (
    <OwnCard label={t('home.rank')} value={own.currentRank ?? t('home.noRank')} to="/rankHoldings">
      <Next own={own} />
    </OwnCard>
  );
}
