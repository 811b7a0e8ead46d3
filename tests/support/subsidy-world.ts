import type { EntityManager } from '@mikro-orm/postgresql';
import { Institution } from '../../server/src/institutions/institution.entity.ts';
import { Post } from '../../server/src/institutions/post.entity.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { Registration } from '../../server/src/registration/registration.entity.ts';
import { LivingAllowance } from '../../server/src/subsidies/living-allowance.entity.ts';
import { Appointment } from '../../server/src/workforce/appointment.entity.ts';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import type { Api } from './api.ts';
import { citizenId } from './citizen-id.ts';
import { COUNTY } from './people.ts';
import { keep } from './rows.ts';

export type Level = 'ASSISTANT' | 'MID' | 'SENIOR';

interface Worker {
  level?: Level;
  since?: string;
  until?: string | null;
  county?: string;
}

let serial = 0;

/** A community of a county with a post that many can hold. */
export async function keepCommunity(em: EntityManager, county: string): Promise<string> {
  const name = `社区${++serial}`;
  const place = { divisionId: county, sector: 'CIVIL_AFFAIRS' };
  const institutionId = await keep(em, Institution, { name, kind: 'COMMITTEE', ...place });
  const post = { name: `${name}社工岗`, institutionId, kind: 'GENERAL', level: 'SENIOR', quota: 9999 };
  return keep(em, Post, { ...post, state: 'OPEN' });
}

/** Somebody who meets every condition from their appointment on. */
export async function keepWorker(
  em: EntityManager,
  postId: string,
  { level = 'ASSISTANT', since = '2024-01-01', until = null, county = COUNTY }: Worker = {},
): Promise<string> {
  const n = ++serial;
  const practitionerId = await keep(em, Practitioner, {
    name: `社工${n}`,
    divisionId: county,
    sector: 'CIVIL_AFFAIRS',
    documentNumber: citizenId('1988-03-04', n % 1000),
  });
  const certificate = { practitionerId, level, number: `S-${n}`, issuedOn: '2020-06-01' };
  const certificateId = await keep(em, Certificate, certificate);
  await keep(em, Appointment, { practitionerId, postId, startOn: since, endOn: until });
  await keep(em, LivingAllowance, { practitionerId, fund: 'LOCAL', monthly: 2000_00, since: '2020-01-01' });
  await keep(em, Registration, {
    practitionerId,
    certificateId,
    number: `R-${n}`,
    kind: 'FIRST',
    registeredOn: '2025-06-01',
    validFrom: '2025-06-01',
    validUntil: '2028-05-31',
    state: 'VALID',
  });
  return practitionerId;
}

export const arranged = <T>(api: Api, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  asPipeline(api.orm, { accountId: null }, work);
