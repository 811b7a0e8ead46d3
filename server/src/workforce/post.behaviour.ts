import { govern } from '../kernel/change/behaviour.ts';
import { Post } from '../institutions/post.entity.ts';
import {
  emptyBeforeAbolition,
  fullWhenFilled,
  quotaCoversAppointed,
  type SeatFacts,
} from './post-seats.rules.ts';
import { tenuresIn } from './tenures.ts';

govern<SeatFacts>(Post, {
  facts: async (em, change) => {
    const concerns = change.kind !== 'CREATE' && (change.changed.has('quota') || change.changed.has('state'));
    return { tenures: concerns ? await tenuresIn(em, change, change.id) : [] };
  },
  rules: [quotaCoversAppointed],
  actions: { abolish: [emptyBeforeAbolition], fill: [fullWhenFilled] },
});
