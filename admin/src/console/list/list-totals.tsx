import { useQuery } from '@tanstack/react-query';
import { labelOf, t } from '../../app/locale/locale.ts';
import { filterInput } from '../api/filters.ts';
import { requestText } from '../api/request.ts';
import type { ResourceDefinition } from '../definition.ts';
import { MoneyUnitSwitch } from '../format/money-unit-switch.tsx';
import { Money } from '../format/money-unit.tsx';
import { numberText } from '../format/numbers.ts';
import { resourceOfType } from '../resources.ts';
import styles from './list.module.css';
import type { ResourceTable } from './use-resource-table.ts';

/** A figure of the ledger is read row by row: of more rows than this, it would take too long. */
const MOST = 20_000;

interface Props {
  definition: ResourceDefinition;
  table: ResourceTable;
  fields: readonly string[];
}

const documentOf = ({ definition: { name, filterInput: input }, fields }: Props): string =>
  `query Totals($filter: ${input}) {
    ${name}(filter: $filter, paging: { limit: 1 }) { groups(by: []) { ${fields.map((f) => `${f}Sum`).join(' ')} } }
  }`;

type Answer = Record<string, { groups: Record<string, number>[] }>;

/** Sums over all rows that the filters leave, in the order of the fields; undefined while they are read. */
function useTotals(props: Props, total: number): number[] | undefined {
  const { definition, table, fields } = props;
  const filter = filterInput(definition, table.filters, resourceOfType);
  const { data } = useQuery({
    queryKey: ['totals', definition.name, filter, total],
    enabled: total > 0 && total <= MOST,
    queryFn: async () => {
      const answer = await requestText<Answer>(documentOf(props), { filter });
      const [sums] = answer[definition.name]?.groups ?? [];
      return fields.map((field) => sums?.[`${field}Sum`] ?? 0);
    },
  });
  return data;
}

/** What the list's rows come to, on whatever page they stand, in the unit that the person chooses here. */
export function ListTotals(props: Props) {
  const { definition, table, fields } = props;
  const total = table.tableQuery.data?.total ?? 0;
  const sums = useTotals(props, total);
  return (
    <div className={styles.totals} role="group" aria-label={t('list.totals')}>
      {total > MOST && <span>{t('list.totalsTooMany', { most: numberText(MOST) })}</span>}
      {sums && <span>{t('list.totals')}</span>}
      {sums?.map((sum, index) => (
        <span key={fields[index]}>
          {labelOf(definition.fields[fields[index]!]!)}{' '}
          <strong>
            <Money fen={sum} />
          </strong>
        </span>
      ))}
      <span className={styles.unit}>
        <MoneyUnitSwitch size="small" />
      </span>
    </div>
  );
}
