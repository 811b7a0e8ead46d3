import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from '../kernel/change/behaviour.ts';
import { standingRecords } from '../kernel/change/standing.ts';
import type { Day } from '../kernel/values/day.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { successionsOf } from '../vocabulary/successions.ts';
import { Appointment } from './appointment.entity.ts';
import type { HeldPost, PlacementFacts } from './placement.rules.ts';

/** Employers and posts of people who are entered or moved, for all of them at once. */
export async function placementsOfAll(em: EntityManager, changes: Change[]): Promise<PlacementFacts[]> {
  const employers = await standingRecords(
    em,
    changes,
    Institution,
    changes.map(({ after }) => after?.institutionId),
  );
  const successions = await successionsOf(em);
  const posts = await postsHeld(em, changes.filter(mayLeave));
  return changes.map((change, i) => ({
    employer: employers[i]!,
    posts: (posts.get(change.id) ?? []).flatMap((post) => asLeft(change, post)),
    newPostFrom: newPostFrom(change),
    successions,
  }));
}

const mayLeave = ({ kind, changed }: Change): boolean =>
  kind === 'UPDATE' && (changed.has('divisionId') || changed.has('engagement'));

/** The appointment as the same request leaves it: none if it goes. */
function asLeft({ siblings }: Change, post: Row): HeldPost[] {
  const sibling = siblings.find((s) => s.resource === resourceOf(Appointment) && s.id === post.id);
  if (!sibling) return [post];
  return sibling.after ? [{ ...post, until: (sibling.after.endOn ?? null) as Day | null }] : [];
}

function newPostFrom({ id, siblings }: Change): Day | null {
  const begins = siblings.filter(
    (s) => s.resource === resourceOf(Appointment) && s.kind === 'CREATE' && s.after?.practitionerId === id,
  );
  return (begins.map((s) => s.after!.startOn as Day).toSorted()[0] ?? null) as Day | null;
}

type Row = HeldPost & { id: string; person: string };

async function postsHeld(em: EntityManager, changes: Change[]): Promise<Map<string, Row[]>> {
  if (changes.length === 0) return new Map();
  const rows = (await em.execute(
    `select a.id::text, a.practitioner_id::text as person, a.end_on::text as until, i.name as host, i.division_id as "hostDivisionId"
     from appointment a join post o on o.id = a.post_id join institution i on i.id = o.institution_id
     where a.practitioner_id = any(?) order by a.start_on desc`,
    [`{${changes.map(({ id }) => id).join(',')}}`],
  )) as Row[];
  return Map.groupBy(rows, ({ person }) => person);
}
