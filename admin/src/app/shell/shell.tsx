import { Suspense, lazy, useCallback, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { MoneyUnitProvider } from '../../console/format/money-unit.tsx';
import { t } from '../locale/locale.ts';
import { PageBoundary } from '../pages/page-boundary.tsx';
import { PageLoading } from '../pages/page-loading.tsx';
import { PaletteProvider } from '../palette/palette-provider.tsx';
import { useViewer } from '../session/viewer.ts';
import { ConnectionNotice } from './connection-notice.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import styles from './shell.module.css';

const NavigationDrawer = lazy(() => import('./navigation-drawer.tsx'));

/** Navigation, header and the page between them; a drawer holds the navigation on small screens. */
export function Shell() {
  const [drawerOpen, setDrawerOpen] = useState(false);
  const closeDrawer = useCallback(() => setDrawerOpen(false), []);
  const { pathname } = useLocation();
  const { username } = useViewer().account;
  return (
    <PaletteProvider>
      <a className={styles.skip} href="#content">
        {t('shell.skip')}
      </a>
      <div className={styles.shell}>
        <aside className={styles.sider}>
          <Navigation />
        </aside>
        <Header onMenu={() => setDrawerOpen(true)} />
        <main id="content" className={styles.content}>
          <ConnectionNotice />
          <PageBoundary key={pathname}>
            <Suspense fallback={<PageLoading />}>
              <MoneyUnitProvider key={username} username={username}>
                <Outlet />
              </MoneyUnitProvider>
            </Suspense>
          </PageBoundary>
        </main>
      </div>
      <Suspense>{drawerOpen && <NavigationDrawer onClose={closeDrawer} />}</Suspense>
    </PaletteProvider>
  );
}
