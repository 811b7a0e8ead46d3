import { codeAtLevel, isWithin } from '../vocabulary/division-code.rules.ts';
import { countyToday, type Succession } from '../vocabulary/predecessors.rules.ts';
import type { FlowStep } from './flow.rules.ts';

/** Whether a record that now is elsewhere has left a division that decides on the request at one of its steps. */
export const hasLeft = (
  steps: readonly Pick<FlowStep, 'level'>[],
  place: string,
  now: string,
  successions: readonly Succession[],
): boolean =>
  steps.some(({ level }) => level !== null && !holds(codeAtLevel(place, level), now, successions));

/** A county that carries another on holds what was filed under the code of either. */
const holds = (office: string, now: string, successions: readonly Succession[]): boolean =>
  isWithin(now, office) ||
  (codeAtLevel(office, 'COUNTY') === office &&
    countyToday(office, successions) === countyToday(now, successions));
