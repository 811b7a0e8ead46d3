import { DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { t } from '../../app/locale/locale.ts';
import { LinkButton } from '../../app/pages/link-button.tsx';
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
        <LinkButton type="primary" icon={<EditOutlined />} to={`/${definition.name}/${record.id}/edit`}>
          {t('action.edit')}
        </LinkButton>
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
