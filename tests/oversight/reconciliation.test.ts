import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { byHand, filled } from './by-hand.ts';
import { arrangeCity, places } from './small-city.ts';

const api = useApi({}, async (a) => {
  await appoint(a, oneOfEach);
  await arrangeCity(a);
});
let analyst: Person;
beforeAll(async () => {
  analyst = await api.as('analyst');
});

interface Figure {
  indicator: string;
  value: number;
  numerator: number;
  denominator: number | null;
}
interface Report {
  basisDay: string;
  divisionIds: string[];
  figures: Figure[];
  areas: { divisionId: string; name: string; figures: Figure[] }[];
}

const query = `query($on: Day, $divisionId: ID, $basis: DivisionBasis!, $sector: Sector) {
  indicators(on: $on, divisionId: $divisionId, basis: $basis, sector: $sector) {
    basisDay divisionIds figures { ...f } areas { divisionId name undivided figures { ...f } }
  }
} fragment f on IndicatorFigure { indicator value numerator denominator target targetYear gap }`;

const reported = async (variables: object, person = analyst): Promise<Report> =>
  (await person.get(query, { basis: 'AS_OF', ...variables })).indicators;

const numbers = (figures: Figure[]): Record<string, number> =>
  Object.fromEntries(figures.map((f) => [f.indicator, f.numerator]));

async function countByHand(sql: string, on: string, basis: string, area: string): Promise<number> {
  const digits = area
    .replace(/0+$/, '')
    .padEnd(area.startsWith('3504') && /^35040+$/.test(area) ? 4 : 6, '0');
  const to = String(Number(digits) + 1).padEnd(12, '0');
  const rows = (await api.orm.em.fork().execute(filled(sql, { on, basis, from: area, to }))) as {
    count: string;
  }[];
  return Number(rows[0]!.count);
}

const MERGER = ['2020-12-31', '2023-12-31'];
const cases = MERGER.flatMap((on) => (['AS_OF', 'CURRENT'] as const).map((basis) => ({ on, basis })));

describe.each(cases)('on $on, divisions $basis', ({ on, basis }) => {
  test('every figure is what SQL written by hand counts, for the city and each county', async () => {
    const { figures, areas, basisDay } = await reported({ on, basis });
    for (const { divisionId, figures: of } of [{ divisionId: '350400000000', figures }, ...areas]) {
      if (divisionId === '350400000000' && of !== figures) continue;
      for (const { indicator, numerator, denominator } of of) {
        const by = byHand[indicator]!;
        const said = `${indicator} of ${divisionId}`;
        expect([said, numerator]).toEqual([said, await countByHand(by.numerator, on, basisDay, divisionId)]);
        const part = by.denominator ? await countByHand(by.denominator, on, basisDay, divisionId) : null;
        expect([said, denominator]).toEqual([said, part]);
      }
    }
  });

  test('the parts add up to the whole', async () => {
    const { figures, areas } = await reported({ on, basis });
    const sums = figures.map(({ indicator }) =>
      areas.reduce((sum, a) => sum + a.figures.find((f) => f.indicator === indicator)!.numerator, 0),
    );
    expect(sums).toEqual(figures.map((f) => f.numerator));
  });

  test('each figure is the number of rows behind it, and what is missing fills up the denominator', async () => {
    const { figures } = await reported({ on, basis });
    for (const { indicator, numerator, denominator } of figures) {
      const rows = (part: string): string =>
        `indicatorRows(indicator: ${indicator}, part: ${part}, on: "${on}", basis: ${basis}, limit: 200) { totalCount rows { id } }`;
      const { counted, missing } = await analyst.get(
        `{ counted: ${rows('COUNTED')} missing: ${rows('MISSING')} }`,
      );
      expect([indicator, counted.totalCount, counted.rows.length]).toEqual([indicator, numerator, numerator]);
      if (denominator !== null) expect(missing.totalCount).toBe(denominator - numerator);
    }
  });
});

