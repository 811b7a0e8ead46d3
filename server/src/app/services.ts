import type { MikroORM } from '@mikro-orm/postgresql';
import { asPipeline } from '../kernel/store/transaction.ts';
import { dayOf } from '../kernel/values/day.ts';
import type { Reader } from '../kernel/query/reader.ts';
import type { RuleContext } from '../kernel/change/behaviour.ts';
import { Flow } from '../approvals/flow.entity.ts';
import type { FlowDefinition } from '../approvals/flow.rules.ts';
import type { KnownFlow, Services } from '../approvals/services.ts';
import { parametersOn, workingDays } from '../vocabulary/lookup.ts';
import { addWorkingDays } from '../vocabulary/working-days.rules.ts';

/** Milliseconds for which flows, parameters and the calendar are taken as still the same. */
const REMEMBER = 1000;

/** What the change pipeline works with in this process. */
export function makeServices(
  orm: MikroORM,
  reader: Reader,
  now: () => Date = () => new Date(),
  told: Pick<Services, 'nudge' | 'applied'> = { nudge: () => undefined, applied: () => undefined },
): Services {
  const reading = <T>(read: Parameters<typeof asPipeline<T>>[2]): Remembered<T> =>
    new Remembered(() => asPipeline(orm, { accountId: null }, read));
  const flows = reading<KnownFlow[]>(async (em) => {
    const rows = await em.find(
      Flow,
      { retired: false, since: { $lte: dayOf(now()) } },
      { orderBy: { edition: 'desc' }, disableIdentityMap: true },
    );
    const latest = rows.filter((f, i) => rows.findIndex((g) => g.key === f.key) === i);
    return latest.map((f) => ({ id: f.id, definition: f.definition as FlowDefinition }));
  });
  const parameters = reading((em) => parametersOn(em, dayOf(now())));
  const calendar = reading(workingDays);
  return {
    orm,
    reader,
    now,
    ...told,
    ready: async () => void (await Promise.all([flows.refresh(), parameters.refresh(), calendar.refresh()])),
    flows: () => flows.value,
    ruleContext: (): RuleContext => ({ today: dayOf(now()), parameter: parameters.value }),
    deadline: (days) => endOfDay(addWorkingDays(dayOf(now()), days, calendar.value)),
  };
}

const endOfDay = (day: string): Date => new Date(`${day}T17:30:00+08:00`);

/** Something read from the database before a unit of work, so that none waits for a second connection within it. */
class Remembered<T> {
  private at = 0;
  private known: { value: T } | null = null;
  private readonly read: () => Promise<T>;

  constructor(read: () => Promise<T>) {
    this.read = read;
  }

  async refresh(): Promise<void> {
    if (this.known && Date.now() - this.at <= REMEMBER) return;
    const at = Date.now();
    this.known = { value: await this.read() };
    this.at = at;
  }

  get value(): T {
    if (!this.known) throw new Error('read before it was made ready');
    return this.known.value;
  }
}
