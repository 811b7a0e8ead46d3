import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './account.module.css';

interface Props {
  title: string;
  hint?: string;
  action?: ReactNode;
  children: ReactNode;
}

/** One matter of the account page. */
export function Card({ title, hint, action, children }: Props) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {action}
      </header>
      {hint && <p>{hint}</p>}
      {children}
    </section>
  );
}
