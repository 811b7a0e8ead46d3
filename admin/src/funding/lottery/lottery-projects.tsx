import { t } from '../../app/locale/locale.ts';
import { enumLabel } from '../../console/enum-options.ts';
import { Money } from '../../console/format/money-unit.tsx';
import { percent, percentText } from '../totals.ts';
import type { LotteryProject } from './lottery.documents.ts';
import styles from './lottery.module.css';

const COLUMNS = ['project', 'allocated', 'disbursed', 'executionRate', 'effect'] as const;

function Project({ project }: { project: LotteryProject }) {
  const { name, purpose, division, allocated, disbursed, effect } = project;
  return (
    <tr>
      <th scope="row">
        {name}
        <small>
          {enumLabel('FundPurpose', purpose)} · {division}
        </small>
      </th>
      <td data-label={t('lottery.allocated')}>
        <Money fen={allocated} />
      </td>
      <td data-label={t('lottery.disbursed')}>
        <Money fen={disbursed} />
      </td>
      <td data-label={t('lottery.executionRate')}>{percentText(percent(disbursed, allocated))}</td>
      <td className={styles.effect}>{effect ?? '—'}</td>
    </tr>
  );
}

/** What the money went to, and what came of it; on a phone each project is a block of its own. */
export function LotteryProjects({ projects }: { projects: readonly LotteryProject[] }) {
  if (projects.length === 0) return <p className={styles.quiet}>{t('lottery.noProjects')}</p>;
  return (
    <table className={styles.projects}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`lottery.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <Project key={`${project.division} ${project.name}`} project={project} />
        ))}
      </tbody>
    </table>
  );
}
