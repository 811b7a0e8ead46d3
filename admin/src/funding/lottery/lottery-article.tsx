import { t } from '../../app/locale/locale.ts';
import type { LotteryReport } from './lottery.documents.ts';
import { LotteryFigures } from './lottery-figures.tsx';
import { LotteryProjects } from './lottery-projects.tsx';
import styles from './lottery.module.css';

/** One division's report of a year, as it was published. */
export function LotteryArticle({ report }: { report: LotteryReport }) {
  const { id, division, fiscalYear, publishedOn, late, summary, effect, projects } = report;
  return (
    <article className={styles.report} id={`report-${id}`}>
      <h2>{t('lottery.heading', { division, year: fiscalYear })}</h2>
      <p className={styles.quiet}>
        {t('lottery.publishedOn', { day: publishedOn })}{' '}
        {late && <strong className={styles.down}>{t('lottery.late')}</strong>}
      </p>
      <LotteryFigures figures={report.figures} before={report.before} />
      <h3>{t('lottery.summary')}</h3>
      <div className={styles.text}>{summary}</div>
      <h3>{t('lottery.projects')}</h3>
      <LotteryProjects projects={projects} />
      <h3>{t('lottery.effect')}</h3>
      <div className={styles.text}>{effect}</div>
    </article>
  );
}
