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

/** Milliseconds for which flows, parameters and the calendar are remembered; they are read for every change. */
const REMEMBER = 1000;

/** What the change pipeline works with in this process. */
export function makeServices(orm: MikroORM, reader: Reader, now: () => Date = () => new Date()): Services {
  const reading = <T>(read: Parameters<typeof asPipeline<T>>[2]): (() => Promise<T>) =>
    remembered(() => asPipeline(orm, { accountId: null }, read));
  const flows = reading<KnownFlow[]>(async (em) => {
    const rows = await em.find(
      Flow,
      { retired: false, since: { $lte: dayOf(now()) } },
      { orderBy: { edition: 'desc' }, disableIdentityMap: true },
    );
    const latest = rows.filter((f, i) => rows.findIndex((g) => g.key === f.key) === i);
    return latest.map((f) => ({ id: f.id, definition: f.definition as FlowDefinition }));
  });
  const ruleContext = reading<RuleContext>(async (em) => ({
    today: dayOf(now()),
    parameter: await parametersOn(em, dayOf(now())),
  }));
  const calendar = reading(workingDays);
  const deadline = async (days: number): Promise<Date> =>
    endOfDay(addWorkingDays(dayOf(now()), days, await calendar()));
  return { orm, reader, now, flows, ruleContext, deadline };
}

const endOfDay = (day: string): Date => new Date(`${day}T17:30:00+08:00`);

function remembered<T>(read: () => Promise<T>): () => Promise<T> {
  let known: { at: number; value: Promise<T> } | null = null;
  return () => {
    if (!known || Date.now() - known.at > REMEMBER) {
      known = { at: Date.now(), value: read() };
      known.value.catch(() => (known = null));
    }
    return known.value;
  };
}
