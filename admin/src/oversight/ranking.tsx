import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { t } from '../app/locale/locale.ts';
import { PageLoading } from '../app/pages/page-loading.tsx';
import { amount } from './numbers.ts';
import { pathBehind, pathOf, type Figure, type Question } from './question.ts';
import styles from './targets.module.css';

const RankedBars = lazy(() => import('./ranked-bars.tsx'));

export interface RankedArea {
  readonly divisionId: string;
  readonly name: string;
  readonly undivided: boolean;
  readonly figure: Figure;
}

interface Props {
  question: Question;
  label: string;
  areas: readonly RankedArea[];
}

/** The areas below, the one furthest on first: as bars, and as numbers that lead to their lists. */
export function Ranking({ question, label, areas }: Props) {
  if (areas.length === 0) return <p className={styles.empty}>{t('targets.noAreas')}</p>;
  return (
    <>
      <Suspense fallback={<PageLoading />}>
        <RankedBars label={label} areas={areas} />
      </Suspense>
      <table className={styles.areas}>
        <thead>
          <tr>
            <th>{t('targets.area')}</th>
            <th>{t('targets.value')}</th>
            <th>{t('targets.ofWhole')}</th>
            <th>{t('targets.goal')}</th>
            <th>{t('targets.short')}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <AreaRow key={area.divisionId} question={question} area={area} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function AreaRow({ question, area }: { question: Question; area: RankedArea }) {
  const { divisionId, name, undivided, figure } = area;
  const own = { ...question, divisionId };
  return (
    <tr>
      <td>{undivided ? name : <Link to={pathOf(own, figure.indicator)}>{name}</Link>}</td>
      <td>
        <Link to={pathBehind(own, figure.indicator) + (undivided ? '&own=true' : '')}>
          {amount(figure, figure.value)}
        </Link>
      </td>
      <td>{figure.denominator?.toLocaleString('zh-CN') ?? '—'}</td>
      <td>{figure.target == null ? '—' : amount(figure, figure.target)}</td>
      <td className={figure.gap ? styles.short : undefined}>
        {figure.gap == null ? '—' : amount(figure, figure.gap)}
      </td>
    </tr>
  );
}
