import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Flex, Popover, Segmented } from 'antd';
import { labelOf, t } from '../../app/locale/locale.ts';
import type { ResourceDefinition } from '../definition.ts';
import { columnFields } from './columns.tsx';
import type { Density, ListPreferences } from './preferences.ts';

interface Props {
  definition: ResourceDefinition;
  columns: string[];
  density?: Density;
  onPrefer: (change: ListPreferences) => void;
}

function ChooserPanel({ definition, columns, density = 'small', onPrefer }: Props) {
  const fields = columnFields(definition);
  const inOrder = (names: string[]) => fields.map(({ name }) => name).filter((name) => names.includes(name));
  return (
    <Flex vertical gap={12} style={{ width: 240 }}>
      <Segmented<Density>
        block
        aria-label={t('list.density')}
        value={density}
        options={[
          { value: 'small', label: t('list.compact') },
          { value: 'middle', label: t('list.comfortable') },
        ]}
        onChange={(chosen) => onPrefer({ density: chosen })}
      />
      <Checkbox.Group
        style={{
          display: 'flex',
          flexDirection: 'column',
          gap: 6,
          maxHeight: 320,
          overflow: 'auto',
          flexWrap: 'nowrap',
        }}
        value={columns}
        options={fields.map((field) => ({ value: field.name, label: labelOf(field) }))}
        onChange={(names) => onPrefer({ columns: inOrder(names) })}
      />
      <Button size="small" onClick={() => onPrefer({ columns: undefined, density: undefined })}>
        {t('list.resetColumns')}
      </Button>
    </Flex>
  );
}

/** Which columns, how dense. */
export function ColumnChooser(props: Props) {
  return (
    <Popover trigger="click" placement="bottomRight" content={<ChooserPanel {...props} />}>
      <Button icon={<SettingOutlined />} aria-label={t('list.columns')} title={t('list.columns')} />
    </Popover>
  );
}
