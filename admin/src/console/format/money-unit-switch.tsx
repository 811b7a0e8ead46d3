import { Segmented } from 'antd';
import { t } from '../../app/locale/locale.ts';
import { useMoneyUnit } from './money-unit.tsx';
import type { MoneyUnit } from './money.ts';

/** Yuan or ten thousands: a control of its own module, for the first page has no use for it. */
export function MoneyUnitSwitch({ size }: { size?: 'small' }) {
  const { unit, choose } = useMoneyUnit();
  return (
    <Segmented<MoneyUnit>
      size={size}
      aria-label={t('money.unit')}
      options={[
        { value: 'YUAN', label: t('money.yuan') },
        { value: 'WAN', label: t('money.wan') },
      ]}
      value={unit}
      onChange={choose}
    />
  );
}
