import { Link } from 'react-router';
import { Money } from '../console/format/money-unit.tsx';
import { ExecutionBar } from './execution-bar.tsx';
import { sourcesPath } from './paths.ts';
import type { Question } from './question.ts';
import type { Origin } from './origins.ts';

/** What came from a source, and how far it is. */
export function OriginRow({ question, origin }: { question: Question; origin: Origin }) {
  const { label, fromAbove, appropriated, allocated, committed, disbursed } = origin;
  return (
    <tr>
      <th scope="row">{fromAbove ? label : <Link to={sourcesPath(question, origin)}>{label}</Link>}</th>
      <td>{fromAbove ? '—' : <Money fen={appropriated} />}</td>
      <td>
        <Money fen={allocated} />
      </td>
      <td>
        <Money fen={committed} />
      </td>
      <td>
        <Money fen={disbursed} />
      </td>
      <td>
        <ExecutionBar disbursed={disbursed} committed={committed} whole={appropriated} />
      </td>
    </tr>
  );
}
