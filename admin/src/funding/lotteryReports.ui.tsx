import { t } from '../app/locale/locale.ts';
import { defineUi } from '../console/ui/define-ui.ts';
import type { LotteryProject } from './lottery/lottery.documents.ts';
import { LotteryProjects } from './lottery/lottery-projects.tsx';
import styles from './lottery/lottery.module.css';

/** Projects come as they are kept, in one piece. */
const projectsIn = (value: unknown): LotteryProject[] => value as LotteryProject[];

/** A share that fell stands out (三(二)). */
function Change({ points }: { points: number | null | undefined }) {
  if (typeof points !== 'number') return '—';
  return <span className={points < 0 ? styles.down : undefined}>{points.toFixed(2)}</span>;
}

export default defineUi('lotteryReports', {
  fields: { shareChange: { cell: (points) => <Change points={points} /> } },
  list: {
    lead: null,
    columns: ['state', 'publishedOn', 'late', 'received', 'disbursed', 'share', 'shareChange'],
    sort: { field: 'fiscalYear', order: 'desc' },
  },
  show: {
    hidden: ['figures', 'projects'],
    extra: ({ projects }) => (
      <section className={styles.card}>
        <h2>{t('lottery.projects')}</h2>
        <LotteryProjects projects={projectsIn(projects)} />
      </section>
    ),
  },
  form: { intro: <p className={styles.quiet}>{t('lottery.intro')}</p> },
});
