import { permit } from '../kernel/scope/matrix.ts';
import { Roles } from '../access/roles.ts';
import { AreaFlag } from './area-flag.entity.ts';
import { CommunityClass } from './community-class.entity.ts';

/** What is known of places is public, like the divisions themselves. */
const read = Object.fromEntries(Object.keys(Roles.values).map((role) => [role, '']));
const keepers = { COORDINATOR: 'division', REGISTRAR: 'division' };

for (const record of [AreaFlag, CommunityClass])
  permit(record, { read, create: keepers, update: keepers, delete: keepers });
