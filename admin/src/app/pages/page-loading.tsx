import { Spin } from 'antd';
import { t } from '../locale/locale.ts';
import styles from './pages.module.css';

export function PageLoading() {
  return (
    <div className={styles.loading} role="status" aria-label={t('page.loading')}>
      <Spin delay={200} />
    </div>
  );
}
