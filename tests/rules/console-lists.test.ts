import { expect, test } from 'vitest';
import { placeErrors } from '../../admin/src/console/list/bulk/place-errors.ts';
import { endsOf } from '../../admin/src/console/list/filter-values.ts';

test('what stands against a row is told of it, and what names none is not lost', () => {
  const { refused, unplaced } = placeErrors(
    ['甲', '乙'],
    [
      { path: ['operations', '1', 'post', 'establishedOn'], message: '日期有误' },
      { path: ['note'], message: '说明太长' },
      { path: ['operations', '7'], message: '查无此行' },
    ],
  );
  expect([...refused]).toEqual([['乙', '日期有误']]);
  expect(unplaced).toEqual(['说明太长', '查无此行']);
});

test('the end of a range may be nought, and none is open but the one left empty', () => {
  const ends = (value: unknown) => endsOf({ field: 'amount', operator: 'between', value });
  expect(ends([null, 0])).toEqual([undefined, '0']);
  expect(ends([0, 100])).toEqual(['0', '100']);
  expect(ends(['2024-01-01', ''])).toEqual(['2024-01-01', undefined]);
});
