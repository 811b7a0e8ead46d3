import { expect, test } from 'vitest';
import '../../server/src/app/catalogue.ts';
import { allResources } from '../../server/src/kernel/declare/resource.ts';
import { actionsOf } from '../../server/src/kernel/declare/action.ts';
import { tabled, tabledActions } from '../support/matrix-table.ts';

test('every resource stands in the table of who may do what', () => {
  expect(tabled().toSorted()).toEqual(
    allResources()
      .map((r) => r.plural)
      .toSorted(),
  );
});

test('so does every action', () => {
  const declared = allResources().flatMap((r) => actionsOf(r).map((action) => `${r.plural}.${action.name}`));
  expect(tabledActions().toSorted()).toEqual(declared.toSorted());
});
