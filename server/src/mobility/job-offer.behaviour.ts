import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type Values } from '../kernel/change/behaviour.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { Appointment } from '../workforce/appointment.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { engagementOf } from './engagement.ts';
import { JobOffer } from './job-offer.entity.ts';
import {
  agreed,
  appointmentRequest,
  bothOnMarket,
  deriveAcceptance,
  notAcceptedYet,
  seatsRemain,
  startsFromNow,
  type Engagement,
  type OfferFacts,
} from './job-offer.rules.ts';
import { Referral } from './referral.entity.ts';
import { Seeker } from './seeker.entity.ts';
import { Vacancy } from './vacancy.entity.ts';

const fresh = { disableIdentityMap: true } as const;
const entities = { practitioner: Practitioner, appointment: Appointment };

async function sidesOf(em: EntityManager, change: Change): Promise<OfferFacts> {
  const { vacancyId, seekerId } = (change.after ?? {}) as { vacancyId?: string; seekerId?: string };
  const vacancy = vacancyId ? await em.findOne(Vacancy, { id: vacancyId }, fresh) : null;
  const seeker = seekerId ? await em.findOne(Seeker, { id: seekerId }, fresh) : null;
  const others = { vacancy: vacancyId, state: { $in: ['AGREED', 'HIRED'] }, id: { $ne: change.id } };
  return { vacancy, seeker, taken: vacancyId ? await em.count(JobOffer, others as never) : 0 };
}

interface AgreementFacts extends OfferFacts {
  engagement: Engagement | null;
}

const becomesAgreed = ({ changed, after }: Change): boolean =>
  changed.has('state') && after?.state === 'AGREED';

const engagementFor = (em: EntityManager, { vacancyId, seekerId, startOn }: Values): Promise<Engagement> =>
  engagementOf(em, String(vacancyId), String(seekerId), String(startOn));

govern<AgreementFacts>(JobOffer, {
  locks: locksReferred('vacancyId', Vacancy),
  derive: deriveAcceptance,
  facts: async (em, change) => ({
    ...(await sidesOf(em, change)),
    engagement: becomesAgreed(change) ? await engagementFor(em, change.after!) : null,
  }),
  rules: [bothOnMarket, notAcceptedYet, startsFromNow, seatsRemain],
  // Asked of the locked row, so that two sides who accept at the same moment still come together.
  consequences: (change) =>
    agreed(change) ? [{ entity: JobOffer, kind: 'UPDATE', id: change.id, values: { state: 'AGREED' } }] : [],
  proposals: (change, { engagement }) =>
    engagement ? [appointmentRequest(engagement, String(change.after!.startOn), entities)] : [],
});

govern(Referral, {
  facts: sidesOf,
  rules: [bothOnMarket],
  consequences: ({ action, after }) =>
    action === 'takeUp'
      ? [
          {
            entity: JobOffer,
            kind: 'CREATE',
            values: { vacancyId: after!.vacancyId, seekerId: after!.seekerId, origin: 'REFERRAL' },
          },
        ]
      : [],
});
