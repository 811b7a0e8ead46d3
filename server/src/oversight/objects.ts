import { divisionFunctions } from './division-functions.ts';
import { facilityFunctions } from './facility-functions.ts';
import { institutionFunctions } from './institution-functions.ts';
import { peopleFunctions } from './people-functions.ts';

/** The SQL that the figures are made of. It runs with its caller's rights: as the pipeline for counts of everybody. */
export const oversightObjects: string[] = [
  ...divisionFunctions,
  ...peopleFunctions,
  ...institutionFunctions,
  ...facilityFunctions,
];
