import { describe, expect, it } from 'vitest';
import {
  codeAtLevel,
  communityKindOf,
  isWithin,
  parentCodeOf,
  rangeOf,
} from '../../server/src/vocabulary/division-code.rules.ts';

describe('division codes (GB/T 2260)', () => {
  it.each([
    ['350400000000', '350400000000', '350500000000'],
    ['350404000000', '350404000000', '350405000000'],
    ['350404100000', '350404100000', '350404101000'],
    ['350424110000', '350424110000', '350424111000'],
    ['350404001010', '350404001010', '350404001011'],
    ['350404009199', '350404009199', '350404009200'],
    ['350000000000', '350000000000', '360000000000'],
  ])('%s covers [%s, %s)', (code, from, to) => expect(rangeOf(code)).toEqual({ from, to }));

  it.each([
    ['350404001010', '350404001000'],
    ['350424110000', '350424000000'],
    ['350430000000', '350400000000'],
    ['350400000000', null],
  ])('%s lies below %s', (code, parent) => expect(parentCodeOf(code)).toBe(parent));

  it.each([
    ['350404001001', 'RESIDENTS'],
    ['350404001199', 'RESIDENTS'],
    ['350404001200', 'VILLAGE'],
    ['350404001399', 'VILLAGE'],
    ['350425400500', null],
    ['350405401498', null],
  ])('the committee of %s is %s', (code, kind) => expect(communityKindOf(code)).toBe(kind));

  it('a county unit contains its communities and not its neighbour', () => {
    expect(isWithin('350404001001', '350404000000')).toBe(true);
    expect(isWithin('350405000000', '350404000000')).toBe(false);
    expect(codeAtLevel('350404001001', 'COUNTY')).toBe('350404000000');
  });
});
