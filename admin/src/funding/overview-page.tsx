import { Alert } from 'antd';
import { Suspense, lazy, useMemo } from 'react';
import { fundsOverview } from '../app/navigation/pages.ts';
import { labelOf, t } from '../app/locale/locale.ts';
import { PageLoading } from '../app/pages/page-loading.tsx';
import { PageTitle } from '../app/pages/page-title.tsx';
import { messageOf } from '../console/api/faults.ts';
import { Breakdown } from './breakdown.tsx';
import { flowsIn } from './flows.ts';
import styles from './funding.module.css';
import { KeyFigures } from './key-figures.tsx';
import { NoFunds } from './no-funds.tsx';
import { useFunds, useQuestion, type Funds, type Question } from './question.ts';
import { QuestionBar } from './question-bar.tsx';

const FlowDiagram = lazy(() => import('./flow-diagram.tsx'));

function Overview({ question, funds }: { question: Question; funds: Funds }) {
  const flows = useMemo(() => flowsIn(funds), [funds]);
  if (flows.streams.length === 0)
    return <NoFunds question={question} registered={funds.fundingSources.nodes.length > 0} />;
  const title = t('funds.flow', { year: question.year });
  return (
    <>
      <KeyFigures question={question} funds={funds} />
      <section className={styles.card}>
        <h2>{title}</h2>
        <Suspense fallback={<PageLoading />}>
          <FlowDiagram label={title} flows={flows} />
        </Suspense>
      </section>
      <Breakdown question={question} funds={funds} />
    </>
  );
}

/** `/funds`: where a year's money comes from, what it is for, and how much of it is promised and paid (三(二)). */
export default function OverviewPage() {
  const { question, change } = useQuestion();
  const { data, error } = useFunds(question);
  return (
    <>
      <PageTitle title={labelOf(fundsOverview)} />
      <QuestionBar question={question} onChange={change} />
      {error && <Alert type="error" showIcon message={messageOf(error)} className={styles.alert} />}
      {!data && !error && <PageLoading />}
      {data && !error && <Overview question={question} funds={data} />}
    </>
  );
}
