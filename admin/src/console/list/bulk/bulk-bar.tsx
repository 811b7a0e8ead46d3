import { Button, Flex } from 'antd';
import { useState } from 'react';
import { labelOf, t } from '../../../app/locale/locale.ts';
import { useMay } from '../../../app/session/viewer.ts';
import type { ActionDefinition, ResourceDefinition } from '../../definition.ts';
import type { ListRow, ResourceTable } from '../use-resource-table.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { SelectAll } from './select-all.tsx';

interface Props {
  definition: ResourceDefinition;
  rows: ListRow[];
  table: ResourceTable;
  onTick: (rows: ListRow[]) => void;
}

/** The actions that this person may take on records of a list. */
export function usePermittedActions({ name, actions }: ResourceDefinition): ActionDefinition[] {
  const may = useMay();
  return actions.filter((action) => may(`${name}:${action.name}`));
}

/** What may be done with all the rows that are ticked; each of them must be in a state that allows it. */
export function BulkBar({ definition, rows, table, onTick }: Props) {
  const [action, setAction] = useState<ActionDefinition>();
  const open = usePermittedActions(definition).filter(({ field, from }) =>
    rows.every((row) => from.includes(String(row[field]))),
  );
  function untick(sent: ListRow[]) {
    const gone = new Set(sent);
    onTick(rows.filter((row) => !gone.has(row)));
  }
  return (
    <Flex gap={8} align="center" wrap role="toolbar" aria-label={t('bulk.title')} style={{ marginBottom: 8 }}>
      <span>{t('inbox.selected', { count: rows.length })}</span>
      <SelectAll definition={definition} rows={rows} table={table} onTick={onTick} />
      {open.map((one) => (
        <Button key={one.name} size="small" danger={one.danger} onClick={() => setAction(one)}>
          {labelOf(one)}
        </Button>
      ))}
      {open.length === 0 && <span>{t('bulk.none')}</span>}
      <Button size="small" type="text" onClick={() => onTick([])}>
        {t('action.cancel')}
      </Button>
      {action && (
        <BulkDialog
          definition={definition}
          action={action}
          rows={rows}
          onClose={() => setAction(undefined)}
          onSent={untick}
        />
      )}
    </Flex>
  );
}
