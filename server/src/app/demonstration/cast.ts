import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Institution } from '../../institutions/institution.entity.ts';
import { Post } from '../../institutions/post.entity.ts';
import { snake } from '../../kernel/declare/naming.ts';
import type { RecordClass } from '../../kernel/declare/field.ts';
import { resourceOf } from '../../kernel/declare/resource.ts';
import { ident } from '../../kernel/store/quote.ts';
import { asPipeline } from '../../kernel/store/transaction.ts';
import { Certificate } from '../../workforce/certificate.entity.ts';
import { Practitioner } from '../../workforce/practitioner.entity.ts';
import type { Saved } from './saving.ts';

/** The records among which stories choose whom they are about. */
export interface Cast {
  institutions: Saved[];
  posts: Saved[];
  people: Saved[];
  certificates: Saved[];
}

/** The cast as it was loaded, with what stories ask about it. */
export const castOf = (orm: MikroORM): Promise<Cast> =>
  asPipeline(orm, { accountId: null }, async (em) => ({
    institutions: await asLoaded(em, Institution, ['kind', 'sector', 'divisionId']),
    posts: await asLoaded(em, Post, ['institutionId', 'state']),
    people: await asLoaded(em, Practitioner, [
      ...['divisionId', 'sector', 'institutionId', 'engagement', 'serviceRole'],
    ]),
    certificates: await asLoaded(em, Certificate, ['practitionerId', 'level']),
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
