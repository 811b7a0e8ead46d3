import { Tabs } from 'antd';
import { t } from '../../app/locale/locale.ts';
import { useRequestCount } from '../counts.ts';
import type { Tab } from '../tabs.ts';
import { tabOf } from '../tabs.ts';

const LABEL: Record<Tab, string> = {
  awaiting: t('inbox.awaiting'),
  mine: t('inbox.mine'),
  open: t('inbox.open'),
  returned: t('inbox.returned'),
  all: t('inbox.all'),
};

interface Props {
  tab: Tab;
  tabs: readonly Tab[];
  onOpen: (tab: Tab) => void;
}

/** Whose requests: with how many wait, where that calls for action. */
export function InboxTabs({ tab, tabs, onOpen }: Props) {
  const awaiting = useRequestCount('awaiting').data;
  const returned = useRequestCount('returned').data;
  const counts: Partial<Record<Tab, number>> = { awaiting, returned };
  const items = tabs.map((key) => ({
    key,
    label: counts[key] ? `${LABEL[key]} ${counts[key]}` : LABEL[key],
  }));
  return (
    <Tabs
      activeKey={tab}
      items={items}
      onChange={(key) => onOpen(tabOf(key, tabs))}
      tabBarStyle={{ marginBottom: 12 }}
    />
  );
}
