import type { MatrixPart } from './matrix-part.ts';
import { quality } from './matrix-quality.ts';
import { training } from './matrix-training.ts';

/** The parts of the contexts beyond institutions and workforce; one line each. */
export const parts: MatrixPart[] = [training, quality];

export const joined = <K extends 'harmless' | 'fresh' | 'carried'>(kind: K): MatrixPart[K] =>
  Object.assign({}, ...parts.map((part) => part[kind])) as MatrixPart[K];
