import { Link } from 'react-router';
import { enumLabel } from '../../console/enum-options.ts';
import { t } from '../locale/locale.ts';
import { useMay } from '../session/viewer.ts';
import styles from './home.module.css';
import { OwnCard } from './own-card.tsx';
import type { OwnRecordFields } from './own-record.tsx';

/** The highest certificate; without one, the way to enter it. */
export function OwnCertificate({ own: { level, certificates } }: { own: OwnRecordFields }) {
  const may = useMay();
  const [latest] = certificates.nodes;
  const value = level ? enumLabel('ProfessionalLevel', level) : t('home.uncertified');
  return (
    <OwnCard label={t('home.certificate')} value={value} to="/certificates">
      <span className={styles.note}>{latest ? latest.number : t('home.noCertificate')}</span>
      {!latest && may('certificates:create') && (
        <Link to="/certificates/create">{t('home.enterCertificate')}</Link>
      )}
    </OwnCard>
  );
}
