import type { EntityManager } from '@mikro-orm/postgresql';
import { assignable, sealValues } from '../../server/src/kernel/change/sealing.ts';
import type { RecordClass } from '../../server/src/kernel/declare/field.ts';
import { resourceOf } from '../../server/src/kernel/declare/resource.ts';
import { newIds } from '../../server/src/kernel/store/entities.ts';
import { Grade } from '../../server/src/institutions/grade.entity.ts';
import { Inspection } from '../../server/src/institutions/inspection.entity.ts';
import { Institution } from '../../server/src/institutions/institution.entity.ts';
import { Post } from '../../server/src/institutions/post.entity.ts';
import { Appointment } from '../../server/src/workforce/appointment.entity.ts';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { Equivalence } from '../../server/src/workforce/equivalence.entity.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import type { Sector } from '../../server/src/access/roles.ts';
import { citizenId } from './citizen-id.ts';

/** Where a record belongs. */
export interface Place {
  division: string;
  sector: Sector;
}

/** Keeps a record in force without the pipeline; values as inputs name them, secrets in plain text. */
export async function keep(em: EntityManager, entity: RecordClass, values: object): Promise<string> {
  const decl = resourceOf(entity);
  const [id] = await newIds(em, decl, 1);
  em.create(entity, { id, ...assignable(decl, sealValues(decl, id!, values as never)) } as never);
  await em.flush();
  return id!;
}

let serial = 0;

/** An institution with a post, a grade and an inspection. */
export async function keepInstitution(
  em: EntityManager,
  { division, sector }: Place,
): Promise<{ id: string; postId: string }> {
  const name = `单位${++serial}`;
  const id = await keep(em, Institution, { name, kind: 'PUBLIC_INSTITUTION', divisionId: division, sector });
  const postId = await keep(em, Post, {
    name: `${name}岗`,
    institutionId: id,
    kind: 'GENERAL',
    level: 'MID',
    quota: 3,
  });
  const awarded = { awardedOn: '2024-05-01', validUntil: '2029-05-01' };
  await keep(em, Grade, { institutionId: id, grade: 'A3', ...awarded });
  await keep(em, Inspection, { institutionId: id, year: 2024, result: 'PASSED' });
  return { id, postId };
}

export interface Person {
  id: string;
  documentNumber: string;
  mobile: string;
}

/** A practitioner with a certificate, a recognition and an appointment. */
export async function keepPractitioner(
  em: EntityManager,
  place: Place,
  postId: string,
  institutionId: string | null,
): Promise<Person> {
  const n = ++serial;
  const secrets = { documentNumber: citizenId('1985-06-15', 100 + n), mobile: `1390000${1000 + n}` };
  const { division: divisionId, sector } = place;
  const id = await keep(em, Practitioner, {
    name: `人员${n}`,
    divisionId,
    sector,
    institutionId,
    ...secrets,
  });
  await keep(em, Certificate, { practitionerId: id, level: 'MID', number: `C-${n}`, issuedOn: '2020-06-01' });
  const basis = '多年从事社会工作';
  await keep(em, Equivalence, { practitionerId: id, level: 'MID', recognizedOn: '2021-01-01', basis });
  await keep(em, Appointment, { practitionerId: id, postId, startOn: '2022-01-01' });
  return { id, ...secrets };
}
