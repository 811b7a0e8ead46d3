import type { MikroORM } from '@mikro-orm/postgresql';
import type { RuleContext } from '../kernel/change/behaviour.ts';
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
  /** Clock and dated parameters for rules, as of now. */
  ruleContext: () => Promise<RuleContext>;
  flows: () => Promise<KnownFlow[]>;
  /** End of the working day that lies so many working days after today. */
  deadline: (workingDays: number) => Promise<Date>;
}
