import styles from './subsidies.module.css';

/** Every condition a line, what is not met first to be seen. */
export function Explanation({ text }: { text: string }) {
  return (
    <ul className={styles.explanation}>
      {text.split('\n').map((line) => (
        <li key={line} className={line.startsWith('✗') ? styles.unmet : undefined}>
          {line}
        </li>
      ))}
    </ul>
  );
}
