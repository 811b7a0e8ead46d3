import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes a minute or more begins first, so that no worker is left with it alone at the end. */
const LONG = [
  'console/every-page',
  'funding/idempotency',
  'policies/writes',
  'funding/bank',
  'policies/row-level-security',
  'policies/reads',
  'reading/exits',
  'api/demonstration',
].map((name) => `tests/${name}.test.ts`);

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONG.findIndex((name) => moduleId.endsWith(name));
  return place === -1 ? LONG.length : place;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
