import '../../server/src/app/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { shapeComplaint } from '../../server/src/vocabulary/parameter-shape.rules.ts';
import {
  keyIsRead,
  oneValueFromADay,
  parameterValue,
  readableValue,
  staysInForce,
} from '../../server/src/vocabulary/parameter-value.rules.ts';
import { policyParameters } from '../../server/src/vocabulary/parameters.ts';
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

  it.each([
    ['subsidy.monthly.mid', '15000', true],
    ['subsidy.monthly.mid', '150.5', false],
    ['subsidy.monthly.mid', '[24]', false],
    ['institution.grade.years', '-5', false],
    ['subsidy.registration.required', '0', true],
    ['subsidy.registration.required', '2', false],
    ['subsidy.proration', '["HALF_MONTH"]', true],
    ['subsidy.proration', '["FOO"]', false],
    ['subsidy.proration', '["DAYS", "FIRST_DAY"]', false],
    ['appraisal.grades', '[92, 80, 60]', true],
    ['appraisal.grades', '["a"]', false],
    ['appraisal.grades', '[90, 75]', false],
    ['registration.required.since', '["2026-07-01"]', true],
    ['registration.required.since', '["明年"]', false],
    ['registration.required.since', '["2026-07-01", "2027-07-01"]', false],
    ['funding.lottery.publish-by', '["07-31"]', true],
    ['funding.lottery.publish-by', '["13-01"]', false],
    ['procurement.bidder.grades', '["A4", "A5"]', true],
    ['procurement.bidder.grades', '["四A"]', false],
    ['definition.talent.education', '["专科"]', false],
  ])('of %s may be %s: %j', (key, value, fits) => {
    const found = readableValue(creation(PolicyParameter, { key, value }));
    expect(found.map((v) => v.code)).toEqual(fits ? [] : ['PARAMETER_VALUE']);
  });

  it('as first loaded fits itself', () => {
    for (const parameter of policyParameters)
      expect([parameter.key, shapeComplaint(parameter.value, parameter)]).toEqual([parameter.key, null]);
  });

  it('is of a parameter that some rule reads', () => {
    expect(keyIsRead(creation(PolicyParameter, { key: 'notice.working-days' }))).toEqual([]);
    expect(keyIsRead(creation(PolicyParameter, { key: 'notice.workingdays' }))).toMatchObject([
      { field: 'key' },
    ]);
  });

  it.each([
    [null, null, true],
    ['2024-01-01', '2024-01-01', true],
    [null, '2024-01-01', false],
    ['2024-02-01', '2024-01-01', false],
  ])('is one only from a day on: %s beside %s', (validFrom, other, refused) => {
    const facts = { others: [{ value: '1', validFrom: other }] };
    const found = oneValueFromADay(creation(PolicyParameter, { key: 'x', validFrom }), facts);
    expect(found.map((v) => v.code)).toEqual(refused ? ['DUPLICATE'] : []);
  });
});

describe('a parameter in force', () => {
  const row = (validFrom: string | null) => ({ value: '1', validFrom });
  const move = (from: string | null, to: string | null) =>
    alteration(PolicyParameter, { key: 'x', validFrom: from }, { validFrom: to });
  const remove = (from: string | null) => deletion(PolicyParameter, { key: 'x', validFrom: from });

  it.each([
    ['its only row is deleted', remove(null), [], true],
    ['its first row is deleted', remove(null), [row('2024-06-01')], true],
    ['its first row begins later', move('2013-04-01', '2026-01-01'), [row('2030-01-01')], true],
    ['a later row is deleted', remove('2024-01-01'), [row(null)], false],
    ['its first row begins sooner', move('2013-04-01', null), [], false],
    ['it is given up before it begins', remove('2025-01-01'), [], false],
    ['what has not begun begins later', move('2025-01-01', '2026-01-01'), [], false],
  ] as const)('%s: %#', (_name, change, others, refused) => {
    const found = staysInForce(change, { others: [...others] }, contextWith());
    expect(found.map((v) => v.code)).toEqual(refused ? ['PARAMETER_LAPSES'] : []);
  });
});
