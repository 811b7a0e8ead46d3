import type { Levels } from '../institutions/kinds.ts';

export type ProfessionalLevel = keyof typeof Levels.values;

const ranks: Record<ProfessionalLevel, number> = { ASSISTANT: 1, MID: 2, SENIOR: 3 };

/** Whether one of the levels held reaches the one asked for. */
export const reaches = (held: readonly ProfessionalLevel[], asked: ProfessionalLevel): boolean =>
  held.some((level) => ranks[level] >= ranks[asked]);
