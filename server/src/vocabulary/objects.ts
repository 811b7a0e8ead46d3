import { rangeObjects } from './range-objects.ts';
import { successionObjects } from './succession-objects.ts';
import { workingDayObjects } from './working-day-objects.ts';

/** What the vocabulary's rules are in SQL. */
export const vocabularyObjects: string[] = [...rangeObjects, ...successionObjects, ...workingDayObjects];
