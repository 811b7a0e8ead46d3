import type { EntityManager } from '@mikro-orm/postgresql';
import { maskedName } from './registration.rules.ts';
import { leadingFirst, standingSql } from './standing.ts';

/** What the public may learn of somebody whose number and name they know already. */
export interface Verified {
  maskedName: string;
  level: string;
  standing: string;
  validFrom: string | null;
  validUntil: string | null;
}

interface Row extends Omit<Verified, 'maskedName'> {
  name: string;
}

/** The certificate that bears the number, or was registered under it: two look-ups by unique index. */
const sql = `
  select p.name, c.level, coalesce(r.standing, 'NONE') as standing, r.valid_from as "validFrom", r.valid_until as "validUntil"
  from certificate c join practitioner p on p.id = c.practitioner_id
  left join lateral (
    select ${standingSql('g')} as standing, g.valid_from, g.valid_until from registration g
    where g.certificate_id = c.id order by ${leadingFirst('g')} limit 1) r on true
  where c.id = coalesce(
    (select id from certificate where number = ?), (select certificate_id from registration where number = ?))`;

/** Null for an unknown number and for another's name alike: the answer does not tell which numbers there are. */
export async function verify(em: EntityManager, number: string, name: string): Promise<Verified | null> {
  const [row] = (await em.execute(sql, [number, number])) as Row[];
  if (!row || row.name !== name) return null;
  const { name: holder, ...rest } = row;
  return { ...rest, maskedName: maskedName(holder) };
}
