import { AimOutlined, CodeOutlined, FileDoneOutlined, HomeOutlined, InboxOutlined } from '@ant-design/icons';
import type { MenuProps } from 'antd';
import { Link } from 'react-router';
import { labelOf, t } from '../locale/locale.ts';
import type { NavigationGroup } from '../navigation/groups.ts';
import { iconOfGroup } from './group-icons.tsx';
import styles from './shell.module.css';

export type Items = NonNullable<MenuProps['items']>;

export const homeItem = {
  key: '/',
  icon: <HomeOutlined />,
  label: <Link to="/">{t('home.title')}</Link>,
};

export const targetItem = {
  key: '/targets',
  icon: <AimOutlined />,
  label: <Link to="/targets">{t('targets.title')}</Link>,
};

export const divider = { type: 'divider' as const, style: { margin: '8px 12px' } };

export const analystItem = {
  key: '/graphiql',
  icon: <CodeOutlined />,
  label: <Link to="/graphiql">{t('graphiql.title')}</Link>,
};

/** The way to what waits for one's decision, with how much it is. */
export function inboxItem(awaiting: number | undefined) {
  const badge = awaiting ? <span className={styles.badge}>{awaiting}</span> : null;
  return {
    key: '/inbox',
    icon: <InboxOutlined />,
    label: (
      <Link to="/inbox">
        {t('inbox.title')} {badge}
      </Link>
    ),
  };
}

export const ownRequestsItem = {
  key: '/inbox?tab=mine',
  icon: <FileDoneOutlined />,
  label: <Link to="/inbox?tab=mine">{t('inbox.mine')}</Link>,
};

export const keyOfGroup = (group: NavigationGroup): string => `group:${group.key}`;

export function groupItems(groups: NavigationGroup[]): Items {
  return groups.map((group) => ({
    key: keyOfGroup(group),
    icon: iconOfGroup(group.key),
    label: group.label,
    children: group.entries.map((entry) => ({
      key: `/${entry.name}`,
      label: <Link to={`/${entry.name}`}>{labelOf(entry)}</Link>,
    })),
  }));
}
