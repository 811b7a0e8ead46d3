import { permit, permitEach } from '../kernel/scope/matrix.ts';
import { FairBooth } from './fair-booth.entity.ts';
import { GuidanceCase } from './guidance-case.entity.ts';
import { GuidanceWindow } from './guidance-window.entity.ts';
import { JobFair } from './job-fair.entity.ts';
import { JobOffer } from './job-offer.entity.ts';
import { Referral } from './referral.entity.ts';
import { Seeker } from './seeker.entity.ts';
import { Vacancy } from './vacancy.entity.ts';

const keepers = { COORDINATOR: 'division', REGISTRAR: 'division', SECTOR_OFFICER: 'division sector' };
const readers = { ...keepers, FINANCE_OFFICER: 'division', ANALYST: 'division' };
const clerk = { INSTITUTION_CLERK: 'institution' };
const person = { PRACTITIONER: 'person' };
const employers = { ...keepers, ...clerk };
const seekers = { ...keepers, ...person };
const bothSides = { ...keepers, ...clerk, ...person };

/** Supply and demand are for everybody to see: employers see seekers, seekers see vacancies. */
permit(Vacancy, {
  read: { ...readers, INSTITUTION_CLERK: '', PRACTITIONER: '' },
  create: employers,
  update: employers,
  delete: keepers,
  ...permitEach(['prolong', 'close'], employers),
});
permit(Seeker, {
  read: { ...readers, INSTITUTION_CLERK: '', ...person },
  create: seekers,
  update: seekers,
  delete: keepers,
  ...permitEach(['prolong', 'withdraw'], seekers),
});

/** Offices may bring two sides together, but nobody says yes for another. */
permit(JobOffer, {
  read: { ...readers, ...clerk, ...person },
  create: bothSides,
  update: bothSides,
  acceptAsEmployer: clerk,
  acceptAsSeeker: person,
  decline: bothSides,
});
permit(Referral, {
  read: { ...readers, ...clerk, ...person },
  create: keepers,
  update: keepers,
  takeUp: bothSides,
  decline: bothSides,
});

/** Windows and fairs belong to a place, not to a sector. */
const places = { COORDINATOR: 'division', REGISTRAR: 'division', SECTOR_OFFICER: 'division' };
const inPlaces = { ...places, FINANCE_OFFICER: 'division', ANALYST: 'division' };
const kept = { create: places, update: places, delete: places };
const everybody = { ...inPlaces, INSTITUTION_CLERK: '', PRACTITIONER: '' };
permit(GuidanceWindow, { read: everybody, ...kept });
permit(GuidanceCase, {
  read: { ...inPlaces, ...clerk },
  create: { ...places, ...clerk },
  update: { ...places, ...clerk },
  delete: places,
  close: { ...places, ...clerk },
});
permit(JobFair, { read: everybody, ...kept, report: places, cancel: places });
/** A booth is in the fair's place and its exhibitor's sector. */
permit(FairBooth, { read: { ...readers, ...clerk }, create: employers, update: employers, delete: keepers });
