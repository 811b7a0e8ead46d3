import { beforeAll, expect, test } from 'vitest';
import { allResources, type ResourceDecl } from '../../server/src/kernel/declare/resource.ts';
import { actionsOf, mutationOf } from '../../server/src/kernel/declare/action.ts';
import { upperFirst } from '../../server/src/kernel/declare/naming.ts';
import { useApi } from '../support/api.ts';
import { may, mayAtAll, type Row } from '../support/matrix.ts';
import type { Verb } from '../support/matrix-table.ts';
import { Tally } from '../support/matrix-tally.ts';
import { fresh, harmless, write, type Outcome, type Writer } from '../support/matrix-writing.ts';
import type { Site } from '../support/matrix-part.ts';
import { rowsOf } from '../support/rows-carried.ts';
import { triedOn } from '../support/scale-of-matrix.ts';
import { arrangeWorld, looking, type World } from '../support/rows-world.ts';
import { patience } from '../support/scale.ts';

let world: World;
let rows: Map<string, Row[]>;
let writers: Writer[];
const api = useApi({}, async (a) => {
  world = await arrangeWorld(a);
  rows = await rowsOf(a);
});
beforeAll(async () => {
  writers = await Promise.all(
    looking(world).map(async (viewer) => ({ viewer, person: await api.as(viewer.username) })),
  );
});

const written = (verb: Verb): ResourceDecl[] =>
  allResources().filter((r) => r.operations.includes(verb as never));

/** Notes an outcome: done where the oracle allows it, refused as the role or as the row demands elsewhere. */
function note(
  tally: Tally,
  { viewer }: Writer,
  verb: Verb,
  { plural }: ResourceDecl,
  row: Row,
  outcome: Outcome,
): void {
  const what = `${viewer.username} ${verb} ${plural} ${row.id}`;
  tally.one(what, outcome === 'DONE', may(viewer, verb, plural, row));
  tally.one(`${what}: told that the role may`, outcome !== 'FORBIDDEN', mayAtAll(viewer, verb, plural));
}

test('records are changed within reach and not beyond it', { timeout: patience(300_000) }, async () => {
  const tally = new Tally();
  for (const decl of written('update')) {
    for (const [writer, row] of pairs(decl, 'update')) {
      const input = { id: row.id, update: harmless[decl.plural], draft: true };
      const outcome = await write(
        writer.person,
        `updateOne${decl.name}`,
        `UpdateOne${decl.name}Input`,
        input,
      );
      note(tally, writer, 'update', decl, row, outcome);
    }
  }
  tally.conclude('updates');
});

test('records are deleted within reach and not beyond it', { timeout: patience(300_000) }, async () => {
  const tally = new Tally();
  for (const decl of written('delete')) {
    for (const [writer, row] of pairs(decl, 'delete')) {
      const outcome = await write(writer.person, `deleteOne${decl.name}`, `DeleteOne${decl.name}Input`, {
        id: row.id,
        draft: true,
      });
      note(tally, writer, 'delete', decl, row, outcome);
    }
  }
  tally.conclude('deletions');
});

test('records are entered within reach and not beyond it', { timeout: patience(300_000) }, async () => {
  const tally = new Tally();
  for (const decl of written('create')) {
    for (const writer of writers) {
      for (const row of triedOn(writer.viewer, 'create', decl.plural, sites().map(rowAt))) {
        const site = row as Row & Site;
        const input = { [decl.singular]: fresh[decl.plural]!(site) };
        const outcome = await write(
          writer.person,
          `createOne${decl.name}`,
          `CreateOne${decl.name}Input`,
          input,
        );
        note(tally, writer, 'create', decl, row, outcome);
      }
    }
  }
  tally.conclude('creations');
});

test('a write to many takes in no row that may not be written', { timeout: patience(300_000) }, async () => {
  const tally = new Tally();
  for (const decl of written('update')) {
    for (const writer of writers) await updateMany(tally, decl, writer);
  }
  tally.conclude('updates of many');
});

test('actions are taken within reach and not beyond it', { timeout: patience(300_000) }, async () => {
  const tally = new Tally();
  for (const decl of allResources()) {
    for (const action of actionsOf(decl)) {
      const mutation = mutationOf(decl, action);
      for (const [writer, row] of pairs(decl, action.name)) {
        const input = { id: row.id, draft: true };
        const outcome = await write(writer.person, mutation, `${upperFirst(mutation)}Input`, input);
        note(tally, writer, action.name, decl, row, outcome);
      }
    }
  }
  tally.conclude('actions');
});

/** Asks for one row at a time through a filter: an unreadable one is not found, so there is nothing to do. */
async function updateMany(tally: Tally, decl: ResourceDecl, { viewer, person }: Writer): Promise<void> {
  const name = upperFirst(decl.plural);
  const query = `mutation($input: UpdateMany${name}Input!) { done: updateMany${name}(input: $input) { affectedCount userErrors { code } } }`;
  for (const row of triedOn(viewer, 'update', decl.plural, rows.get(decl.plural)!)) {
    const input = { filter: { id: { eq: row.id } }, update: harmless[decl.plural], draft: true };
    const { data } = await person.ask(query, { input });
    tally.one(
      `${viewer.username} updateMany ${decl.plural} ${row.id}`,
      data?.done.affectedCount > 0,
      may(viewer, 'update', decl.plural, row),
    );
  }
}

test('a new record points to none that its maker cannot see', async () => {
  const { viewer, person } = writers.find((w) => w.viewer.username === 'union')!;
  const [mine, , , theirs] = world.institutions;
  const site = {
    division: '350404000000',
    sector: 'TRADE_UNION',
    institution: theirs!.id,
    person: '',
    post: '',
  };
  const point = (institution: string): Promise<Outcome> =>
    write(person, 'createOnePractitioner', 'CreateOnePractitionerInput', {
      practitioner: fresh.practitioners!({ ...site, institution }),
    });
  expect(viewer.areas).toEqual(['350404']);
  expect(await point(theirs!.id)).toBe('OUT_OF_SIGHT');
  expect(await point(mine!.id)).toBe('DONE');
});

const pairs = (decl: ResourceDecl, verb: Verb): [Writer, Row][] =>
  writers.flatMap((writer) =>
    triedOn(writer.viewer, verb, decl.plural, rows.get(decl.plural)!).map((row): [Writer, Row] => [
      writer,
      row,
    ]),
  );

/** The place of each institution, with its post and somebody whom it employs there. */
const sites = (): Site[] =>
  world.institutions.map(({ id, postId }, i) => {
    const { division, sector } = rows.get('institutions')!.find((row) => row.id === id)!;
    return {
      division: division!,
      sector: sector!,
      institution: id,
      person: world.people[i]!.id,
      post: postId,
    };
  });

const rowAt = (site: Site): Row & Site => ({ ...site, id: `at ${site.person}`, account: null });
