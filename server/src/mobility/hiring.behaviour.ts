import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { Appointment } from '../workforce/appointment.entity.ts';
import { JobOffer } from './job-offer.entity.ts';
import { hiredBy, type AgreedOffer } from './hiring.rules.ts';
import { Seeker } from './seeker.entity.ts';
import { Vacancy } from './vacancy.entity.ts';

const offersSql = `
  select o.id::text, o.seeker_id::text as "seekerId", v.id::text as "vacancyId", v.seats, v.state,
    people_hired(v.id) as hired
  from job_offer o join vacancy v on v.id = o.vacancy_id join seeker s on s.id = o.seeker_id
  where o.state = 'AGREED' and v.post_id = ? and s.practitioner_id = ? order by o.id limit 1`;

/** The agreement that an appointment carries out, if any. */
async function agreementBehind(em: EntityManager, { kind, after }: Change): Promise<AgreedOffer | null> {
  const { postId, practitionerId } = after ?? {};
  const known = [postId, practitionerId].every((id) => typeof id === 'string' && /^\d+$/.test(id));
  if (kind !== 'CREATE' || !known) return null;
  const rows = (await em.execute(offersSql, [postId, practitionerId])) as AgreedOffer[];
  return rows[0] ?? null;
}

/** When an appointment that two sides had agreed on takes effect, offer, seeker and vacancy are done with. */
govern<{ offer: AgreedOffer | null }>(Appointment, {
  facts: async (em, change) => ({ offer: await agreementBehind(em, change) }),
  consequences: (_change, { offer }) =>
    offer ? hiredBy(offer, { offer: JobOffer, seeker: Seeker, vacancy: Vacancy }) : [],
});
