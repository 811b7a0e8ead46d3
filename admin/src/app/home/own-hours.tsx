import { numberText } from '../../console/format/numbers.ts';
import { listPath } from '../../console/list/list-path.ts';
import { t } from '../locale/locale.ts';
import { dayFromNow } from '../../console/format/dates.ts';
import { range } from './figure-table.ts';
import styles from './home.module.css';
import { OwnCard } from './own-card.tsx';
import type { OwnRecordFields } from './own-record.tsx';

function duty({ classHoursShort }: OwnRecordFields, due: number): string {
  if (classHoursShort == null) return t('home.hoursNone');
  if (classHoursShort === 0) return t('home.hoursMet', { due });
  return t('home.hoursMissing', { due, short: numberText(classHoursShort) });
}

/** Class hours of this year against those that a community professional owes (二(一)3). */
export function OwnHours({ own, due }: { own: OwnRecordFields; due: number }) {
  const year = dayFromNow(0).slice(0, 4);
  const missing = (own.classHoursShort ?? 0) > 0;
  return (
    <OwnCard
      label={t('home.hours')}
      value={numberText(own.classHoursThisYear)}
      to={listPath('trainingAttendances', [range('heldOn', `${year}-01-01`, `${year}-12-31`)])}
    >
      <span className={missing ? styles.urgent : styles.note}>{duty(own, due)}</span>
    </OwnCard>
  );
}
