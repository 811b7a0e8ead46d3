import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { endsAfterStart } from '../kernel/change/day.rules.ts';
import { locksReferred } from '../kernel/change/locking.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { Post } from '../institutions/post.entity.ts';
import { Appointment } from './appointment.entity.ts';
import {
  levelFitsPost,
  notAppointedTwice,
  postIsOccupiable,
  tenureOf,
  withinQuota,
  type AppointmentFacts,
  type Tenure,
} from './appointment.rules.ts';
import { levelsHeld } from './levels.ts';

type Known = AppointmentFacts['post'];

/** The post as the same request leaves it, else as it stands. */
async function postOf(em: EntityManager, { after, siblings }: Change): Promise<Known> {
  const id = after?.postId;
  if (typeof id !== 'string') return null;
  const sibling = siblings.find((s) => s.id === id && s.resource === resourceOf(Post));
  return (sibling ? sibling.after : await em.findOne(Post, { id }, { disableIdentityMap: true })) as Known;
}

async function othersInPost(em: EntityManager, change: Change): Promise<Tenure[]> {
  const post = change.after?.postId;
  if (typeof post !== 'string') return [];
  const touched = change.siblings.filter((s) => s.resource === resourceOf(Appointment));
  const where = { post, id: { $nin: [change.id, ...touched.map((s) => s.id)] } };
  const standing = await em.find(Appointment, where, { disableIdentityMap: true });
  const proposed = touched.filter((s) => s.after?.postId === post).map((s) => tenureOf(s.after));
  const kept = standing.map((a) =>
    tenureOf({ startOn: a.startOn, endOn: a.endOn, practitionerId: a.practitioner.id }),
  );
  return [...kept, ...proposed].filter((t) => t !== null);
}

govern<AppointmentFacts>(Appointment, {
  // Two appliers cannot both take a post's last seat.
  locks: locksReferred('postId', Post),
  facts: async (em, change) => ({
    post: await postOf(em, change),
    others: await othersInPost(em, change),
    held: await levelsHeld(em, change),
  }),
  rules: [
    endsAfterStart('startOn', 'endOn'),
    notAppointedTwice,
    withinQuota,
    postIsOccupiable,
    levelFitsPost,
  ],
});
