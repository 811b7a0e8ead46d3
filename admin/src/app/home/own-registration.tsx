import { Link } from 'react-router';
import { enumLabel } from '../../console/enum-options.ts';
import { numberText } from '../../console/format/numbers.ts';
import { t } from '../locale/locale.ts';
import { useMay } from '../session/viewer.ts';
import styles from './home.module.css';
import { OwnCard } from './own-card.tsx';
import type { OwnApplication, OwnRecordFields } from './own-record.tsx';

/** States in which an application is the next step. */
const APPLIES = ['NONE', 'EXPIRING', 'EXPIRED', 'CANCELLED'];

/** Where an application under way has come to, and how long the office still has. */
function progress({ state, stepName, workingDaysLeft }: OwnApplication): string {
  const where = stepName ?? enumLabel('ChangeState', state);
  return workingDaysLeft == null
    ? t('home.applied', { where })
    : t('home.appliedUntil', { where, days: workingDaysLeft });
}

interface Props {
  own: OwnRecordFields;
  /** Under way, whoever made it. */
  application?: OwnApplication;
}

/** Whether and until when registered, with the education of the period; where it is time, the way to apply. */
export function OwnRegistration({ own, application }: Props) {
  const may = useMay();
  const { registrationState, registeredUntil, registrations, certificates } = own;
  const [latest] = registrations.nodes;
  const applies = APPLIES.includes(registrationState) && certificates.totalCount > 0;
  return (
    <OwnCard
      label={t('home.registration')}
      value={enumLabel('RegistrationStanding', registrationState)}
      to="/registrations"
    >
      {registeredUntil && <span className={styles.note}>{t('home.until', { day: registeredUntil })}</span>}
      {latest?.requiredMinutes != null && (
        <span className={styles.note}>
          {t('home.education', {
            earned: numberText(latest.earnedMinutes ?? 0),
            required: numberText(latest.requiredMinutes),
          })}
        </span>
      )}
      {application ? (
        <Link to={`/inbox?tab=all&id=${application.id}`}>{progress(application)}</Link>
      ) : (
        applies &&
        may('registrationApplications:create') && (
          <Link to="/registrationApplications/create">{t('home.apply')}</Link>
        )
      )}
    </OwnCard>
  );
}
