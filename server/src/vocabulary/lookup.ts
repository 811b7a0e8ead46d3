import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/values/day.ts';
import { Holiday } from './holiday.entity.ts';
import { valueOn, type ParameterValue, type PolicyParameter as ParameterRow } from './parameters.rules.ts';
import { PolicyParameter } from './parameter.entity.ts';
import { workingCalendar, type WorkingCalendar } from './working-days.rules.ts';

/** The dated parameters as rules take them: by key, for a day. */
export async function parametersOn(em: EntityManager, day: Day): Promise<(key: string) => ParameterValue> {
  const rows = await em.find(PolicyParameter, {}, { disableIdentityMap: true });
  const known: ParameterRow[] = rows.map((r) => ({ ...r, value: JSON.parse(r.value) as ParameterValue }));
  return (key) => valueOn(known, key, day);
}

export async function workingDays(em: EntityManager): Promise<WorkingCalendar> {
  return workingCalendar(await em.find(Holiday, {}, { disableIdentityMap: true }));
}
