import { Link } from 'react-router';
import { Money } from '../console/format/money-unit.tsx';
import { ExecutionBar } from './execution-bar.tsx';
import { pathOf } from './paths.ts';
import type { Purpose } from './sums.ts';
import type { Question } from './question.ts';

/** What is for a purpose, each amount with the list behind it. */
export function PurposeRow({ question, purpose: row }: { question: Question; purpose: Purpose }) {
  const { purpose, label, allocated, committed, disbursed } = row;
  // Each leads to the list whose own figure adds up to it: reversals are taken off there, too.
  const amounts = [
    ['fundingProgrammes', allocated],
    ['allocations', committed],
    ['commitments', disbursed],
  ] as const;
  return (
    <tr>
      <th scope="row">
        <Link to={pathOf('fundingProgrammes', question, purpose)}>{label}</Link>
      </th>
      {amounts.map(([list, fen]) => (
        <td key={list}>
          <Link to={pathOf(list, question, purpose)}>
            <Money fen={fen} />
          </Link>
        </td>
      ))}
      <td>
        <ExecutionBar disbursed={disbursed} committed={committed} whole={allocated} />
      </td>
    </tr>
  );
}
