import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Allocation } from '../../funding/allocation.entity.ts';
import { Commitment } from '../../funding/commitment.entity.ts';
import { FundingProgramme } from '../../funding/funding-programme.entity.ts';
import { FundingSource } from '../../funding/funding-source.entity.ts';
import { Institution } from '../../institutions/institution.entity.ts';
import { Post } from '../../institutions/post.entity.ts';
import { snake } from '../../kernel/declare/naming.ts';
import type { RecordClass } from '../../kernel/declare/field.ts';
import { resourceOf } from '../../kernel/declare/resource.ts';
import { ident } from '../../kernel/store/quote.ts';
import { asPipeline } from '../../kernel/store/transaction.ts';
import { Appointment } from '../../workforce/appointment.entity.ts';
import { Certificate } from '../../workforce/certificate.entity.ts';
import { Practitioner } from '../../workforce/practitioner.entity.ts';
import type { Saved } from './saving.ts';

/** The records among which stories choose whom they are about. */
export interface Cast {
  institutions: Saved[];
  posts: Saved[];
  people: Saved[];
  certificates: Saved[];
  appointments: Saved[];
}

/** With the money that stories are about. */
export interface FundedCast extends Cast {
  sources: Saved[];
  programmes: Saved[];
  allocations: Saved[];
  commitments: Saved[];
}

/** The cast as it was loaded, with what stories ask about it. */
export const castOf = (orm: MikroORM): Promise<FundedCast> =>
  asPipeline(orm, { accountId: null }, async (em) => ({
    institutions: await asLoaded(em, Institution, ['kind', 'sector', 'divisionId']),
    posts: await asLoaded(em, Post, ['institutionId', 'state']),
    people: await asLoaded(em, Practitioner, [
      ...['divisionId', 'sector', 'institutionId', 'engagement', 'serviceRole'],
    ]),
    certificates: await asLoaded(em, Certificate, ['practitionerId', 'level']),
    appointments: await asLoaded(em, Appointment, ['practitionerId', 'endOn']),
    sources: await asLoaded(em, FundingSource, ['kind', 'fiscalYear', 'divisionId']),
    programmes: await asLoaded(em, FundingProgramme, ['purpose', 'fiscalYear', 'divisionId']),
    allocations: await asLoaded(em, Allocation, ['programmeId', 'sourceId']),
    commitments: await asLoaded(em, Commitment, ['allocationId', 'businessDate']),
  }));

/**
 * First revisions that no request made: whatever the stories already told have changed, those still to be told choose
 * the same records.
 */
async function asLoaded(em: EntityManager, entity: RecordClass, names: string[]): Promise<Saved[]> {
  const columns = ['id', ...names].map((name) => `h.${ident(snake(name))}::text as ${ident(name)}`);
  return em.execute(
    `select ${columns.join(', ')} from history.${ident(resourceOf(entity).table)} h
     where h.rev_operation = 'CREATE' and h.rev_request_id is null order by h.id`,
  );
}
