import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type Values } from '../kernel/change/behaviour.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { Institution } from './institution.entity.ts';
import { Post } from './post.entity.ts';
import {
  emptyBeforeAbolition,
  beginsInOrder,
  principalOnlyInHosts,
  quotaCoversFilled,
  type PostFacts,
} from './post.rules.ts';

/** Appointments belong to the workforce, which stands above: they are counted by the post's own computed field. */
async function filledToday(em: EntityManager, change: Change): Promise<number> {
  if (change.kind === 'CREATE' || !(change.changed.has('quota') || change.changed.has('state'))) return 0;
  const count = resourceOf(Post).fields.get('filled')!.sql!('p', () => '');
  const rows = (await em.execute(`select (${count}) as filled from post p where p.id = ?`, [change.id])) as {
    filled: number;
  }[];
  return rows[0]?.filled ?? 0;
}

/** The institution as the same request leaves it, else as it stands. */
async function institutionOf(em: EntityManager, { after, siblings }: Change): Promise<Values | null> {
  const id = after?.institutionId;
  if (typeof id !== 'string') return null;
  const sibling = siblings.find((s) => s.id === id && s.resource === resourceOf(Institution));
  return sibling
    ? sibling.after
    : ((await em.findOne(Institution, { id }, { disableIdentityMap: true })) as Values | null);
}

govern<PostFacts>(Post, {
  facts: async (em, change) => ({
    institution: await institutionOf(em, change),
    filled: await filledToday(em, change),
  }),
  rules: [principalOnlyInHosts, quotaCoversFilled, beginsInOrder],
  actions: { abolish: [emptyBeforeAbolition] },
});
