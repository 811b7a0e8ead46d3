import { test } from 'vitest';
import { useApi } from '../support/api.ts';
import { readAsAll } from '../support/matrix-reads.ts';
import { Tally } from '../support/matrix-tally.ts';
import { arrangeWorld, looking, type World } from '../support/rows-world.ts';
import { patience } from '../support/scale.ts';

let world: World;
const api = useApi({ execution: { predicates: false } }, async (a) => {
  world = await arrangeWorld(a);
});

test(
  'without the application’s predicates the database alone keeps everybody within scope',
  { timeout: patience(600_000) },
  async () => {
    const tally = new Tally();
    await readAsAll(api, looking(world), tally);
    tally.conclude('reads under row-level security alone');
  },
);
