import type { EntityManager } from '@mikro-orm/postgresql';
import { barredUntil } from './registration.rules.ts';
import type { Period } from './period.rules.ts';

interface Row extends Omit<Period, 'barredUntil'> {
  id: string;
  practitionerId: string;
  cancelledOn: string | null;
  barMonths: number;
}

export type KnownPeriod = Period & { id: string };

const isId = (id: unknown): id is string => typeof id === 'string' && /^\d{1,18}$/.test(id);

/** All periods of a person or of a certificate, in the form in which the rules take them. */
export async function periodsOf(
  em: EntityManager,
  by: 'practitioner_id' | 'certificate_id',
  id: unknown,
): Promise<KnownPeriod[]> {
  if (!isId(id)) return [];
  const sql = `select r.id::text as id, r.certificate_id::text as "certificateId", r.valid_from as "validFrom", r.valid_until as "validUntil",
      r.state, r.suspended_from as "suspendedFrom", r.suspended_until as "suspendedUntil", r.cancelled_on as "cancelledOn",
      coalesce(g.bar_months, 0) as "barMonths"
    from registration r left join cancellation_ground g on g.id = r.ground_id where r.${by} = ? order by r.id`;
  const rows = (await em.execute(sql, [id])) as Row[];
  return rows.map(({ cancelledOn, barMonths, ...row }) => ({
    ...row,
    barredUntil: barredUntil(cancelledOn, barMonths),
  }));
}
