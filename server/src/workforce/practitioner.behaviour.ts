import { govern } from '../kernel/change/behaviour.ts';
import { Practitioner } from './practitioner.entity.ts';
import { derivePractitioner } from './practitioner.rules.ts';

govern(Practitioner, { derive: derivePractitioner });
