import { beforeAll } from 'vitest';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { EducationCredit } from '../../server/src/registration/education-credit.entity.ts';
import { addDays, dayOf } from '../../server/src/kernel/values/day.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { useApi, type Api, type Person } from './api.ts';
import { appoint, COUNTY, oneOfEach } from './people.ts';
import { keep, keepInstitution, keepPractitioner } from './rows.ts';

export const TODAY = dayOf(new Date());

/** An institution with two people who passed six years ago, and those who have to do with their registration. */
export interface RegistrationWorld {
  api: Api;
  personId: string;
  otherId: string;
  certificateId: string;
  otherCertificateId: string;
  institution: { id: string; postId: string };
  registrar: Person;
  second: Person;
  city: Person;
  union: Person;
  practitioner: Person;
  clerk: Person;
  /** Gives somebody minutes of continuing education, a month ago. */
  earn(practitionerId: string, minutes: number): Promise<string>;
  /** An application of the first person's, or of another by `more`. */
  application(more?: object): { createRegistrationApplication: object };
  stateOf(practitionerId: string): Promise<{ registrationState: string; registeredUntil: string | null }>;
}

/** The world of a file's tests, there once they begin. */
export function useRegistration(): RegistrationWorld {
  const world = {} as RegistrationWorld;
  const api = useApi({}, (a) => arrange(a, world));
  beforeAll(() => signInAll(world));
  return Object.assign(world, { api }, helpersOf(world));
}

async function arrange(api: Api, world: RegistrationWorld): Promise<void> {
  const place = { division: COUNTY, sector: 'TRADE_UNION' } as const;
  await asPipeline(api.orm, { accountId: null }, async (em) => {
    const institution = await keepInstitution(em, place);
    const { id: personId } = await keepPractitioner(em, place, institution.postId, institution.id);
    const { id: otherId } = await keepPractitioner(em, place, institution.postId, institution.id);
    await em.execute(`update post set state = 'OPEN'`);
    await em.execute(`update appointment set end_on = '2023-01-01'`);
    const certificateOf = async (id: string) =>
      (await em.findOneOrFail(Certificate, { practitioner: id })).id;
    const [certificateId, otherCertificateId] = [await certificateOf(personId), await certificateOf(otherId)];
    Object.assign(world, { institution, personId, otherId, certificateId, otherCertificateId });
  });
  await appoint(api, [
    ...oneOfEach,
    { username: 'registrar2', role: 'REGISTRAR', division: COUNTY },
    { username: 'cityregistrar', role: 'REGISTRAR' },
    { username: 'person', role: 'PRACTITIONER', division: COUNTY, subject: Number(world.personId) },
    {
      username: 'clerk',
      role: 'INSTITUTION_CLERK',
      division: COUNTY,
      subject: Number(world.institution.id),
    },
  ]);
}

async function signInAll(world: RegistrationWorld): Promise<void> {
  const names = {
    registrar: 'registrar',
    second: 'registrar2',
    city: 'city',
    union: 'union',
    practitioner: 'person',
    clerk: 'clerk',
  };
  for (const [key, username] of Object.entries(names))
    Object.assign(world, { [key]: await world.api.as(username) });
}

const helpersOf = (world: RegistrationWorld) => ({
  earn: (practitionerId: string, minutes: number) =>
    asPipeline(world.api.orm, { accountId: null }, (em) =>
      keep(em, EducationCredit, {
        ...{ practitionerId, kind: 'COURSE', title: '课程', organizer: '高校' },
        ...{ day: addDays(TODAY, -30), minutes },
      }),
    ),
  application: (more: object = {}) => ({
    createRegistrationApplication: {
      ...{ practitionerId: world.personId, certificateId: world.certificateId },
      ...{ kind: 'FIRST', pledge: true, lateReason: '当时未开展登记', ...more },
    },
  }),
  stateOf: async (id: string) =>
    (await world.city.get(`{ practitioner(id: "${id}") { registrationState registeredUntil } }`))
      .practitioner,
});
