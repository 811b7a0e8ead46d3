import { govern } from '../kernel/change/behaviour.ts';
import { endsAfterStart, notInFuture } from '../kernel/change/day.rules.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { Volunteer } from './volunteer.entity.ts';
import { deriveVolunteer, soundVolunteerDocument } from './volunteer.rules.ts';

govern<References>(Volunteer, {
  derive: deriveVolunteer,
  facts: referencesOf,
  rules: [
    soundVolunteerDocument,
    notInFuture('registeredOn', 'deregisteredOn', 'birthDate'),
    endsAfterStart('registeredOn', 'deregisteredOn'),
    divisionsInForce,
  ],
});
