import type { EntityManager } from '@mikro-orm/postgresql';
import { Code } from './code.entity.ts';
import { codeLists } from './code-lists.ts';
import { divisionDecrees } from './division-decrees.ts';
import { divisionHistory } from './division-history.rules.ts';
import { readDivisionSnapshots } from './divisions-source.ts';
import { Division } from './division.entity.ts';
import { DivisionSuccession } from './division-succession.entity.ts';
import { latinKeys } from './latin-keys.rules.ts';
import { publicHolidays } from './holidays.ts';
import { Holiday } from './holiday.entity.ts';
import { policyParameters } from './parameters.ts';
import { PolicyParameter } from './parameter.entity.ts';

/** Loads the reference data that is not there yet; what people have edited since stays as it is. */
export async function loadVocabulary(em: EntityManager, divisionsFolder: string): Promise<void> {
  if ((await em.count(Division)) === 0) await loadDivisions(em, divisionsFolder);
  if ((await em.count(Code)) === 0) await loadCodes(em);
  await loadParameters(em);
  if ((await em.count(Holiday)) === 0)
    await em.insertMany(Holiday, publicHolidays.map((h) => ({ ...h })) as never[]);
}

async function loadDivisions(em: EntityManager, folder: string): Promise<void> {
  const { divisions, successions } = divisionHistory(await readDivisionSnapshots(folder), divisionDecrees);
  const rows = divisions.map(({ code, parentCode, ...rest }) => ({
    id: code,
    parent: parentCode,
    ...rest,
    ...latinKeys(rest.name),
  }));
  await em.insertMany(Division, rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)) as never[]);
  await em.insertMany(
    DivisionSuccession,
    successions.map(({ from, to, on, basis }) => ({ from, to, since: on, basis })) as never[],
  );
}

async function loadCodes(em: EntityManager): Promise<void> {
  const rows = codeLists.flatMap(({ list, codes }) => codes.map((c, position) => ({ list, ...c, position })));
  await em.insertMany(Code, rows as never[]);
}

/** Those that a newer version of the server brings are added; values that people have changed stay. */
async function loadParameters(em: EntityManager): Promise<void> {
  const known = new Set((await em.find(PolicyParameter, {}, { disableIdentityMap: true })).map((p) => p.key));
  const rows = policyParameters
    .filter(({ key }) => !known.has(key))
    .map(({ value, ...rest }) => ({ ...rest, value: JSON.stringify(value) }));
  if (rows.length > 0) await em.insertMany(PolicyParameter, rows as never[]);
}
