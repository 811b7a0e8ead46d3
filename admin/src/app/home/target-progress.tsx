import { Select, Segmented } from 'antd';
import { Suspense, lazy, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { amount, progress } from '../../oversight/numbers.ts';
import type { Figure, Question } from '../../oversight/question.ts';
import { pathBehind, pathOf } from '../../oversight/question.ts';
import type { RankedArea } from '../../oversight/ranking.tsx';
import type { Report } from '../../oversight/report.ts';
import { FIRST, rankedBy, useIndicators } from '../../oversight/report.ts';
import { t } from '../locale/locale.ts';
import { NotRead } from '../pages/read-fault.tsx';
import styles from './target-progress.module.css';

const RankedBars = lazy(() => import('../../oversight/ranked-bars.tsx'));

/** Areas that fit; the page of targets has all. */
const MOST = 12;
const TODAY: Question = { basis: 'AS_OF' };

/** By value, or by how much of the target is reached. */
const MEASURES = {
  value: ({ value }: Figure) => value,
  progress: (figure: Figure) => progress(figure) ?? 0,
};
type Measure = keyof typeof MEASURES;

function Gap({ figure }: { figure: Figure }) {
  const done = progress(figure);
  if (done === undefined || figure.gap == null) return <span className={styles.quiet}>—</span>;
  if (figure.gap === 0) return <span className={styles.reached}>{t('targets.reached')}</span>;
  return (
    <span>
      {done}% <span className={styles.quiet}>{t('targets.gap', { amount: amount(figure, figure.gap) })}</span>
    </span>
  );
}

function AreaName({ area: { divisionId, name, undivided, figure } }: { area: RankedArea }) {
  if (undivided) return <span>{name}</span>;
  return <Link to={pathOf({ ...TODAY, divisionId }, figure.indicator)}>{name}</Link>;
}

/** One line an area, in step with the bars: where it leads, the bar, the number with its list, and what is missing. */
function Bars({ areas, label, by }: { areas: RankedArea[]; label: string; by: Measure }) {
  return (
    <div className={styles.bars}>
      <ul>
        {areas.map((area) => (
          <li key={area.divisionId} title={area.name}>
            <AreaName area={area} />
          </li>
        ))}
      </ul>
      <Suspense fallback={<div />}>
        <RankedBars label={label} areas={areas} measure={MEASURES[by]} bare />
      </Suspense>
      <ul className={styles.numbers} aria-label={label}>
        {areas.map(({ divisionId, undivided, figure }) => (
          <li key={divisionId}>
            <Link
              to={pathBehind({ ...TODAY, divisionId }, figure.indicator) + (undivided ? '&own=true' : '')}
            >
              {amount(figure, figure.value)}
            </Link>
            <Gap figure={figure} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Whole({ figure }: { figure: Figure }) {
  return (
    <p className={styles.whole}>
      <Link to={pathBehind(TODAY, figure.indicator)}>{amount(figure, figure.value)}</Link>
      {figure.target != null && (
        <span>
          {t('targets.target', { year: figure.targetYear ?? '', amount: amount(figure, figure.target) })}
        </span>
      )}
      <Gap figure={figure} />
    </p>
  );
}

function Progress({ report }: { report: Report }) {
  const [indicator, choose] = useState<string>(FIRST);
  const [by, rankBy] = useState<Measure>('value');
  const areas = useMemo(
    () => rankedBy(report, indicator, MEASURES[by]).slice(0, MOST),
    [report, indicator, by],
  );
  const figure = report.figures.find((f) => f.indicator === indicator);
  if (!figure) return null;
  return (
    <>
      <div className={styles.controls}>
        <Select
          size="small"
          aria-label={t('home.targetIndicator')}
          options={report.figures.map(({ indicator: value, label }) => ({ value, label }))}
          value={indicator}
          onChange={choose}
          popupMatchSelectWidth={false}
        />
        <Segmented<Measure>
          size="small"
          aria-label={t('home.targetBy')}
          options={[
            { value: 'value', label: t('home.targetByValue') },
            { value: 'progress', label: t('home.targetByProgress') },
          ]}
          value={by}
          onChange={rankBy}
        />
      </div>
      <Whole figure={figure} />
      <Bars areas={areas} by={by} label={t('targets.ranking', { area: report.name, label: figure.label })} />
      <Link to={pathOf(TODAY, indicator)}>{t('home.targetsMore')}</Link>
    </>
  );
}

/** How far the areas below are on the way to the targets (一), with the same answers as the page of targets. */
export default function TargetProgress() {
  const { data, error, refetch } = useIndicators(TODAY);
  return (
    <section className={styles.panel} aria-label={t('home.targets')}>
      <h2>
        <Link to="/targets">{t('home.targets')}</Link>
      </h2>
      {data ? (
        <Progress report={data} />
      ) : (
        <p className={styles.quiet}>
          <NotRead error={error} onRetry={() => void refetch()} />
        </p>
      )}
    </section>
  );
}
