import { permit } from '../kernel/scope/matrix.ts';
import { BodyMembership } from './body-membership.entity.ts';

const keepers = { COORDINATOR: 'division', REGISTRAR: 'division', SECTOR_OFFICER: 'division sector' };
const withClerk = { ...keepers, INSTITUTION_CLERK: 'institution' };
const withPerson = { ...withClerk, PRACTITIONER: 'person' };

permit(BodyMembership, {
  read: { ...withPerson, FINANCE_OFFICER: 'division', ANALYST: 'division' },
  create: withPerson,
  update: withClerk,
  delete: keepers,
});
