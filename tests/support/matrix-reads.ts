import { allResources } from '../../server/src/kernel/declare/resource.ts';
import type { Api } from './api.ts';
import { readRoots } from './matrix-lists.ts';
import { Reading } from './matrix-reading.ts';
import { filterByRelated, readNested, relationsOf, type Relation } from './matrix-relations.ts';
import type { Tally } from './matrix-tally.ts';
import { rowsOf } from './rows-carried.ts';
import type { Viewer } from './matrix.ts';

/** Reads everything in every way as one viewer. */
async function readAll(reading: Reading, relations: Relation[]): Promise<void> {
  for (const decl of allResources()) await readRoots(reading, decl);
  for (const relation of relations) {
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
  for (const [viewer, person] of people) await readAll(new Reading(person, viewer, rows, tally), relations);
}