test('the numbers themselves, counted on the fingers, before and after the merger', async () => {
  const before = numbers((await reported({ on: '2020-12-31' })).figures);
  expect(before).toEqual({
    PRACTITIONERS: 11,
    TALENT: 10,
    PROFESSIONALS: 8,
    ASSISTANT: 3,
    MID: 3,
    MID_AND_ABOVE: 4,
    SENIOR: 1,
    ENCOURAGED_AREAS: 1,
    URBAN_COVERAGE: 1,
    ORGANIZATIONS: 1,
    PROVINCIAL_PILOTS: 1,
    MUNICIPAL_PILOTS: 1,
    TRAINING_BASES: 2,
    TRAINING_BASE_COVERAGE: 2,
  });
  const after = numbers((await reported({ on: '2023-12-31' })).figures);
  expect(after).toMatchObject({ PROFESSIONALS: 8, MID: 3, ORGANIZATIONS: 2, ENCOURAGED_AREAS: 1 });
  // The two counties with a base each became one, where one base is left; another county has one since.
  expect(after).toMatchObject({ MUNICIPAL_PILOTS: 2, TRAINING_BASES: 2, TRAINING_BASE_COVERAGE: 2 });
});

test('who moved between counties in the middle of the year is counted where they were on the day', async () => {
  const ofCounties = async (on: string) => {
    const { areas } = await reported({ on });
    return Object.fromEntries(areas.map((a) => [a.divisionId, numbers(a.figures).PROFESSIONALS]));
  };
  const [spring, winter] = [await ofCounties('2020-03-31'), await ofCounties('2020-12-31')];
  expect([spring['350427000000'], winter['350427000000']]).toEqual([0, 1]);
  // In 永安 one more left the profession in between.
  expect([spring['350481000000'], winter['350481000000']]).toEqual([5, 3]);
});

test('two counties that became one stand apart as of the day, and together on today’s divisions', async () => {
  const asOf = await reported({ on: '2020-12-31', divisionId: COUNTY });
  expect(asOf.divisionIds).toEqual(['350402000000', '350403000000']);
  expect(asOf.areas.map((a) => [a.divisionId, numbers(a.figures).PROFESSIONALS])).toEqual([
    ['350402000000', 2],
    ['350403000000', 1],
  ]);
  const rebased = await reported({ on: '2020-12-31', divisionId: COUNTY, basis: 'CURRENT' });
  expect(rebased.divisionIds).toEqual([COUNTY]);
  // One more, who is told of the county as a whole and of neither of the two.
  expect(numbers(rebased.figures).PROFESSIONALS).toBe(4);
  const old = await reported({ on: '2023-12-31', divisionId: '350402000000' });
  expect(old.divisionIds).toEqual([COUNTY]);
});

test('today’s figures are the numbers of the lists, by the same definitions', async () => {
  const { figures } = await reported({});
  const list = (filter: string): string => `practitioners(filter: ${filter}) { totalCount }`;
  const lists = await analyst.get(`{
    PRACTITIONERS: ${list('{ definition: { in: [PRACTITIONER, TALENT, PROFESSIONAL] } }')}
    TALENT: ${list('{ definition: { in: [TALENT, PROFESSIONAL] } }')}
    PROFESSIONALS: ${list('{ definition: { eq: PROFESSIONAL } }')}
    MID: ${list('{ definition: { eq: PROFESSIONAL }, attainedLevel: { eq: MID } }')}
    MID_AND_ABOVE: ${list('{ definition: { eq: PROFESSIONAL }, attainedLevel: { in: [MID, SENIOR] } }')}
    SENIOR: ${list('{ definition: { eq: PROFESSIONAL }, attainedLevel: { eq: SENIOR } }')}
  }`);
  for (const [indicator, { totalCount }] of Object.entries(lists) as [string, { totalCount: number }][])
    expect([indicator, totalCount]).toEqual([indicator, numbers(figures)[indicator]]);
});

test('pilots and bases are the same number wherever it stands: figure, list and the context’s own account', async () => {
  const found = numbers((await reported({})).figures);
  const data = await analyst.get(`{
    pilotTargets { level count }
    municipal: pilots(filter: { level: { eq: MUNICIPAL }, state: { in: [DESIGNATED, DEMONSTRATING] } }) { totalCount }
    bases: trainingBases(filter: { state: { eq: ACTIVE } }) { totalCount }
    trainingBaseCoverage { bases }
  }`);
  const pilots = Object.fromEntries(
    data.pilotTargets.map((p: { level: string; count: number }) => [p.level, p.count]),
  );
  expect(pilots).toEqual({ PROVINCIAL: found.PROVINCIAL_PILOTS, MUNICIPAL: found.MUNICIPAL_PILOTS });
  expect(data.municipal.totalCount).toBe(found.MUNICIPAL_PILOTS);
  expect(data.bases.totalCount).toBe(found.TRAINING_BASES);
  const coverage: number[] = data.trainingBaseCoverage.map((c: { bases: number }) => c.bases);
  expect(coverage.reduce((sum, n) => sum + n, 0)).toBe(found.TRAINING_BASES);
  expect(coverage.filter((n) => n > 0)).toHaveLength(found.TRAINING_BASE_COVERAGE!);
});

