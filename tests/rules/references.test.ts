import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import {
  divisionsInForce,
  knownCodes,
  type References,
} from '../../server/src/vocabulary/references.rules.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import { alteration, contextWith, creation } from '../support/changes.ts';

const references: References = {
  codes: new Set(['GB/T 3304/01', 'GB/T 4658/21']),
  divisions: new Map([
    ['350402000000', { name: '梅列区', validTo: '2021-02-07' }],
    ['350404000000', { name: '三元区', validTo: null }],
  ]),
};

describe('codes and divisions of a record', () => {
  it('codes are those of their own list', () => {
    expect(knownCodes(creation(Practitioner, { ethnicGroup: '01', education: '21' }), references)).toEqual(
      [],
    );
    const [violation] = knownCodes(creation(Practitioner, { ethnicGroup: '21' }), references);
    expect(violation).toMatchObject({ field: 'ethnicGroup', code: 'UNKNOWN_CODE', clause: 'GB/T 3304' });
  });

  it('nobody is newly entered under an abolished division (GB/T 2260)', () => {
    const entered = (divisionId: string) =>
      divisionsInForce(creation(Practitioner, { divisionId }), references, contextWith());
    expect(entered('350404000000')).toEqual([]);
    expect(entered('350402000000')).toMatchObject([
      { field: 'divisionId', code: 'DIVISION_ABOLISHED', clause: 'GB/T 2260' },
    ]);
  });

  it('a record of before keeps its division while other fields change', () => {
    const change = alteration(Practitioner, { divisionId: '350402000000' }, { major: '社会工作' });
    expect(divisionsInForce(change, references, contextWith())).toEqual([]);
  });
});
