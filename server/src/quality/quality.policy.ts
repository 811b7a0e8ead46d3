import { permit, permitEach } from '../kernel/scope/matrix.ts';
import { JointActivity } from './joint-activity.entity.ts';
import { Pilot } from './pilot.entity.ts';
import { ServiceStandard } from './service-standard.entity.ts';
import { StandardAdoption } from './standard-adoption.entity.ts';
import { StandardVersion } from './standard-version.entity.ts';
import { Volunteer } from './volunteer.entity.ts';
import { VolunteerPairing } from './volunteer-pairing.entity.ts';
import { VolunteerService } from './volunteer-service.entity.ts';

const offices = { COORDINATOR: 'division', REGISTRAR: 'division' };
const keepers = { ...offices, SECTOR_OFFICER: 'division sector' };
const withClerk = { ...keepers, INSTITUTION_CLERK: 'institution' };
const everybody = {
  COORDINATOR: '',
  REGISTRAR: '',
  SECTOR_OFFICER: '',
  FINANCE_OFFICER: '',
  INSTITUTION_CLERK: '',
  PRACTITIONER: '',
  ANALYST: '',
};

/** Pilots are for others to see and follow. */
permit(Pilot, {
  read: everybody,
  create: keepers,
  update: keepers,
  delete: keepers,
  ...permitEach(['designate', 'demonstrate', 'conclude', 'revoke'], offices),
});

/** Standards hold wherever; the offices of the whole register keep them. */
const wherever = { COORDINATOR: '', REGISTRAR: '' };
for (const record of [ServiceStandard, StandardVersion])
  permit(record, {
    read: everybody,
    create: wherever,
    update: wherever,
    delete: wherever,
    ...(record === StandardVersion ? permitEach(['publish', 'withdraw'], wherever) : {}),
  });
/** Seen by those who see the unit. */
permit(StandardAdoption, {
  read: { ...withClerk, FINANCE_OFFICER: 'division', ANALYST: 'division', PRACTITIONER: '' },
  create: withClerk,
  update: withClerk,
  delete: keepers,
  end: withClerk,
});

/** People and their hours: their organization's and its offices'. */
const read = { ...withClerk, FINANCE_OFFICER: 'division', ANALYST: 'division' };
const kept = { read, create: withClerk, update: withClerk, delete: keepers };
permit(Volunteer, { ...kept, ...permitEach(['suspend', 'resume', 'deregister'], withClerk) });
permit(VolunteerService, { ...kept, ...permitEach(['certify', 'annul'], withClerk) });
permit(VolunteerPairing, { ...kept, read: { ...read, PRACTITIONER: 'person' } });
permit(JointActivity, {
  ...kept,
  read: everybody,
  ...permitEach(['hold', 'cancel'], withClerk),
});
