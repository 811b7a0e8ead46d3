import type { PilotKinds, PilotLevels } from './kinds.ts';

type PilotLevel = keyof typeof PilotLevels.values;
type PilotKind = keyof typeof PilotKinds.values;

const CLAUSE = '二(五)1';

/** A number of pilots that the measures ask for. */
export interface PilotTarget {
  parameter: string;
  level: PilotLevel;
  /** Only pilots of this kind count; null: any. */
  kind: PilotKind | null;
}

/** One provincial comprehensive pilot and three municipal ones. */
export const pilotTargets: readonly PilotTarget[] = [
  { parameter: 'target.pilots.provincial', level: 'PROVINCIAL', kind: 'COMPREHENSIVE' },
  { parameter: 'target.pilots.municipal', level: 'MUNICIPAL', kind: null },
];

export interface CountedPilots {
  level: PilotLevel;
  kind: PilotKind;
  count: number;
}

/** How far a target is met. */
export interface PilotProgress {
  level: PilotLevel;
  kind: PilotKind | null;
  target: number | null;
  count: number;
  gap: number | null;
  clause: string;
}

/** @param targetOf the number asked for on the day; null while none was laid down */
export const pilotProgress = (
  counted: readonly CountedPilots[],
  targetOf: (parameter: string) => number | null,
): PilotProgress[] =>
  pilotTargets.map(({ parameter, level, kind }) => {
    const fits = counted.filter((c) => c.level === level && (kind === null || c.kind === kind));
    const count = fits.reduce((sum, c) => sum + c.count, 0);
    const target = targetOf(parameter);
    const gap = target === null ? null : Math.max(0, target - count);
    return { level, kind, target, count, gap, clause: CLAUSE };
  });
