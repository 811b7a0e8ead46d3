import { allResources } from '../../server/src/kernel/declare/resource.ts';
import type { Api } from './api.ts';
import { readRoots } from './matrix-lists.ts';
import { Reading } from './matrix-reading.ts';
import { filterByRelated, readNested, relationsOf, type Relation } from './matrix-relations.ts';
import type { Tally } from './matrix-tally.ts';
import { rowsOf } from './rows-carried.ts';
import type { Viewer } from './matrix.ts';
import { itsTurn } from './scale-of-matrix.ts';

/** Reads everything as one viewer, and in every way what it is their turn for. */
async function readAll(reading: Reading, relations: Relation[], viewer: number): Promise<void> {
  for (const [i, decl] of allResources().entries()) await readRoots(reading, decl, itsTurn(viewer, i));
  for (const relation of relations.filter((_, i) => itsTurn(viewer, i))) {
    await readNested(reading, relation);
    await readNested(reading, relation, true);
    await filterByRelated(reading, relation);
  }
}

/** Reads everything in every way as every viewer, against the oracle. */
export async function readAsAll(api: Api, viewers: Viewer[], tally: Tally): Promise<void> {
  const people = new Map<Viewer, Awaited<ReturnType<Api['as']>>>();
  for (const viewer of viewers) people.set(viewer, await api.as(viewer.username));
  const rows = await rowsOf(api);
  const relations = (await Promise.all(allResources().map((decl) => relationsOf(api, decl)))).flat();
  for (const [i, [viewer, person]] of [...people].entries())
    await readAll(new Reading(person, viewer, rows, tally), relations, i);
}
