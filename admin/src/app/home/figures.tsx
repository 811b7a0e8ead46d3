import { useMemo } from 'react';
import { t } from '../locale/locale.ts';
import { Figure } from './figure.tsx';
import { FiguresFault } from './figures-fault.tsx';
import { figuresOf, type FigureGroup } from './figures-by-role.ts';
import styles from './home.module.css';
import { useFigures } from './use-figures.ts';

function Group({ group: { title, figures } }: { group: FigureGroup }) {
  const { shown, readings } = useFigures(figures);
  if (shown.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t(title)}>
      <h2>{t(title)}</h2>
      <div className={styles.figures}>
        {shown.map(({ label, ...figure }) => (
          <Figure key={label} label={t(label)} {...figure} />
        ))}
      </div>
      <FiguresFault readings={readings} />
    </section>
  );
}

/** The records that a role has to do with, in numbers. */
export default function Figures({ role }: { role: string }) {
  const groups = useMemo(() => figuresOf(role), [role]);
  return groups.map((group) => <Group key={group.title} group={group} />);
}
