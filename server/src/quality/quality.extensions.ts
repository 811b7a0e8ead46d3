import { list } from '../kernel/declare/fields.ts';
import { extend } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { JointActivity } from './joint-activity.entity.ts';
import { StandardAdoption } from './standard-adoption.entity.ts';
import { VolunteerPairing } from './volunteer-pairing.entity.ts';

extend(
  Practitioner,
  'volunteerPairings',
  list('志愿者结对', () => VolunteerPairing, 'practitioner'),
);
extend(
  Institution,
  'standardAdoptions',
  list('采用标准', () => StandardAdoption, 'institution'),
);
extend(
  Institution,
  'jointActivities',
  list('联合服务活动', () => JointActivity, 'organizer'),
);
