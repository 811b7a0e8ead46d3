import type { MikroORM } from '@mikro-orm/postgresql';
import type { RuleContext } from '../../kernel/change/behaviour.ts';
import { Reader } from '../../kernel/query/reader.ts';
import { asPipeline } from '../../kernel/store/transaction.ts';
import { dayOf } from '../../kernel/values/day.ts';
import { parametersOn } from '../../vocabulary/lookup.ts';
import { openOrm } from '../orm.ts';
import { castOf, type Cast } from './cast.ts';
import { chapters } from './chapters.ts';
import { saveCity } from './city.ts';
import { admitParticipants, saveParticipants, type Subjects } from './participants.ts';
import { watch } from './progress.ts';
import { playStories } from './requests.ts';
import { alone, isInhabited, stageOf } from './stage.ts';
import { clerkInstitution, ownPerson } from './stories/choosing.ts';

export interface DemonstrationOptions {
  /** The database under the application's role. */
  databaseUrl: string;
  /** How many times as many institutions and people. */
  scale?: number;
  say: (text: string) => void;
}

/**
 * Fills an installation without accounts with the demonstration city, and goes on where a start was killed while it
 * did so; any other is left alone.
 * @returns whether there was anything to do
 */
export async function loadDemonstration(options: DemonstrationOptions): Promise<boolean> {
  const { databaseUrl } = options;
  if (await isInhabited(databaseUrl)) return false;
  const orm = await openOrm(databaseUrl);
  const reader = new Reader({ connectionString: databaseUrl, max: 2 });
  try {
    return await alone(orm, () => load(orm, reader, options));
  } finally {
    await reader.close();
    await orm.close();
  }
}

/** Records first, then what happens among them, then passwords: each step leaves the database fit for the next. */
async function load(
  orm: MikroORM,
  reader: Reader,
  { scale = 1, say }: DemonstrationOptions,
): Promise<boolean> {
  const stage = await stageOf(orm);
  if (stage === 'IN_USE') return false;
  say('· 载入演示城市（虚构） loading the demonstration city (fictitious)');
  if (stage === 'EMPTY') await saveRecords(orm, scale, say);
  await playStories(orm, reader, await castOf(orm));
  await asPipeline(orm, { accountId: null }, admitParticipants);
  return true;
}

/** In one transaction: a start that is cut short leaves nothing, and the next one begins anew. */
const saveRecords = (orm: MikroORM, scale: number, say: (text: string) => void): Promise<void> =>
  asPipeline(orm, { accountId: null }, async (em) => {
    watch(em, say);
    const today = dayOf(new Date());
    const context: RuleContext = { today, parameter: await parametersOn(em, today) };
    const city = await saveCity(em, context, scale);
    await saveParticipants(em, context, subjectsIn(city));
    for (const chapter of chapters) await chapter(em, context, city);
  });

const subjectsIn = (city: Cast): Subjects => ({
  institution: clerkInstitution(city),
  practitioner: ownPerson(city),
});
