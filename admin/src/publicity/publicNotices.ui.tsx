import { t } from '../app/locale/locale.ts';
import { defineUi } from '../console/ui/define-ui.ts';
import styles from './notices.module.css';

export default defineUi('publicNotices', {
  fields: {
    body: { cell: (body) => <div className={styles.body}>{body}</div> },
    publicBody: { cell: (body) => <div className={styles.body}>{body}</div> },
  },
  list: {
    lead: 'title',
    columns: ['title', 'kind', 'division', 'publishedOn', 'endsOn', 'standing'],
    sort: { field: 'createdAt', order: 'desc' },
  },
  form: { intro: <p className={styles.meta}>{t('notices.preview')}</p> },
});
