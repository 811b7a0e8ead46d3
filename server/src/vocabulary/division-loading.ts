import type { EntityManager } from '@mikro-orm/postgresql';
import { divisionDecrees } from './division-decrees.ts';
import { divisionHistory } from './division-history.rules.ts';
import { DivisionSuccession } from './division-succession.entity.ts';
import { Division } from './division.entity.ts';
import { readDivisionSnapshots } from './divisions-source.ts';
import { latinKeys } from './latin-keys.rules.ts';

/** A division as a row of its table. */
type Row = Pick<Division, 'id' | 'name' | 'validFrom' | 'validTo' | 'formerNames'> & {
  parent: string | null;
};

/** Brings divisions and successions to where the dated lists in the folder have them: a newer list only adds to it. */
export async function loadDivisions(em: EntityManager, folder: string): Promise<void> {
  const { divisions, successions } = divisionHistory(await readDivisionSnapshots(folder), divisionDecrees);
  const rows = divisions.map(({ code, parentCode, ...rest }) => ({
    ...{ id: code, parent: parentCode, ...rest },
    ...latinKeys(rest.name),
  }));
  const known = await em.find(Division, {}, { disableIdentityMap: true });
  const stamps = new Map(known.map((d) => [d.id, stampOf({ ...d, parent: d.parent?.id ?? null })]));
  const fresh = rows.filter(({ id }) => !stamps.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (fresh.length > 0) await em.insertMany(Division, fresh as never[]);
  for (const row of rows)
    if (stamps.has(row.id) && stamps.get(row.id) !== stampOf(row))
      await em.nativeUpdate(Division, row.id, row as never);
  await addSuccessions(em, successions);
}

/** What a newer list may say otherwise of a division. */
const stampOf = ({ name, parent, validFrom, validTo, formerNames }: Row): string =>
  JSON.stringify([name, parent, validFrom, validTo, formerNames]);

async function addSuccessions(
  em: EntityManager,
  successions: ReturnType<typeof divisionHistory>['successions'],
): Promise<void> {
  const known = await em.find(DivisionSuccession, {}, { disableIdentityMap: true });
  const pairs = new Set(known.map(({ from, to }) => `${from.id}/${to.id}`));
  const fresh = successions.filter(({ from, to }) => !pairs.has(`${from}/${to}`));
  if (fresh.length === 0) return;
  await em.insertMany(
    DivisionSuccession,
    fresh.map(({ from, to, on, basis }) => ({ from, to, since: on, basis })) as never[],
  );
}
