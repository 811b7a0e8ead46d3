import type { PropsWithChildren, ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './home.module.css';

interface Props {
  label: string;
  /** What matters most, leading to the records behind it. */
  value: ReactNode;
  to: string;
}

/** One matter of the person signed in: how it stands, and what to do next. */
export function OwnCard({ label, value, to, children }: PropsWithChildren<Props>) {
  return (
    <div className={styles.card}>
      <span className={styles.label}>{label}</span>
      <Link to={to} className={styles.standing}>
        {value}
      </Link>
      {children}
    </div>
  );
}
