import { Tag } from 'antd';
import { t } from '../../app/locale/locale.ts';
import { numberText } from '../../console/format/numbers.ts';
import { filterOn } from '../../console/list/filter-values.ts';
import type { ResourceTable } from '../../console/list/use-resource-table.ts';
import styles from '../subsidies.module.css';

interface Group {
  unmet?: string | null;
  count: number;
}

interface Props {
  groups: readonly Group[];
  table: ResourceTable;
}

/** How many do not meet which conditions; a click keeps only these, another takes the filter away. */
export function ReasonChips({ groups, table }: Props) {
  const chosen = filterOn(table.filters, 'unmet')?.value as string | undefined;
  const reasons = groups.filter(({ unmet }) => unmet).toSorted((a, b) => b.count - a.count);
  const choose = (unmet: string | undefined) =>
    table.setFilter('unmet', unmet ? { field: 'unmet', operator: 'eq', value: unmet } : undefined);
  return (
    <div className={styles.chips} role="group" aria-label={t('subsidy.reasons')}>
      {reasons.map(({ unmet, count }) => (
        <button
          key={unmet}
          type="button"
          aria-pressed={chosen === unmet}
          onClick={() => choose(chosen === unmet ? undefined : unmet!)}
        >
          <Tag.CheckableTag checked={chosen === unmet} style={{ margin: 0 }}>
            {t('subsidy.unmet', { what: unmet!, count: numberText(count) })}
          </Tag.CheckableTag>
        </button>
      ))}
    </div>
  );
}
