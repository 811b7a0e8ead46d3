import type { EntityManager } from '@mikro-orm/postgresql';
import { Code } from './code.entity.ts';
import { codeLists } from './code-lists.ts';
import { loadDivisions } from './division-loading.ts';
import { publicHolidays } from './holidays.ts';
import { Holiday } from './holiday.entity.ts';
import { policyParameters } from './parameters.ts';
import { PolicyParameter } from './parameter.entity.ts';

/** Loads the reference data that is not there yet; what people have edited since stays as it is. */
export async function loadVocabulary(em: EntityManager, divisionsFolder: string): Promise<void> {
  await loadDivisions(em, divisionsFolder);
  await loadCodes(em);
  await loadParameters(em);
  await loadHolidays(em);
}

/** Nobody edits the lists of codes: they are as the standards in this version of the server have them. */
async function loadCodes(em: EntityManager): Promise<void> {
  const known = new Set(
    (await em.find(Code, {}, { disableIdentityMap: true })).map((c) => `${c.list}/${c.code}`),
  );
  const rows = codeLists
    .flatMap(({ list, codes }) => codes.map((c, position) => ({ list, ...c, position })))
    .filter(({ list, code }) => !known.has(`${list}/${code}`));
  if (rows.length > 0) await em.insertMany(Code, rows as never[]);
}

/** Whole years of which nothing is known yet: a day that people have taken out of a year stays out. */
async function loadHolidays(em: EntityManager): Promise<void> {
  const known = await em.find(Holiday, {}, { disableIdentityMap: true });
  const years = new Set(known.map(({ day }) => day.slice(0, 4)));
  const rows = publicHolidays.filter(({ day }) => !years.has(day.slice(0, 4)));
  if (rows.length > 0) await em.insertMany(Holiday, rows.map((h) => ({ ...h })) as never[]);
}

/** Those that a newer version of the server brings are added; values that people have changed stay. */
async function loadParameters(em: EntityManager): Promise<void> {
  const known = new Set((await em.find(PolicyParameter, {}, { disableIdentityMap: true })).map((p) => p.key));
  const rows = policyParameters
    .filter(({ key }) => !known.has(key))
    .map(({ value, ...rest }) => ({ ...rest, value: JSON.stringify(value) }));
  if (rows.length > 0) await em.insertMany(PolicyParameter, rows as never[]);
}
