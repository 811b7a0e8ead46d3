import { t } from '../../app/locale/locale.ts';
import { instantText } from '../format/dates.ts';
import styles from './show.module.css';
import type { ShownRecord } from './show-page.tsx';

/** When the record was registered and last changed, and its version. */
export function RecordStamps({ record: { createdAt, updatedAt, version } }: { record: ShownRecord }) {
  const parts = [
    createdAt && t('record.createdAt', { at: instantText(createdAt) }),
    updatedAt && t('record.updatedAt', { at: instantText(updatedAt) }),
    version && t('record.version', { version }),
  ];
  return <p className={styles.stamps}>{parts.filter(Boolean).join(' · ')}</p>;
}
