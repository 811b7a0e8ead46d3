import type { ReactNode } from 'react';
import styles from './funding.module.css';

interface SheetProps {
  /** How many columns a phone leaves out: those before the last two. */
  spare: 1 | 2;
  title: string;
  columns: readonly string[];
  children: ReactNode;
}

/** A card with a table; what does not fit on a phone is left out, and the rest scrolls in it. */
export function Sheet({ title, columns, spare, children }: SheetProps) {
  return (
    <section className={styles.card}>
      <h2>{title}</h2>
      <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
        <table className={`${styles.table} ${spare === 2 ? styles.spareTwo : styles.spareOne}`}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </section>
  );
}
