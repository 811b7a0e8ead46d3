import { rankOverview } from '../app/navigation/pages.ts';
import { labelOf, t } from '../app/locale/locale.ts';
import { FaultView } from '../app/pages/fault-view.tsx';
import { PageTitle } from '../app/pages/page-title.tsx';
import { FilterBar } from '../console/list/filter-bar.tsx';
import { ListTable } from '../console/list/list-table.tsx';
import { useResourceTable } from '../console/list/use-resource-table.ts';
import type { FieldName } from '../console/resources.ts';
import { resourceNamed } from '../console/resources.ts';
import styles from './incentives.module.css';

type Field = FieldName<'practitioners'>;

const COLUMNS: Field[] = ['name', 'institution', 'currentRank', 'nextRank', 'rankEligible', 'rankMissing'];
const FILTERS: Field[] = ['rankEligible', 'division', 'sector', 'institution'];

/** `/rankOverview`: who may rise, and what is missing for it. */
export default function RankOverviewPage() {
  const definition = resourceNamed('practitioners');
  const table = useResourceTable(definition, COLUMNS);
  const { error, refetch } = table.tableQuery;
  return (
    <>
      <PageTitle title={labelOf(rankOverview)} />
      <p className={styles.hint}>{t('rankOverview.hint')}</p>
      <FilterBar definition={definition} table={table} filters={FILTERS} />
      {error ? (
        <FaultView error={error} onRetry={() => void refetch()} />
      ) : (
        <ListTable definition={definition} table={table} columns={COLUMNS} density="small" />
      )}
    </>
  );
}
