import { AimOutlined, CodeOutlined, FileDoneOutlined, HomeOutlined, InboxOutlined } from '@ant-design/icons';
import { Menu } from 'antd';
import type { MenuProps } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { READ_REQUESTS, useRequestCount } from '../../approvals/counts.ts';
import { labelOf, t } from '../locale/locale.ts';
import { navigationGroups } from '../navigation/groups.ts';
import type { NavigationGroup } from '../navigation/groups.ts';
import { useMay } from '../session/viewer.ts';
import { READ_FIGURES } from '../../oversight/permission.ts';
import { BrandMark } from './brand-mark.tsx';
import { iconOfGroup } from './group-icons.tsx';
import styles from './shell.module.css';

type Items = NonNullable<MenuProps['items']>;

const homeItem = { key: '/', icon: <HomeOutlined />, label: <Link to="/">{t('home.title')}</Link> };
const targetItem = {
  key: '/targets',
  icon: <AimOutlined />,
  label: <Link to="/targets">{t('targets.title')}</Link>,
};
const divider = { type: 'divider' as const, style: { margin: '8px 12px' } };

function requestItems(awaiting: number | undefined): Items {
  const badge = awaiting ? <span className={styles.badge}>{awaiting}</span> : null;
  return [
    {
      key: '/inbox',
      icon: <InboxOutlined />,
      label: (
        <Link to="/inbox">
          {t('inbox.title')} {badge}
        </Link>
      ),
    },
    {
      key: '/inbox?tab=mine',
      icon: <FileDoneOutlined />,
      label: <Link to="/inbox?tab=mine">{t('inbox.mine')}</Link>,
    },
  ];
}

function groupItems(groups: NavigationGroup[]): Items {
  return groups.map(({ key, label, entries }) => ({
    key: `group:${key}`,
    icon: iconOfGroup(key),
    label,
    children: entries.map((entry) => ({
      key: `/${entry.name}`,
      label: <Link to={`/${entry.name}`}>{labelOf(entry)}</Link>,
    })),
  }));
}

const analystItems: Items = [
  divider,
  { key: '/graphiql', icon: <CodeOutlined />, label: <Link to="/graphiql">{t('graphiql.title')}</Link> },
];

function useSelectedKey(): string {
  const { pathname, search } = useLocation();
  if (pathname === '/inbox' && search.includes('tab=mine')) return '/inbox?tab=mine';
  return `/${pathname.split('/')[1] ?? ''}`;
}

/** Opens the group of the page shown, and leaves the others as the person left them. */
function useOpenGroups(groups: NavigationGroup[], selected: string) {
  const current = groups.find(({ entries }) => entries.some((entry) => `/${entry.name}` === selected));
  const [openKeys, setOpenKeys] = useState<string[]>(['group:workforce']);
  const key = current && `group:${current.key}`;
  useEffect(() => {
    if (key) setOpenKeys((keys) => (keys.includes(key) ? keys : [...keys, key]));
  }, [key]);
  return { openKeys, onOpenChange: setOpenKeys };
}

export function Navigation() {
  const may = useMay();
  const { data: awaiting } = useRequestCount('awaiting');
  const groups = useMemo(() => navigationGroups(may), [may]);
  const selected = useSelectedKey();
  const requests = may(READ_REQUESTS) ? requestItems(awaiting) : [];
  const targets = may(READ_FIGURES) ? [targetItem] : [];
  const items = [homeItem, ...requests, ...targets, divider, ...groupItems(groups), ...analystItems];
  return (
    <nav className={styles.nav} aria-label={t('shell.navigation')}>
      <Link to="/" className={styles.brand}>
        <BrandMark />
        社工 Shegong
      </Link>
      <div className={styles.menu}>
        <Menu
          mode="inline"
          inlineIndent={14}
          items={items}
          selectedKeys={[selected]}
          {...useOpenGroups(groups, selected)}
          style={{ borderInlineEnd: 0 }}
        />
      </div>
    </nav>
  );
}
