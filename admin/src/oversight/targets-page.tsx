import { Alert } from 'antd';
import { messageOf } from '../console/api/faults.ts';
import { t } from '../app/locale/locale.ts';
import { PageLoading } from '../app/pages/page-loading.tsx';
import { PageTitle } from '../app/pages/page-title.tsx';
import { FiguresTable } from './figures-table.tsx';
import { useQuestion, type Question } from './question.ts';
import { QuestionBar } from './question-bar.tsx';
import { Ranking } from './ranking.tsx';
import { FIRST, rankedBy, useIndicators, type Report } from './report.ts';
import styles from './targets.module.css';

interface ReportProps {
  question: Question;
  report: Report;
  indicator: string;
  onChoose: (indicator: string) => void;
}

function ReportView({ question, report, indicator, onChoose }: ReportProps) {
  const label = report.figures.find((f) => f.indicator === indicator)?.label ?? '';
  const title = t('targets.ranking', { area: report.name, label });
  return (
    <div className={styles.columns}>
      <FiguresTable question={question} figures={report.figures} chosen={indicator} onChoose={onChoose} />
      <section className={styles.card}>
        <h2>{title}</h2>
        <Ranking question={question} label={title} areas={rankedBy(report, indicator)} />
      </section>
    </div>
  );
}

/** Where the area stands on its way to the targets (一), on any day, on the divisions of that day or of today. */
export default function TargetsPage() {
  const { question, search, change } = useQuestion();
  const { data, error } = useIndicators(question);
  const indicator = search.get('indicator') ?? FIRST;
  return (
    <>
      <PageTitle title={t('targets.title')} />
      <QuestionBar
        question={question}
        divisionId={data?.divisionId}
        sector={data?.sector}
        onChange={change}
      />
      {error && <Alert type="error" showIcon message={messageOf(error)} className={styles.alert} />}
      {!data && !error && <PageLoading />}
      {data && !error && (
        <ReportView
          question={question}
          report={data}
          indicator={indicator}
          onChoose={(chosen) => change({ indicator: chosen })}
        />
      )}
    </>
  );
}
