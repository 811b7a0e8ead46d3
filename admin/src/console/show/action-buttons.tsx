import { Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { labelOf, t } from '../../app/locale/locale.ts';
import { useMay } from '../../app/session/viewer.ts';
import type { ActionDefinition, ResourceDefinition } from '../definition.ts';
import type { ShownRecord } from './show-page.tsx';

interface Props {
  definition: ResourceDefinition;
  record: ShownRecord;
}

/** So many actions stand side by side; further ones go into a menu. */
const SIDE_BY_SIDE = 3;

/** The actions that this person may take on the record in the state that it is in. */
export function ActionButtons({ definition, record }: Props) {
  const may = useMay();
  const navigate = useNavigate();
  const open = definition.actions.filter(
    ({ name, field, from }) => may(`${definition.name}:${name}`) && from.includes(String(record[field])),
  );
  const take = ({ name }: ActionDefinition) =>
    void navigate(`/${definition.name}/${record.id}/actions/${name}`);
  const further = open.slice(SIDE_BY_SIDE);
  return (
    <>
      {open.slice(0, SIDE_BY_SIDE).map((action) => (
        <Button key={action.name} danger={action.danger} onClick={() => take(action)}>
          {labelOf(action)}
        </Button>
      ))}
      {further.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: further.map((action) => ({
              key: action.name,
              label: labelOf(action),
              danger: action.danger,
              onClick: () => take(action),
            })),
          }}
        >
          <Button>{t('action.more')}</Button>
        </Dropdown>
      )}
    </>
  );
}
