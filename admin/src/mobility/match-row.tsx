import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ReadSeekersForQuery } from '../generated/documents/graphql.ts';
import styles from './match.module.css';

type Match = NonNullable<ReadSeekersForQuery['matches']>[number];

interface Props {
  match: Match;
  to: string;
  action: ReactNode;
}

const tone = ({ points, most }: Match['reasons'][number]): string | undefined => {
  if (points === most) return styles.full;
  return points === 0 ? styles.none : undefined;
};

/** One match: its score, and why. */
export function MatchRow({ match, to, action }: Props) {
  return (
    <div className={styles.row}>
      <span className={styles.score}>{match.score}</span>
      <Link to={to}>{match.name}</Link>
      <span className={styles.reasons}>
        {match.reasons.map((reason, i) => (
          <span key={reason.factor}>
            {i > 0 && ' · '}
            <span className={tone(reason)}>
              {reason.text} {reason.points}/{reason.most}
            </span>
          </span>
        ))}
      </span>
      {action}
    </div>
  );
}
