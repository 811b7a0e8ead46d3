import type { ReactNode } from 'react';
import { useEffect } from 'react';
import styles from './pages.module.css';

interface Props {
  title: string;
  before?: ReactNode;
  after?: ReactNode;
  actions?: ReactNode;
}

/** The page's one heading, its actions, and the browser tab's title. */
export function PageTitle({ title, before, after, actions }: Props) {
  useEffect(() => void (document.title = `${title} · 社工 Shegong`), [title]);
  return (
    <div className={styles.title}>
      {before}
      <h1>{title}</h1>
      {after}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
