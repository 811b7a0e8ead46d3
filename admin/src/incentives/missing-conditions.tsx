import styles from './incentives.module.css';

/** What is missing for the next rank, a condition a line. */
export function MissingConditions({ missing }: { missing: string }) {
  return (
    <ul className={styles.missing}>
      {missing.split('；').map((condition) => (
        <li key={condition}>{condition}</li>
      ))}
    </ul>
  );
}
