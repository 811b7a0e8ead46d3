import { permit, permitEach } from '../kernel/scope/matrix.ts';
import { payableVerbs } from '../funding/payers.ts';
import { BaseService } from './base-service.entity.ts';
import { IncubationBase } from './incubation-base.entity.ts';
import { IncubationGrant } from './incubation-grant.entity.ts';
import { Tenancy } from './tenancy.entity.ts';
import { TenancyAssessment } from './tenancy-assessment.entity.ts';
import { TenancySupport } from './tenancy-support.entity.ts';

const keepers = { COORDINATOR: 'division', REGISTRAR: 'division', SECTOR_OFFICER: 'division sector' };
const readers = { ...keepers, FINANCE_OFFICER: 'division', ANALYST: 'division' };
const withClerk = { ...keepers, INSTITUTION_CLERK: 'institution' };
const kept = { create: keepers, update: keepers, delete: keepers };

/** Whoever wants to apply sees which bases there are and what they offer. */
const everywhere = { ...readers, INSTITUTION_CLERK: '', PRACTITIONER: '' };
permit(IncubationBase, {
  read: everywhere,
  ...kept,
  update: withClerk,
  ...permitEach(['suspend', 'resume', 'close'], keepers),
});
permit(BaseService, { read: everywhere, create: withClerk, update: withClerk, delete: keepers });

const read = { ...readers, INSTITUTION_CLERK: 'institution' };
permit(Tenancy, {
  read,
  create: withClerk,
  update: withClerk,
  delete: keepers,
  ...permitEach(['review', 'publicize', 'admit', 'assess', 'prolong', 'graduate', 'reject'], keepers),
  withdraw: withClerk,
});
for (const record of [TenancySupport, TenancyAssessment]) permit(record, { read, ...kept });
permit(IncubationGrant, payableVerbs(read, withClerk));
