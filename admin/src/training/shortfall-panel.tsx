import { Link } from 'react-router';
import { useMay } from '../app/session/viewer.ts';
import { thisYear, useShortfalls } from './shortfalls.ts';
import styles from './training.module.css';
import { say } from './words.ts';

function Summary() {
  const year = thisYear();
  const { data } = useShortfalls({ year, limit: 0 });
  if (!data) return null;
  const { people, short, due } = data;
  return (
    <section className={styles.panel} aria-label={say('shortTitle')}>
      <header>
        <h2>{say('shortTitle')}</h2>
        <span>{say('shortSummary', { year, people, due, short })}</span>
        <Link to="/class-hours">{say('shortList')}</Link>
      </header>
    </section>
  );
}

/** How many community professionals lack class hours this year, with the way to who they are. */
export function ShortfallPanel() {
  const may = useMay();
  return may('practitioners:read') ? <Summary /> : null;
}
