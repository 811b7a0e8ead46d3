import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { divisionDecrees } from '../../server/src/vocabulary/division-decrees.ts';
import { divisionHistory } from '../../server/src/vocabulary/division-history.rules.ts';
import type { ListedDivision } from '../../server/src/vocabulary/division-succession.rules.ts';
import { readDivisionSnapshots } from '../../server/src/vocabulary/divisions-source.ts';
import { divisionAsOf, nameAsOf, rebase } from '../../server/src/vocabulary/divisions.rules.ts';

const folder = join(import.meta.dirname, '../../server/data/divisions');
const { divisions, successions, unmatched } = divisionHistory(
  await readDivisionSnapshots(folder),
  divisionDecrees,
);
const countiesOn = (day: string) =>
  divisions.filter(({ level, code }) => level === 'COUNTY' && divisionAsOf(divisions, code, day));
const today = '2024-01-01';

describe('divisions of the city from 2018 to 2023', () => {
  it('has 12 county units until the decree of 2021, 11 after it', () => {
    expect(countiesOn('2021-02-02')).toHaveLength(12);
    expect(countiesOn('2021-02-03')).toHaveLength(11);
  });

  it.each([
    ['350402000000', '350404000000', 'the merged district'],
    ['350403000000', '350404000000', 'the district that kept its name'],
    ['350427000000', '350405000000', 'the county that became a district'],
    ['350402001001', '350404001001', 'a community under its town'],
    ['350403001000', '350404004000', 'a street with a new serial'],
    ['350403200201', '350404007202', 'a village that changed town in 2020 and district in 2021'],
    ['350421000000', '350421000000', 'a county that nothing happened to'],
  ])('re-bases %s to %s: %s', (code, expected) => {
    expect(rebase(divisions, successions, code, today)).toEqual([expected]);
  });

  it('leaves a code as it was on a day before the change', () => {
    expect(rebase(divisions, successions, '350402000000', '2021-02-02')).toEqual(['350402000000']);
  });

  it('does not guess: a township that became a town under another name has no successor', () => {
    expect(rebase(divisions, successions, '350423202000', today)).toEqual([]);
    expect(unmatched).toContainEqual(expect.objectContaining({ code: '350423202000', name: '林畲乡' }));
  });

  it('names every abolished division exactly once, as succeeded or as unmatched', () => {
    const abolished = divisions.filter(({ validTo }) => validTo !== null).map(({ code }) => code);
    const answered = [...successions.map(({ from }) => from), ...unmatched.map(({ code }) => code)];
    expect(answered.toSorted()).toEqual(abolished.toSorted());
  });

  it('keeps the former name of a community under the same code', () => {
    const community = divisionAsOf(divisions, '350424105206', '2018-12-31')!;
    expect(nameAsOf(community, '2018-12-31')).toBe('张恒村委会');
    expect(nameAsOf(community, today)).toBe('张垣村委会');
  });

  it('gives every division but the city a parent in force', () => {
    const orphans = divisions.filter(
      ({ parentCode, validFrom, level }) =>
        level !== 'CITY' && !divisionAsOf(divisions, parentCode ?? '', validFrom ?? '2018-10-31'),
    );
    expect(orphans).toEqual([]);
  });
});

describe('matching by name', () => {
  const county = listed('350421000000', '明溪县', 'COUNTY');
  const town = listed('350421100000', '雪峰镇', 'TOWN');
  const snapshot = (cutOff: string, ...communities: [code: string, name: string][]) => ({
    cutOff,
    divisions: [county, town, ...communities.map(([code, name]) => listed(code, name, 'COMMUNITY'))],
  });

  it('matches neither of two communities that share a name', () => {
    const before = snapshot('2018-10-31', ['350421100001', '城关居委会'], ['350421100002', '城关居委会']);
    const after = snapshot('2019-10-31', ['350421100011', '城关居委会']);
    const history = divisionHistory([before, after], []);
    expect(history.successions).toEqual([]);
    expect(history.unmatched.map(({ code }) => code)).toEqual(['350421100001', '350421100002']);
  });

  it('does not depend on the order of the lists', () => {
    const before = snapshot('2018-10-31', ['350421100001', '城关居委会']);
    const after = snapshot('2019-10-31', ['350421100011', '城关居委会']);
    expect(divisionHistory([after, before], [])).toEqual(divisionHistory([before, after], []));
  });

  it('opens a second row when a code comes back after a time out of force', () => {
    const present = (cutOff: string) => snapshot(cutOff, ['350421100001', '城关居委会']);
    const history = divisionHistory(
      [present('2018-10-31'), snapshot('2019-10-31'), present('2020-06-30')],
      [],
    );
    const rows = history.divisions.filter(({ code }) => code === '350421100001');
    expect(rows.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      [null, '2019-10-31'],
      ['2020-06-30', null],
    ]);
  });
});

function listed(code: string, name: string, level: ListedDivision['level']): ListedDivision {
  return { code, name, level };
}
