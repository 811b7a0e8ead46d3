import { Menu } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { DECIDE_REQUESTS, READ_REQUESTS, useRequestCount } from '../../approvals/counts.ts';
import { t } from '../locale/locale.ts';
import { matchingGroups, navigationGroups } from '../navigation/groups.ts';
import type { NavigationGroup } from '../navigation/groups.ts';
import { useMay } from '../session/viewer.ts';
import { READ_FIGURES } from '../../oversight/permission.ts';
import { BrandMark } from './brand-mark.tsx';
import { NavigationFilter } from './navigation-filter.tsx';
import {
  analystItem,
  divider,
  groupItems,
  homeItem,
  inboxItem,
  keyOfGroup,
  ownRequestsItem,
  targetItem,
} from './navigation-items.tsx';
import styles from './shell.module.css';
import { useOpenGroups } from './use-open-groups.ts';

/** From so many entries on, a filter is quicker than the eye. */
const MANY = 15;

function useSelectedKey(): string {
  const { pathname, search } = useLocation();
  const ownOnly = !useMay()(DECIDE_REQUESTS);
  if (pathname === '/inbox' && (ownOnly || search.includes('tab=mine'))) return '/inbox?tab=mine';
  return `/${pathname.split('/')[1] ?? ''}`;
}

const holds = (path: string) => (group: NavigationGroup) =>
  group.entries.some((entry) => `/${entry.name}` === path);

function useGroups(selected: string, text: string) {
  const may = useMay();
  const all = useMemo(() => navigationGroups(may), [may]);
  const current = all.find(holds(selected));
  const open = useOpenGroups(current && keyOfGroup(current), all[0] && keyOfGroup(all[0]));
  const filtered = text.trim() ? matchingGroups(all, text) : undefined;
  return {
    groups: filtered ?? all,
    many: all.reduce((sum, { entries }) => sum + entries.length, 0) > MANY,
    // What is left of a filtered menu is all in sight.
    open: filtered ? { openKeys: filtered.map(keyOfGroup) } : open,
  };
}

export function Navigation() {
  const may = useMay();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const decides = may(DECIDE_REQUESTS);
  const { data: awaiting } = useRequestCount('awaiting');
  const selected = useSelectedKey();
  const { groups, many, open } = useGroups(selected, text);
  const requests = may(READ_REQUESTS) ? [...(decides ? [inboxItem(awaiting)] : []), ownRequestsItem] : [];
  const targets = may(READ_FIGURES) ? [targetItem] : [];
  const items = text.trim()
    ? groupItems(groups)
    : [homeItem, ...requests, ...targets, divider, ...groupItems(groups), divider, analystItem];

  function goToFirst() {
    const first = groups[0]?.entries[0];
    if (!first) return;
    setText('');
    void navigate(`/${first.name}`);
  }

  return (
    <nav className={styles.nav} aria-label={t('shell.navigation')}>
      <Link to="/" className={styles.brand}>
        <BrandMark />
        社工 Shegong
      </Link>
      {many && <NavigationFilter text={text} onType={setText} onEnter={goToFirst} />}
      <div className={styles.menu}>
        <Menu
          mode="inline"
          inlineIndent={14}
          items={items}
          selectedKeys={[selected]}
          {...open}
          style={{ borderInlineEnd: 0 }}
        />
        {groups.length === 0 && <p className={styles.nothing}>{t('shell.filterNothing')}</p>}
      </div>
    </nav>
  );
}
