import { permit } from '../kernel/scope/matrix.ts';
import { Appointment } from './appointment.entity.ts';
import { Certificate } from './certificate.entity.ts';
import { Equivalence } from './equivalence.entity.ts';
import { Practitioner } from './practitioner.entity.ts';

const keepers = { COORDINATOR: 'division', REGISTRAR: 'division', SECTOR_OFFICER: 'division sector' };
const withClerk = { ...keepers, INSTITUTION_CLERK: 'institution' };
const read = { ...withClerk, FINANCE_OFFICER: 'division', ANALYST: 'division', PRACTITIONER: 'person' };
const withPerson = { ...withClerk, PRACTITIONER: 'person' };

permit(Practitioner, { read, create: withClerk, update: withPerson, delete: keepers });
permit(Certificate, { read, create: withPerson, update: withPerson, delete: keepers });
permit(Appointment, { read, create: withClerk, update: withClerk, delete: keepers });
/** Recognition of equivalent ability is the coordinator's and the registrar's to propose (一). */
const recognizers = { COORDINATOR: 'division', REGISTRAR: 'division' };
permit(Equivalence, { read, create: recognizers, update: recognizers, delete: recognizers });
