import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { Levels } from '../institutions/kinds.ts';
import type { HolderFacts } from './certificate.rules.ts';
import type { ProfessionalLevel } from './levels.rules.ts';

/** Whoever holds the certificate needs no recognition of equivalent ability; counts take either (一). */
export function notCertifiedYet({ after, changed }: Change, { held }: HolderFacts): Violation[] {
  const level = after?.level as ProfessionalLevel | null | undefined;
  if (!level || !changed.has('level') || !held.includes(level)) return [];
  const message = `此人已有${Levels.labels[level]}证书，统计时不再另计同等能力，请确认是否仍需认定。`;
  return [{ field: 'level', code: 'LEVEL_HELD', message, clause: '一', warning: true }];
}
