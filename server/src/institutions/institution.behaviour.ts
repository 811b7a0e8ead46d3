import { govern } from '../kernel/change/behaviour.ts';
import { endsAfterStart, notInFuture } from '../kernel/change/day.rules.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { latinKeys } from '../vocabulary/latin-keys.rules.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { Institution } from './institution.entity.ts';
import {
  classFitsKind,
  hostIsPublic,
  hostKeepsPosts,
  kindFitsCode,
  soundCreditCode,
  type HostFacts,
} from './institution.rules.ts';
import { Post } from './post.entity.ts';

govern<References & HostFacts>(Institution, {
  derive: ({ after, changed }) => (changed.has('name') ? { ...latinKeys(String(after?.name ?? '')) } : {}),
  facts: async (em, change) => {
    const concerns =
      change.kind === 'UPDATE' && (change.changed.has('kind') || change.changed.has('hostKind'));
    const where = { institution: change.id, kind: 'PRINCIPAL', state: { $ne: 'ABOLISHED' } };
    return {
      ...(await referencesOf(em, change)),
      principalPosts: concerns ? await em.count(Post, where) : 0,
    };
  },
  rules: [
    soundCreditCode,
    kindFitsCode,
    classFitsKind,
    hostIsPublic,
    hostKeepsPosts,
    divisionsInForce,
    notInFuture('establishedOn', 'deregisteredOn'),
    endsAfterStart('establishedOn', 'deregisteredOn'),
  ],
});
