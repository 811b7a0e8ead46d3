import type { MatrixPart } from './matrix-part.ts';
import { appraisalPart } from './matrix-appraisal.ts';
import { funding } from './matrix-funding.ts';
import { incentivesPart } from './matrix-incentives.ts';
import { incubation } from './matrix-incubation.ts';
import { mobility } from './matrix-mobility.ts';
import { oversightPart } from './matrix-oversight.ts';
import { procurement } from './matrix-procurement.ts';
import { publicityPart } from './matrix-publicity.ts';
import { quality } from './matrix-quality.ts';
import { registrationPart } from './matrix-registration.ts';
import { subsidies } from './matrix-subsidies.ts';
import { training } from './matrix-training.ts';

/** The parts of the contexts beyond institutions and workforce. */
export const parts: MatrixPart[] = [
  incubation,
  procurement,
  mobility,
  registrationPart,
  oversightPart,
  publicityPart,
  training,
  quality,
  appraisalPart,
  incentivesPart,
  subsidies,
  funding,
];

export const joined = <K extends 'harmless' | 'fresh' | 'carried'>(kind: K): MatrixPart[K] =>
  Object.assign({}, ...parts.map((part) => part[kind])) as MatrixPart[K];
