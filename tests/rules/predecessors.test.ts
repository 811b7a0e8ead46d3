import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { divisionDecrees } from '../../server/src/vocabulary/division-decrees.ts';
import { divisionHistory } from '../../server/src/vocabulary/division-history.rules.ts';
import { readDivisionSnapshots } from '../../server/src/vocabulary/divisions-source.ts';
import { countyToday, predecessorRanges } from '../../server/src/vocabulary/predecessors.rules.ts';

const folder = join(import.meta.dirname, '../../server/data/divisions');
const { successions } = divisionHistory(await readDivisionSnapshots(folder), divisionDecrees);

describe('who keeps a division keeps those that it carries on (GB/T 2260, merger of 2021)', () => {
  it.each([
    ['the two counties that became 三元区', '350404000000', '350402', '350403'],
    ['沙县, which became 沙县区', '350405000000', '350427'],
  ])('%s', (_, code, ...counties) => {
    const found = predecessorRanges([code], successions);
    for (const county of counties)
      expect(found).toContainEqual({
        from: `${county}000000`,
        to: String(Number(county) + 1).padEnd(12, '0'),
      });
    expect(found.filter(({ from }) => !counties.some((county) => from.startsWith(county)))).toEqual(
      found.filter(({ from }) => from.startsWith(code.slice(0, 6))),
    );
  });

  it('nothing of another county', () => {
    const found = predecessorRanges(['350481000000'], successions);
    expect(found.every(({ from }) => from.startsWith('350481'))).toBe(true);
  });

  const table = [
    { case: 'merged whole', pairs: ['A→X', 'A1→X'], of: 'X', found: ['A*'] },
    { case: 'parted: only what came to it', pairs: ['A→X', 'A1→X', 'A2→Y'], of: 'X', found: ['A', 'A1*'] },
    { case: 'parted: the other part', pairs: ['A→X', 'A1→X', 'A2→Y'], of: 'Y', found: ['A2*'] },
    { case: 'twice carried on', pairs: ['A→B', 'B→X'], of: 'X', found: ['B*', 'A*'] },
    { case: 'none', pairs: ['A→X'], of: 'Y', found: [] },
  ];
  const codes: Record<string, string> = {
    ...{ A: '350491000000', A1: '350491001000', A2: '350491002000' },
    ...{ B: '350492000000', X: '350493000000', Y: '350494000000' },
  };
  it.each(table)('$case', ({ pairs, of, found }) => {
    const steps = pairs.map((pair) => pair.split('→').map((name) => codes[name]!));
    const ranges = predecessorRanges(
      [codes[of]!],
      steps.map(([from, to]) => ({ from: from!, to: to! })),
    );
    const names = ranges.map(({ from, to }) => {
      const name = Object.keys(codes).find((key) => codes[key] === from)!;
      return to === `${from}0` ? name : `${name}*`;
    });
    expect(names).toEqual(found);
  });
});

describe('the county of today', () => {
  it.each([
    ['a community of 梅列区 lies in 三元区', '350402001001', '350404000000'],
    ['沙县 is 沙县区', '350427000000', '350405000000'],
    ['永安市 is itself', '350481001001', '350481000000'],
  ])('%s', (_, code, county) => {
    expect(countyToday(code, successions)).toBe(county);
  });
});
