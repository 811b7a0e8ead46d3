import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { endsAfterStart } from '../kernel/change/day.rules.ts';
import { recordLocks, wholeValues, type Lock } from '../kernel/change/locking.ts';
import { standingRecord } from '../kernel/change/standing.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { Post } from '../institutions/post.entity.ts';
import {
  afterFounding,
  beforeDeregistration,
  ofWorkingAge,
  type AppointmentDateFacts,
} from './appointment-dates.rules.ts';
import { Appointment } from './appointment.entity.ts';
import {
  levelFitsPost,
  notAppointedTwice,
  postIsOccupiable,
  withinQuota,
  type AppointmentFacts,
} from './appointment.rules.ts';
import { birthDateOf } from './birth-dates.ts';
import { levelsHeld } from './levels.ts';
import { tenuresIn } from './tenures.ts';

/** Two appliers cannot both take a post's last seat, nor an institution be deregistered while somebody takes one. */
async function postsAndHosts(em: EntityManager, changes: Change[]): Promise<Lock[]> {
  const ids = (await wholeValues(em, changes)).map(({ postId }) => postId);
  const posts = recordLocks(Post, ids);
  const found = await em.find(Post, { id: posts.map(({ key }) => key) }, { disableIdentityMap: true });
  return [
    ...posts,
    ...recordLocks(
      Institution,
      found.map((post) => String(post.institution.id)),
    ),
  ];
}

async function factsOf(em: EntityManager, change: Change): Promise<AppointmentFacts & AppointmentDateFacts> {
  const postId = change.after?.postId;
  const post = await standingRecord(em, change, Post, postId);
  return {
    post: post as AppointmentFacts['post'],
    institution: await standingRecord(em, change, Institution, post?.institutionId),
    others: await tenuresIn(em, change, postId),
    held: await levelsHeld(em, change),
    birthDate: await birthDateOf(em, change),
  };
}

govern<AppointmentFacts & AppointmentDateFacts>(Appointment, {
  locks: postsAndHosts,
  facts: factsOf,
  rules: [
    endsAfterStart('startOn', 'endOn'),
    ofWorkingAge,
    afterFounding,
    beforeDeregistration,
    notAppointedTwice,
    withinQuota,
    postIsOccupiable,
    levelFitsPost,
  ],
});
