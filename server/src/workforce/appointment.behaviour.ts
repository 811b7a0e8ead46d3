import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change } from '../kernel/change/behaviour.ts';
import { endsAfterStart } from '../kernel/change/day.rules.ts';
import { recordLocks, wholeValues, type Lock } from '../kernel/change/locking.ts';
import { standingRecord } from '../kernel/change/standing.ts';
import type { Day } from '../kernel/values/day.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { Post } from '../institutions/post.entity.ts';
import {
  afterFounding,
  beforeDeregistration,
  ofSomebodyWorking,
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
import { levelsHeld } from './levels.ts';
import { Practitioner } from './practitioner.entity.ts';
import { tenuresIn } from './tenures.ts';

/** Two appliers cannot both take a post's last seat, nor can an institution go, or the person, while one is taken. */
async function postsAndHosts(em: EntityManager, changes: Change[]): Promise<Lock[]> {
  const values = await wholeValues(em, changes);
  const posts = recordLocks(
    Post,
    values.map(({ postId }) => postId),
  );
  const found = await em.find(Post, { id: posts.map(({ key }) => key) }, { disableIdentityMap: true });
  return [
    ...posts,
    ...recordLocks(
      Practitioner,
      values.map(({ practitionerId }) => practitionerId),
    ),
    ...recordLocks(
      Institution,
      found.map((post) => String(post.institution.id)),
    ),
  ];
}

async function factsOf(em: EntityManager, change: Change): Promise<AppointmentFacts & AppointmentDateFacts> {
  const { postId, practitionerId } = change.after ?? {};
  const person = await standingRecord(em, change, Practitioner, practitionerId);
  const post = await standingRecord(em, change, Post, postId);
  return {
    post: post as AppointmentFacts['post'],
    institution: await standingRecord(em, change, Institution, post?.institutionId),
    others: await tenuresIn(em, change, postId),
    held: await levelsHeld(em, change),
    birthDate: (person?.birthDate ?? null) as Day | null,
    engagement: (person?.engagement ?? null) as AppointmentDateFacts['engagement'],
  };
}

govern<AppointmentFacts & AppointmentDateFacts>(Appointment, {
  locks: postsAndHosts,
  facts: factsOf,
  rules: [
    endsAfterStart('startOn', 'endOn'),
    ofWorkingAge,
    ofSomebodyWorking,
    afterFounding,
    beforeDeregistration,
    notAppointedTwice,
    withinQuota,
    postIsOccupiable,
    levelFitsPost,
  ],
});
