import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import {
  parameterValue,
  readableValue,
  staysInForce,
} from '../../server/src/vocabulary/parameter-value.rules.ts';
import { PolicyParameter } from '../../server/src/vocabulary/parameter.entity.ts';
import { alteration, contextWith, creation, deletion } from '../support/changes.ts';

describe('the value of a policy parameter', () => {
  it.each([
    ['20', 20],
    ['[1, 2]', [1, 2]],
    ['["111","112"]', ['111', '112']],
    ['二十', null],
    ['"20"', null],
    ['true', null],
    ['{}', null],
    ['[]', null],
    ['[1,"2"]', null],
  ])('%s reads as %j', (text, value) => {
    expect(parameterValue(text)).toEqual(value);
  });

  it('is of the same shape as the parameter has otherwise', () => {
    const others = [{ value: '20', validFrom: null }];
    expect(readableValue(creation(PolicyParameter, { value: '24' }), { others })).toEqual([]);
    expect(readableValue(creation(PolicyParameter, { value: '[24]' }), { others })).toMatchObject([
      { field: 'value' },
    ]);
  });
});

describe('a parameter in force', () => {
  const only = { key: 'x', validFrom: null };
  const later = [{ value: '1', validFrom: '2024-06-02' }];

  it('stays so when a row is deleted or moved', () => {
    expect(staysInForce(deletion(PolicyParameter, only), { others: later }, contextWith())).toMatchObject([
      { code: 'PARAMETER_LAPSES' },
    ]);
    expect(
      staysInForce(
        alteration(PolicyParameter, only, { validFrom: '2025-01-01' }),
        { others: [] },
        contextWith(),
      ),
    ).toHaveLength(1);
    expect(
      staysInForce(
        deletion(PolicyParameter, only),
        { others: [{ value: '1', validFrom: '2024-06-01' }] },
        contextWith(),
      ),
    ).toEqual([]);
  });

  it('may be given up before it begins', () => {
    expect(
      staysInForce(
        deletion(PolicyParameter, { key: 'x', validFrom: '2025-01-01' }),
        { others: [] },
        contextWith(),
      ),
    ).toEqual([]);
  });
});
