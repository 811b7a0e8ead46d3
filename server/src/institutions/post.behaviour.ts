import { govern } from '../kernel/change/behaviour.ts';
import { recordLocks } from '../kernel/change/locking.ts';
import { Institution } from './institution.entity.ts';
import { institutionsOfAll } from './lifetime.ts';
import { institutionLasts, whileInstitutionLasts, type InstitutionFacts } from './lifetime.rules.ts';
import { Post } from './post.entity.ts';
import { beginsInOrder, principalOnlyInHosts, setUpOn } from './post.rules.ts';

govern<InstitutionFacts>(Post, {
  // An institution is not deregistered while a post of it is being set up.
  locks: (_em, changes) =>
    recordLocks(
      Institution,
      changes.filter((c) => c.kind === 'CREATE').map((c) => c.after?.institutionId),
    ),
  factsOfAll: institutionsOfAll,
  rules: [principalOnlyInHosts, beginsInOrder, whileInstitutionLasts('establishedOn', setUpOn)],
  actions: { open: [institutionLasts], unfreeze: [institutionLasts] },
});
