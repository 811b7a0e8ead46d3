import { list } from '../kernel/declare/fields.ts';
import { extend } from '../kernel/declare/resource.ts';
import { BodyMembership } from './body-membership.entity.ts';
import { Practitioner } from './practitioner.entity.ts';

extend(
  Practitioner,
  'bodyMemberships',
  list('参政议政任职', () => BodyMembership, 'practitioner'),
);
