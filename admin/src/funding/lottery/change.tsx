import { t } from '../../app/locale/locale.ts';
import styles from './lottery.module.css';

/** Percentage points that a share has gained; one that is lost stands out (三(二)). */
export function ChangeOfShare({ points }: { points: number | null }) {
  if (points === null) return <>{t('funds.noYearBefore')}</>;
  if (points === 0) return <>{t('funds.pointsSame')}</>;
  const text = Math.abs(points).toFixed(2);
  if (points > 0) return <span className={styles.up}>{t('funds.pointsUp', { points: text })}</span>;
  return <span className={styles.down}>{t('funds.pointsDown', { points: text })}</span>;
}
