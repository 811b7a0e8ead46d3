import { Link } from 'react-router';
import { numberText } from '../../console/format/numbers.ts';
import styles from './home.module.css';

interface Props {
  label: string;
  /** Undefined while it is read, null where it could not be. */
  value: number | null | undefined;
  /** The list behind the figure. */
  to: string;
  urgent?: boolean;
}

function textOf(value: Props['value']): string {
  if (value === undefined) return '…';
  return value === null ? '—' : numberText(value);
}

/** A number that leads to what it counts. */
export function Figure({ label, value, to, urgent = false }: Props) {
  const tone = urgent && value ? styles.urgent : undefined;
  return (
    <Link to={to} className={styles.figure}>
      <span className={styles.label}>{label}</span>
      <span className={`${styles.value} ${tone ?? ''}`}>{textOf(value)}</span>
    </Link>
  );
}
