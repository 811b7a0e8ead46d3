import { expect, test } from 'vitest';
import { hasLeft } from '../../server/src/approvals/leaving.rules.ts';
import type { DivisionLevel } from '../../server/src/vocabulary/division-code.rules.ts';

/** 梅列区 and the old 三元区 became the 三元区 of today. */
const successions = [
  { from: '350402000000', to: '350404000000' },
  { from: '350403000000', to: '350404000000' },
];
const COMMUNITY = '350404001001';

test.each<[string, (DivisionLevel | null)[], string, string, boolean]>([
  ['the very place', ['COUNTY'], COMMUNITY, COMMUNITY, false],
  ['another community of the county', ['COUNTY'], COMMUNITY, '350404002003', false],
  ['another town, where a town decides', ['TOWN'], COMMUNITY, '350404002003', true],
  ['another county', ['COUNTY'], COMMUNITY, '350405001001', true],
  ['another county, where the city decides', ['CITY'], COMMUNITY, '350405001001', false],
  ['another county, where both decide', ['COUNTY', 'CITY'], COMMUNITY, '350405001001', true],
  ['another county, of a request over several', ['COUNTY'], '350400000000', '350405001001', false],
  ['another county, where anybody decides', [null], COMMUNITY, '350405001001', false],
  ['the county under its code of today', ['COUNTY'], '350402001001', COMMUNITY, false],
  ['the county under a code of old', ['COUNTY'], COMMUNITY, '350403001001', false],
  ['nowhere that anybody has decided', [], COMMUNITY, '350405001001', false],
])('%s', (_, levels, place, now, expected) => {
  const steps = levels.map((level) => ({ level }));
  expect(hasLeft(steps, place, now, successions)).toBe(expected);
});
