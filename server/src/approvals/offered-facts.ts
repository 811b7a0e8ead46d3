import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/values/day.ts';
import type { Facts } from './flow.rules.ts';
import type { Operation } from './operation.ts';

/** Something that a context knows of requests about its resources, for the conditions of flows. */
export interface OfferedFact {
  name: string;
  /** Plural names of the resources that it can be asked of. */
  resources: readonly string[];
  find: (em: EntityManager, operations: Operation[], today: Day) => Promise<Facts[string]>;
}

const offered: OfferedFact[] = [];

export const offerFact = (fact: OfferedFact): void => void offered.push(fact);

/** What the contexts say of a request: the facts that fit all of its operations. */
export async function offeredFacts(em: EntityManager, operations: Operation[], today: Day): Promise<Facts> {
  const fitting = offered.filter(({ resources }) =>
    operations.every((o) => resources.includes(o.resource.plural)),
  );
  const facts: Facts = {};
  for (const { name, find } of fitting) facts[name] = await find(em, operations, today);
  return facts;
}
