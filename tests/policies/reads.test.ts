import { test } from 'vitest';
import { useApi } from '../support/api.ts';
import { readAsAll } from '../support/matrix-reads.ts';
import { Tally } from '../support/matrix-tally.ts';
import { arrangeWorld, looking, type World } from '../support/rows-world.ts';
import { patience } from '../support/scale.ts';

let world: World;
const api = useApi({}, async (a) => {
  world = await arrangeWorld(a);
});

test(
  'everybody reads what they may and nothing else, whatever the way to it',
  { timeout: patience(900_000) },
  async () => {
    const tally = new Tally();
    await readAsAll(api, looking(world), tally);
    tally.conclude('reads');
  },
);
