import { appraisalPart } from './matrix-appraisal.ts';
import { incentivesPart } from './matrix-incentives.ts';
import type { MatrixPart } from './matrix-part.ts';

/** The parts of the contexts beyond institutions and workforce; one line each. */
export const parts: MatrixPart[] = [appraisalPart, incentivesPart];

export const joined = <K extends 'harmless' | 'fresh' | 'carried'>(kind: K): MatrixPart[K] =>
  Object.assign({}, ...parts.map((part) => part[kind])) as MatrixPart[K];
