import { permit, permitEach } from '../kernel/scope/matrix.ts';
import { Campaign } from './campaign.entity.ts';
import { NoticeObjection } from './notice-objection.entity.ts';
import { PublicNotice } from './public-notice.entity.ts';
import { TypicalCase } from './typical-case.entity.ts';

const business = [
  'COORDINATOR',
  'REGISTRAR',
  'SECTOR_OFFICER',
  'FINANCE_OFFICER',
  'INSTITUTION_CLERK',
  'PRACTITIONER',
  'ANALYST',
];
const everybody = Object.fromEntries(business.map((role) => [role, '']));

/** Notices are the organization department's and civil affairs'; objections may come from anybody. */
const offices = { COORDINATOR: 'division', REGISTRAR: 'division' };
permit(PublicNotice, {
  read: everybody,
  create: offices,
  update: offices,
  delete: offices,
  ...permitEach(['publish', 'withdraw'], offices),
});
permit(NoticeObjection, {
  read: offices,
  create: everybody,
  ...permitEach(['uphold', 'dismiss'], offices),
});

const keepers = { ...offices, SECTOR_OFFICER: 'division sector' };
const readers = { ...keepers, FINANCE_OFFICER: 'division', ANALYST: 'division' };
permit(Campaign, {
  read: readers,
  create: keepers,
  update: keepers,
  delete: keepers,
  ...permitEach(['report', 'cancel'], keepers),
});
permit(TypicalCase, {
  read: readers,
  create: keepers,
  update: keepers,
  delete: keepers,
  ...permitEach(['publish', 'withdraw'], keepers),
});
