import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { RuleContext } from '../kernel/change/behaviour.ts';
import type { Actor } from '../kernel/scope/actor.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import type { Reader } from '../kernel/query/reader.ts';
import type { FlowDefinition } from './flow.rules.ts';

export interface KnownFlow {
  id: string;
  definition: FlowDefinition;
}

/** What the pipeline works with. */
export interface Services {
  orm: MikroORM;
  reader: Reader;
  now: () => Date;
  /** Brings flows, parameters and the calendar up to date; to be awaited before each unit of work, never within. */
  ready: () => Promise<void>;
  /** Clock and dated parameters for rules, as of now. */
  ruleContext: () => RuleContext;
  flows: () => KnownFlow[];
  /** Told, once committed, of which resources a change came into force. */
  applied: (resources: readonly string[]) => void;
  /** End of the working day that lies so many working days after today. */
  deadline: (workingDays: number) => Date;
  /** Tells the background work that a unit of work has been committed, so that it need not wait for its hour. */
  nudge: () => void;
}

/** A unit of work of the pipeline on an actor's account, everything it looks up in memory made ready first. */
export async function unitOfWork<T>(
  services: Services,
  actor: Actor,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  await services.ready();
  const done = await asPipeline(services.orm, { accountId: actor.accountId }, work);
  services.nudge();
  return done;
}
