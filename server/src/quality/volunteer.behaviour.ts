import { govern } from '../kernel/change/behaviour.ts';
import { endsAfterStart, notInFuture } from '../kernel/change/day.rules.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { derivePractitioner, soundDocument } from '../workforce/practitioner.rules.ts';
import { Volunteer } from './volunteer.entity.ts';

/** A name and an identity number say of a volunteer what they say of a practitioner. */
govern<References>(Volunteer, {
  derive: derivePractitioner,
  facts: referencesOf,
  rules: [
    soundDocument,
    notInFuture('registeredOn', 'deregisteredOn', 'birthDate'),
    endsAfterStart('registeredOn', 'deregisteredOn'),
    divisionsInForce,
  ],
});
