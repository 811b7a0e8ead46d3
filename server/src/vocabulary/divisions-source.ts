import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DivisionLevel } from './division-code.rules.ts';
import type { DivisionSnapshot } from './division-history.rules.ts';
import type { ListedDivision } from './division-succession.rules.ts';

const levels: Record<string, DivisionLevel> = {
  city: 'CITY',
  county: 'COUNTY',
  town: 'TOWN',
  community: 'COMMUNITY',
};

/**
 * Reads the dated lists of a folder: CSV files with the columns code, name and
 * level, each named after its cut-off day, such as `sanming-2018-10-31.csv`.
 */
export async function readDivisionSnapshots(folder: string): Promise<DivisionSnapshot[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.csv')).toSorted();
  return Promise.all(files.map((file) => readSnapshot(join(folder, file))));
}

async function readSnapshot(path: string): Promise<DivisionSnapshot> {
  const [, ...lines] = (await readFile(path, 'utf8')).trim().split(/\r?\n/);
  return { cutOff: basename(path, '.csv').slice(-10), divisions: lines.map(parseLine) };
}

/** The lists are plain: no quotes, no commas inside a name. */
function parseLine(line: string): ListedDivision {
  const [code = '', name = '', level = ''] = line.split(',');
  const known = levels[level];
  if (!/^\d{12}$/.test(code) || !known) throw new Error(`Not a line of a divisions list: ${line}`);
  return { code, name, level: known };
}
