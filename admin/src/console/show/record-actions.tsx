import { DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { t } from '../../app/locale/locale.ts';
import { useMay } from '../../app/session/viewer.ts';
import type { ResourceDefinition } from '../definition.ts';
import { ActionButtons } from './action-buttons.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { uiOf } from '../ui/overrides.ts';
import type { ShownRecord } from './show-page.tsx';

interface Props {
  definition: ResourceDefinition;
  record: ShownRecord;
}

/** What this person may do with the record. */
export function RecordActions({ definition, record }: Props) {
  const may = useMay();
  const [deleting, setDeleting] = useState(false);
  const mayEdit = definition.update && may(`${definition.name}:update`);
  const mayDelete = definition.delete && may(`${definition.name}:delete`);
  const own = uiOf(definition.name).show?.actions as ((row: ShownRecord) => ReactNode) | undefined;
  return (
    <>
      {own?.(record)}
      <ActionButtons definition={definition} record={record} />
      {mayEdit && (
        <Link to={`/${definition.name}/${record.id}/edit`}>
          <Button type="primary" icon={<EditOutlined />}>
            {t('action.edit')}
          </Button>
        </Link>
      )}
      {mayDelete && (
        <Button danger icon={<DeleteOutlined />} onClick={() => setDeleting(true)}>
          {t('action.delete')}
        </Button>
      )}
      {deleting && (
        <DeleteDialog definition={definition} record={record} onClose={() => setDeleting(false)} />
      )}
    </>
  );
}
