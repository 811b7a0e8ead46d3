import type { MikroORM } from '@mikro-orm/postgresql';
import { Account } from '../../access/account.entity.ts';
import type { RuleContext } from '../../kernel/change/behaviour.ts';
import { Reader } from '../../kernel/query/reader.ts';
import { asPipeline } from '../../kernel/store/transaction.ts';
import { dayOf } from '../../kernel/values/day.ts';
import { parametersOn } from '../../vocabulary/lookup.ts';
import { openOrm } from '../orm.ts';
import { chapters } from './chapters.ts';
import { saveCity, type City } from './city.ts';
import { saveParticipants, type Subjects } from './participants.ts';
import { playStories } from './requests.ts';
import { clerkInstitution, ownPerson } from './stories/choosing.ts';

export interface DemonstrationOptions {
  /** The database under the application's role. */
  databaseUrl: string;
  /** How many times as many institutions and people. */
  scale?: number;
  say: (text: string) => void;
}

/**
 * Fills an installation without accounts with the demonstration city; any other is left alone.
 * @returns whether there was anything to do
 */
export async function loadDemonstration({
  databaseUrl,
  scale = 1,
  say,
}: DemonstrationOptions): Promise<boolean> {
  const orm = await openOrm(databaseUrl);
  const reader = new Reader({ connectionString: databaseUrl, max: 2 });
  try {
    if (await inUse(orm)) return false;
    say('· 载入演示城市（虚构） loading the demonstration city (fictitious)');
    const city = await saveAllAtOnce(orm, scale);
    await playStories(orm, reader, city);
    return true;
  } finally {
    await reader.close();
    await orm.close();
  }
}

/** In one transaction: a start that is cut short leaves nothing, and the next one begins anew. */
const saveAllAtOnce = (orm: MikroORM, scale: number): Promise<City> =>
  asPipeline(orm, { accountId: null }, async (em) => {
    const today = dayOf(new Date());
    const context: RuleContext = { today, parameter: await parametersOn(em, today) };
    const city = await saveCity(em, context, scale);
    await saveParticipants(em, context, subjectsIn(city));
    for (const chapter of chapters) await chapter(em, context, city);
    return city;
  });

const inUse = (orm: MikroORM): Promise<boolean> =>
  asPipeline(orm, { accountId: null }, async (em) => (await em.count(Account)) > 0);

const subjectsIn = (city: City): Subjects => ({
  institution: clerkInstitution(city).id,
  practitioner: ownPerson(city).id,
});
