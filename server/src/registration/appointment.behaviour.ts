import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { Appointment } from '../workforce/appointment.entity.ts';
import { levelsHeld } from '../workforce/levels.ts';
import { registeredBeforePractising, type PractisingFacts } from './appointment-registration.rules.ts';
import type { Period } from './period.rules.ts';
import { periodsOf } from './periods.ts';
import { Registration } from './registration.entity.ts';

/** Registrations that the same request enters for the person. */
const entered = ({ after, siblings }: Change): Period[] =>
  siblings
    .filter((s) => s.resource === resourceOf(Registration) && s.after)
    .filter((s) => s.after!.practitionerId === after?.practitionerId)
    .map((s) => ({ suspendedFrom: null, suspendedUntil: null, barredUntil: null, ...s.after }) as Period);

const factsOf = async (em: EntityManager, change: Change): Promise<PractisingFacts> => ({
  certified: (await levelsHeld(em, change)).length > 0,
  periods: [...(await periodsOf(em, 'practitioner_id', change.after?.practitionerId)), ...entered(change)],
});

govern<PractisingFacts>(Appointment, { facts: factsOf, rules: [registeredBeforePractising] });
