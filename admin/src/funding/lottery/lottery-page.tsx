import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { t } from '../../app/locale/locale.ts';
import { PageLoading } from '../../app/pages/page-loading.tsx';
import { PublicPage } from '../../app/pages/public-page.tsx';
import { messageOf } from '../../console/api/faults.ts';
import { requestDirectly } from '../../console/api/request.ts';
import { LotteryArticle } from './lottery-article.tsx';
import { ReadPublishedLotteryReports } from './lottery.documents.ts';
import styles from './lottery.module.css';

function Years({ years, shown }: { years: readonly number[]; shown: number | undefined }) {
  return (
    <nav className={styles.years} aria-label={t('lottery.years')}>
      {years.map((year) => (
        <Link key={year} to={`?year=${year}`} aria-current={year === shown ? 'page' : undefined}>
          {t('funds.ofYear', { year })}
        </Link>
      ))}
    </nav>
  );
}

/** A year as it stands in the address; anything else is the latest. */
function useYear(): number | undefined {
  const year = useSearchParams()[0].get('year');
  return year && /^\d{4}$/.test(year) ? Number(year) : undefined;
}

/** For everybody, without signing in: what became of each year's lottery money (三(二)). */
export default function LotteryPage() {
  const year = useYear();
  const { data, error } = useQuery({
    queryKey: ['published-lottery-reports', year],
    queryFn: async () =>
      (await requestDirectly(ReadPublishedLotteryReports, { year: year ?? null })).publishedLotteryReports,
  });
  const print = <Button onClick={() => window.print()}>{t('lottery.print')}</Button>;
  return (
    <PublicPage
      title={t('lottery.title')}
      hint={t('lottery.hint')}
      actions={data?.reports.length ? print : null}
    >
      {error && <p role="alert">{messageOf(error)}</p>}
      {!data && !error && <PageLoading />}
      {data && <Years years={data.years} shown={year ?? data.years[0]} />}
      {data?.reports.length === 0 && <p className={styles.quiet}>{t('lottery.none')}</p>}
      {data?.reports.map((report) => (
        <LotteryArticle key={report.id} report={report} />
      ))}
    </PublicPage>
  );
}
