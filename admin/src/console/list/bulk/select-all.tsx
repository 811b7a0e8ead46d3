import { App, Button } from 'antd';
import { useState } from 'react';
import { t } from '../../../app/locale/locale.ts';
import { messageOf } from '../../api/faults.ts';
import { numberText } from '../../format/numbers.ts';
import type { ResourceDefinition } from '../../definition.ts';
import { readAll } from '../export/read-all.ts';
import type { ListRow, ResourceTable } from '../use-resource-table.ts';

/** More at once would be a request nobody can look over. */
const MOST = 5000;

interface Props {
  definition: ResourceDefinition;
  rows: ListRow[];
  table: ResourceTable;
  onTick: (rows: ListRow[]) => void;
}

/** Ticks all that the filter keeps, on every page. */
export function SelectAll({ definition, rows, table, onTick }: Props) {
  const { message } = App.useApp();
  const [reading, setReading] = useState(false);
  const { total = 0 } = table.result;
  if (total <= rows.length || total > MOST) return null;
  async function select() {
    setReading(true);
    const fields = definition.actions.map(({ field }) => field);
    const { filters, sorters } = table;
    try {
      const all = await readAll({ definition, fields, filters, sorters }, () => true);
      if (all) onTick(all);
    } catch (error) {
      message.error(messageOf(error));
    }
    setReading(false);
  }
  return (
    <Button size="small" type="link" loading={reading} onClick={() => void select()}>
      {t('bulk.selectAll', { total: numberText(total) })}
    </Button>
  );
}
