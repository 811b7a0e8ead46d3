import { describe, expect, it } from 'vitest';
import { policyParameters } from '../../server/src/vocabulary/parameters.ts';
import { codesOn, numberOn, parameterOn, valueOn } from '../../server/src/vocabulary/parameters.rules.ts';

describe('policy parameters', () => {
  it.each([
    ['subsidy.monthly.assistant', 60_00],
    ['subsidy.monthly.mid', 120_00],
    ['subsidy.monthly.senior', 180_00],
    ['training.community.hours', 20],
    ['registration.review.days', 30],
    ['target.professionals.2020', 5000],
  ])('%s is %i', (key, value) => expect(numberOn(policyParameters, key, '2024-01-01')).toBe(value));

  it('cite the clause of each figure', () => {
    expect(parameterOn(policyParameters, 'subsidy.monthly.mid', '2024-01-01').clause).toBe('二(四)1');
    expect(policyParameters.filter(({ clause }) => clause === '')).toEqual([]);
  });

  it('hold one first value a key', () => {
    const keys = policyParameters.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('count all five urban classes, and ten kinds of host for principal posts (二(二)2)', () => {
    expect(codesOn(policyParameters, 'community.urban.classes', '2024-01-01')).toHaveLength(5);
    expect(codesOn(policyParameters, 'posts.principal.host-kinds', '2024-01-01')).toHaveLength(10);
  });

  it('have no force before the policy was issued', () => {
    expect(() => valueOn(policyParameters, 'subsidy.monthly.mid', '2013-03-31')).toThrow(
      'subsidy.monthly.mid',
    );
  });

  it('change on the day of a later value, and not before', () => {
    const [first] = policyParameters.filter(({ key }) => key === 'subsidy.monthly.mid');
    const raised = [{ ...first!, value: 150_00, validFrom: '2025-01-01' }, ...policyParameters];
    expect(valueOn(raised, 'subsidy.monthly.mid', '2024-12-31')).toBe(120_00);
    expect(valueOn(raised, 'subsidy.monthly.mid', '2025-01-01')).toBe(150_00);
  });

  it('tell one number from a list', () => {
    expect(() => numberOn(policyParameters, 'target.training-bases', '2024-01-01')).toThrow('one number');
    expect(() => codesOn(policyParameters, 'subsidy.monthly.mid', '2024-01-01')).toThrow('list');
  });
});
