import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/values/day.ts';
import { Appointment } from '../workforce/appointment.entity.ts';
import type { Engagement, Home } from './job-offer.rules.ts';

const fresh = { disableIdentityMap: true } as const;

interface Row {
  practitioner: string;
  post: string;
  name: string;
  from: Home;
  to: Home;
}

/** What an appointment of an offer's seeker to its vacancy's post takes from a day on. */
export async function engagementOf(
  em: EntityManager,
  vacancyId: string,
  seekerId: string,
  startOn: Day,
): Promise<Engagement> {
  const [row] = (await em.execute(engagementSql, [seekerId, vacancyId])) as [Row];
  const standing = await em.find(
    Appointment,
    { ...beyond(startOn), practitioner: row.practitioner, post: { $ne: row.post } },
    fresh,
  );
  return {
    practitionerId: row.practitioner,
    from: row.from,
    to: row.to,
    postId: row.post,
    postName: row.name,
    standing: standing.map((a) => a.id),
  };
}

const beyond = (day: Day) => ({ startOn: { $lt: day }, $or: [{ endOn: null }, { endOn: { $gt: day } }] });

const home = (row: string, institution: string): string =>
  `jsonb_build_object('institutionId', ${institution}::text, 'divisionId', ${row}.division_id, 'sector', ${row}.sector)`;

const engagementSql = `
  select p.id::text as practitioner, v.post_id::text as post, o.name,
    ${home('p', 'p.institution_id')} as "from", ${home('i', 'i.id')} as "to"
  from seeker s join practitioner p on p.id = s.practitioner_id, vacancy v
    join post o on o.id = v.post_id join institution i on i.id = o.institution_id
  where s.id = ? and v.id = ?`;
