import type { MikroORM } from '@mikro-orm/postgresql';
import { Account } from '../../access/account.entity.ts';
import { grantsInForce } from '../../access/holders.ts';
import { actorOf } from '../../access/viewer.ts';
import type { Reader } from '../../kernel/query/reader.ts';
import type { Actor } from '../../kernel/scope/actor.ts';
import { asPipeline } from '../../kernel/store/transaction.ts';
import { makeServices } from '../services.ts';
import type { FundedCast } from './cast.ts';
import { administrationStories } from './stories/administration.ts';
import { fundingStories } from './stories/funding.ts';
import { institutionStories } from './stories/institutions.ts';
import { registrationStories } from './stories/registration.ts';
import { sectorStories } from './stories/sectors.ts';
import { unionStories } from './stories/union.ts';
import { happened, isPast, submitted } from './telling.ts';

const stories = [
  ...unionStories,
  ...sectorStories,
  ...institutionStories,
  ...administrationStories,
  ...registrationStories,
  ...fundingStories,
];
const A_DAY = 86_400_000;

/**
 * Has the demonstration's accounts make, decide and discuss their requests, each at its own time in the past days. What
 * a start that was killed has told already is not told again.
 */
export async function playStories(orm: MikroORM, reader: Reader, cast: FundedCast): Promise<void> {
  const begun = Date.now();
  let now = new Date(begun);
  const services = makeServices(orm, reader, () => now);
  const acting = (username: string, daysAgo: number): Promise<Actor> => {
    now = new Date(begun - daysAgo * A_DAY);
    return actorNamed(orm, username);
  };
  for (const [place, story] of stories.entries()) {
    // In the first weeks of a year there is no money yet to tell of.
    if (story.wishes(cast).length === 0) continue;
    const maker = await acting(story.by, story.daysAgo);
    const id = await submitted(services, maker, story, cast, `demonstration-${place}`);
    for (const event of story.later ?? [])
      if (!(await isPast(orm, id, event)))
        await happened(services, await acting(event.by, event.daysAgo), id, event);
  }
}

const actorNamed = (orm: MikroORM, username: string): Promise<Actor> =>
  asPipeline(orm, { accountId: null }, async (em) => {
    const account = await em.findOneOrFail(Account, { username });
    const [grant] = await grantsInForce(em, account.id, new Date());
    return actorOf(em, account, grant!);
  });
