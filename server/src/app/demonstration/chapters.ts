import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext } from '../../kernel/change/behaviour.ts';
import { appraisalChapter } from './appraisal.ts';
import type { City } from './city.ts';
import { ranksChapter } from './ranks.ts';
import { rewardsChapter } from './rewards.ts';

/** Saves what one context shows of the city; each draws from a source of its own, so that none shifts another. */
export type Chapter = (em: EntityManager, context: RuleContext, city: City) => Promise<void>;

/** In the order of the contexts; one line each. */
export const chapters: Chapter[] = [appraisalChapter, ranksChapter, rewardsChapter];
