import { incubation } from './matrix-incubation.ts';
import { mobility } from './matrix-mobility.ts';
import { registrationPart } from './matrix-registration.ts';
import { appraisalPart } from './matrix-appraisal.ts';
import { incentivesPart } from './matrix-incentives.ts';
import type { MatrixPart } from './matrix-part.ts';
import { procurement } from './matrix-procurement.ts';

/** The parts of the contexts beyond institutions and workforce; one line each. */
export const parts: MatrixPart[] = [incubation, procurement, mobility];
export const parts: MatrixPart[] = [registrationPart];
import { oversightPart } from './matrix-oversight.ts';
import type { MatrixPart } from './matrix-part.ts';
import { publicityPart } from './matrix-publicity.ts';

/** The parts of the contexts beyond institutions and workforce; one line each. */
export const parts: MatrixPart[] = [oversightPart, publicityPart];
import { quality } from './matrix-quality.ts';
import { training } from './matrix-training.ts';

/** The parts of the contexts beyond institutions and workforce; one line each. */
export const parts: MatrixPart[] = [training, quality];
export const parts: MatrixPart[] = [appraisalPart, incentivesPart];

export const joined = <K extends 'harmless' | 'fresh' | 'carried'>(kind: K): MatrixPart[K] =>
  Object.assign({}, ...parts.map((part) => part[kind])) as MatrixPart[K];
