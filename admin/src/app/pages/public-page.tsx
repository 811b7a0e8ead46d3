import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { t } from '../locale/locale.ts';
import { BrandMark } from '../shell/brand-mark.tsx';
import { PreferenceButtons } from '../shell/preference-buttons.tsx';
import { LinkButton } from './link-button.tsx';
import { PageTitle } from './page-title.tsx';
import styles from './public-page.module.css';

interface Props {
  title: string;
  hint: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page for everybody, without signing in; on paper, what it says and nothing else. */
export function PublicPage({ title, hint, actions, children }: Props) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <BrandMark />
        <span>社工 Shegong</span>
        <nav className={styles.pages} aria-label={t('public.pages')}>
          <NavLink to="/notices">{t('notices.title')}</NavLink>
          <NavLink to="/lottery">{t('lottery.short')}</NavLink>
        </nav>
        <span className={styles.ways}>
          <PreferenceButtons />
          <LinkButton to="/">{t('notices.enter')}</LinkButton>
        </span>
      </header>
      <main className={styles.main}>
        <PageTitle title={title} actions={actions && <span className={styles.actions}>{actions}</span>} />
        <p className={styles.hint}>{hint}</p>
        {children}
      </main>
    </div>
  );
}
