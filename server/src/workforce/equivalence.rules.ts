import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { Levels } from '../institutions/kinds.ts';
import type { HolderFacts } from './certificate.rules.ts';
import type { ProfessionalLevel } from './levels.rules.ts';

export interface EquivalenceFacts extends HolderFacts {
  /** Levels of the person's other recognitions, as the request leaves them. */
  recognized: string[];
}

/** A level is recognized once. */
export function recognizedOnce({ after, changed }: Change, { recognized }: EquivalenceFacts): Violation[] {
  const level = after?.level as ProfessionalLevel | null | undefined;
  if (!level || !(changed.has('level') || changed.has('practitionerId')) || !recognized.includes(level))
    return [];
  const message = `此人已有${Levels.labels[level]}的同等能力认定，每个级别只认定一次；如原认定有误，请修改原记录。`;
  return [{ field: 'level', code: 'RECOGNIZED_TWICE', message, clause: '一' }];
}

/** Whoever holds the certificate needs no recognition of equivalent ability; counts take either (一). */
export function notCertifiedYet({ after, changed }: Change, { held }: HolderFacts): Violation[] {
  const level = after?.level as ProfessionalLevel | null | undefined;
  if (!level || !changed.has('level') || !held.includes(level)) return [];
  const message = `此人已有${Levels.labels[level]}证书，统计时不再另计同等能力，请确认是否仍需认定。`;
  return [{ field: 'level', code: 'LEVEL_HELD', message, clause: '一', warning: true }];
}
