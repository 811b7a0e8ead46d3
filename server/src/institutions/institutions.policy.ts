import { permit, permitEach } from '../kernel/scope/matrix.ts';
import { Grade } from './grade.entity.ts';
import { Inspection } from './inspection.entity.ts';
import { Institution } from './institution.entity.ts';
import { Post } from './post.entity.ts';

const keepers = { COORDINATOR: 'division', REGISTRAR: 'division', SECTOR_OFFICER: 'division sector' };
const read = {
  ...keepers,
  FINANCE_OFFICER: 'division',
  ANALYST: 'division',
  INSTITUTION_CLERK: 'institution',
};

/** Institutions and posts are public registers: a practitioner sees them all. */
permit(Institution, {
  read: { ...read, PRACTITIONER: '' },
  create: keepers,
  update: { ...keepers, INSTITUTION_CLERK: 'institution' },
  delete: keepers,
});
permit(Post, {
  read: { ...read, PRACTITIONER: '' },
  create: { ...keepers, INSTITUTION_CLERK: 'institution' },
  update: { ...keepers, INSTITUTION_CLERK: 'institution' },
  delete: keepers,
  ...permitEach(['approve', 'freeze', 'unfreeze', 'abolish'], keepers),
  ...permitEach(['open', 'fill'], { ...keepers, INSTITUTION_CLERK: 'institution' }),
});

/** Grades and inspections are the registration authority's. */
const authority = { COORDINATOR: 'division', REGISTRAR: 'division' };
for (const record of [Grade, Inspection])
  permit(record, {
    read: { ...read, PRACTITIONER: '' },
    create: authority,
    update: authority,
    delete: authority,
  });
