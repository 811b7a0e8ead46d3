import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext } from '../../kernel/change/behaviour.ts';
import { saveAreas } from './areas.ts';
import { bankAccountsChapter } from './bank-accounts.ts';
import type { City } from './city.ts';
import { fundingChapter } from './funding.ts';
import { incubationChapter } from './incubation.ts';
import { lotteryChapter } from './lottery.ts';
import { mobilityChapter } from './mobility.ts';
import { procurementChapter } from './procurement.ts';
import { examChapter } from './exams.ts';
import { registrationChapter } from './registration.ts';
import { saveOversight } from './oversight.ts';
import { savePublicity } from './publicity.ts';
import { quality } from './quality.ts';
import { training } from './training.ts';
import { appraisalChapter } from './appraisal.ts';
import { ranksChapter } from './ranks.ts';
import { rewardsChapter } from './rewards.ts';
import { subsidiesChapter } from './subsidies.ts';

/** Saves what one context shows of the city; each draws from a source of its own, so that none shifts another. */
export type Chapter = (em: EntityManager, context: RuleContext, city: City) => Promise<void>;

/** In the order of the contexts, one line each; money comes after what it pays for. */
export const chapters: Chapter[] = [
  incubationChapter,
  procurementChapter,
  mobilityChapter,
  registrationChapter,
  examChapter,
  saveAreas,
  saveOversight,
  savePublicity,
  training,
  quality,
  appraisalChapter,
  ranksChapter,
  rewardsChapter,
  fundingChapter,
  lotteryChapter,
  subsidiesChapter,
  bankAccountsChapter,
];
