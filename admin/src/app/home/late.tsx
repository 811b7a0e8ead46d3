import { LateUnits } from './late-units.tsx';
import { ScorecardsDue } from './scorecards-due.tsx';

/** Units that a coordinator has to remind. */
export default function Late() {
  return (
    <>
      <LateUnits />
      <ScorecardsDue />
    </>
  );
}