test('what is told of the city as a whole is a line of its own, with its own rows and no target', async () => {
  const { areas } = await reported({ on: '2020-12-31' });
  const whole = areas.find((a) => (a as unknown as { undivided: boolean }).undivided)!;
  expect(numbers(whole.figures).PROFESSIONALS).toBe(1);
  expect(whole.figures.every((f) => (f as unknown as { target: null }).target === null)).toBe(true);
  const { indicatorRows } = await analyst.get(
    `{ indicatorRows(indicator: PROFESSIONALS, on: "2020-12-31", own: true) { totalCount rows { place } } }`,
  );
  expect(indicatorRows).toEqual({ totalCount: 1, rows: [{ place: '三明市' }] });
});

test('a sector is counted alone, and has no target of its own', async () => {
  const { figures } = await reported({ on: '2020-12-31', sector: 'TRADE_UNION' });
  expect(numbers(figures)).toMatchObject({ PROFESSIONALS: 2, SENIOR: 1 });
  expect(figures.every((f) => (f as unknown as { target: null }).target === null)).toBe(true);
});

test('targets are those of the next year that has any, with the gap that is left (一)', async () => {
  const of = async (on: string, indicator: string) => {
    const { figures } = await reported({ on });
    const { target, targetYear, gap } = figures.find((f) => f.indicator === indicator) as never as Record<
      string,
      number
    >;
    return [targetYear, target, gap];
  };
  expect(await of('2014-12-31', 'PROFESSIONALS')).toEqual([2015, 1000, 1000]);
  expect(await of('2020-12-31', 'PROFESSIONALS')).toEqual([2020, 5000, 4992]);
  expect(await of('2020-12-31', 'SENIOR')).toEqual([2020, 20, 19]);
  expect(await of('2023-12-31', 'ORGANIZATIONS')).toEqual([2015, 12, 10]);
  expect(await of('2020-12-31', 'URBAN_COVERAGE')).toEqual([2015, 100, 66.7]);
});

describe('who asks', () => {
  const ask = async (username: string, variables: object = {}) =>
    (await api.as(username)).ask<{ indicators: Report & { divisionId: string; sector: string | null } }>(
      query.replace('basisDay', 'basisDay divisionId sector'),
      { basis: 'AS_OF', ...variables },
    );

  test('an officer of a county gets the county, one of a sector the sector, and neither more', async () => {
    expect((await ask('coordinator')).data!.indicators).toMatchObject({ divisionId: COUNTY, sector: null });
    expect((await ask('union')).data!.indicators).toMatchObject({
      divisionId: COUNTY,
      sector: 'TRADE_UNION',
    });
    const refused = [
      await ask('coordinator', { divisionId: '350400000000' }),
      await ask('coordinator', { divisionId: '350427000000', on: '2020-12-31' }),
      await ask('union', { sector: 'YOUTH_LEAGUE' }),
      await ask('sysadmin'),
    ];
    expect(refused.map((r) => r.errors?.[0]?.extensions?.code)).toEqual(Array(4).fill('FORBIDDEN'));
  });

  test('a county of before belongs to the officers of the one that carries it on', async () => {
    const { data } = await ask('coordinator', { divisionId: '350402000000', on: '2020-12-31' });
    expect(numbers(data!.indicators.figures).PROFESSIONALS).toBe(2);
  });

  test('a day that has not come and a code that is none are refused, saying what to do', async () => {
    const later = await ask('analyst', { on: '2099-01-01' });
    expect(later.errors![0]!.message).toContain('不能晚于今天');
    expect((await ask('analyst', { divisionId: '999' })).errors![0]!.message).toContain(
      '没有代码为 999 的区划',
    );
  });
});

test('the arranged communities are what they are taken for', () => {
  expect(Object.values(places).map((code) => code.slice(0, 6))).toEqual([
    ...['350402', '350404', '350403', '350404', '350427', '350405', '350481'],
  ]);
});
