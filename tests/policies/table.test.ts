import { expect, test } from 'vitest';
import '../../server/src/app/catalogue.ts';
import { allResources } from '../../server/src/kernel/declare/resource.ts';
import { tabled } from '../support/matrix-table.ts';

test('every resource stands in the table of who may do what', () => {
  expect(tabled().toSorted()).toEqual(
    allResources()
      .map((r) => r.plural)
      .toSorted(),
  );
});
