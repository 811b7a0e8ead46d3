import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { capitalText } from '../console/format/capital.ts';
import styles from './funding.module.css';

interface FigureProps {
  label: string;
  to: string;
  value: ReactNode;
  /** In fen, where it is an amount: written out on paper. */
  amount?: number;
  hint?: ReactNode;
}

/** A figure that leads to the list behind it. */
export function KeyFigure({ label, to, value, amount, hint }: FigureProps) {
  return (
    <li className={styles.figure}>
      <Link to={to}>
        <span className={styles.label}>{label}</span>
        <span className={styles.value}>{value}</span>
      </Link>
      {amount !== undefined && <span className={styles.capitals}>{capitalText(amount)}</span>}
      <span className={styles.hint}>{hint}</span>
    </li>
  );
}
