import { describe, expect, test } from 'vitest';
import {
  chooseFlow,
  holds,
  satisfied,
  stepsFor,
  type Condition,
  type FlowDefinition,
  type FlowStep,
} from '../../server/src/approvals/flow.rules.ts';
import { merge } from '../../server/src/kernel/change/merge.ts';

const step = (more: Partial<FlowStep>): FlowStep => ({
  name: '审核',
  duties: ['COORDINATOR'],
  level: 'COUNTY',
  need: 'ANY',
  deadline: 5,
  bulk: true,
  ...more,
});
const flow = (more: Partial<FlowDefinition>): { definition: FlowDefinition } => ({
  definition: { resources: [], rank: 0, steps: [step({})], ...more },
});

describe('a step is satisfied', () => {
  const by = (...people: [string, string][]) => people.map(([checkerId, role]) => ({ checkerId, role }));
  const cases: [string, Partial<FlowStep>, ReturnType<typeof by>, boolean][] = [
    ['any: not before an approval', { need: 'ANY' }, by(), false],
    ['any: by one approval', { need: 'ANY' }, by(['1', 'COORDINATOR']), true],
    [
      'all: not by one of two duties',
      { need: 'ALL', duties: ['COORDINATOR', 'REGISTRAR'] },
      by(['1', 'COORDINATOR']),
      false,
    ],
    [
      'all: not by two people of one duty',
      { need: 'ALL', duties: ['COORDINATOR', 'REGISTRAR'] },
      by(['1', 'COORDINATOR'], ['2', 'COORDINATOR']),
      false,
    ],
    [
      'all: by one of each duty',
      { need: 'ALL', duties: ['COORDINATOR', 'REGISTRAR'] },
      by(['1', 'COORDINATOR'], ['2', 'REGISTRAR']),
      true,
    ],
    ['two of many: not by one person', { need: 2 }, by(['1', 'COORDINATOR']), false],
    [
      'two of many: not by one person in two roles',
      { need: 2 },
      by(['1', 'COORDINATOR'], ['1', 'REGISTRAR']),
      false,
    ],
    ['two of many: by two people', { need: 2 }, by(['1', 'COORDINATOR'], ['2', 'COORDINATOR']), true],
  ];
  test.each(cases)('%s', (_name, more, approvals, expected) => {
    expect(satisfied(step(more), approvals)).toBe(expected);
  });
});

describe('a condition holds', () => {
  const facts = { makerRole: 'REGISTRAR', operations: 3, crossesCounty: false };
  const cases: [Condition | undefined, boolean][] = [
    [undefined, true],
    [{ fact: 'makerRole', in: ['REGISTRAR'] }, true],
    [{ fact: 'makerRole', in: ['COORDINATOR'] }, false],
    [{ fact: 'operations', atLeast: 3 }, true],
    [{ fact: 'operations', atLeast: 4 }, false],
    [{ fact: 'unknown', in: [true] }, false],
    [{ not: { fact: 'crossesCounty', in: [true] } }, true],
    [
      {
        all: [
          { fact: 'operations', atLeast: 1 },
          { fact: 'crossesCounty', in: [true] },
        ],
      },
      false,
    ],
    [
      {
        any: [
          { fact: 'operations', atLeast: 9 },
          { fact: 'makerRole', in: ['REGISTRAR'] },
        ],
      },
      true,
    ],
  ];
  test.each(cases)('%j: %s', (condition, expected) => {
    expect(holds(condition, facts)).toBe(expected);
  });
});

describe('the flow of a request', () => {
  const general = flow({});
  const posts = flow({ resources: ['posts'], rank: 10 });
  const transfers = flow({ rank: 20, when: { fact: 'crossesCounty', in: [true] } });

  test('is the highest in rank that fits', () => {
    expect(chooseFlow([general, posts, transfers], ['posts'], { crossesCounty: false })).toBe(posts);
    expect(chooseFlow([general, posts, transfers], ['practitioners'], { crossesCounty: false })).toBe(
      general,
    );
    expect(chooseFlow([general, posts, transfers], ['practitioners'], { crossesCounty: true })).toBe(
      transfers,
    );
  });
  test('must be for every kind of record that the request touches', () => {
    expect(chooseFlow([general, posts], ['posts', 'practitioners'], {})).toBe(general);
  });
  test('leaves out the steps whose condition does not hold', () => {
    const steps = [step({ name: '甲', when: { fact: 'a', in: [true] } }), step({ name: '乙' })];
    expect(stepsFor(flow({ steps }).definition, { a: false }).map((s) => s.name)).toEqual(['乙']);
  });
});

describe('a three-way merge', () => {
  const cases: [string, [object, object, object], { values: object; conflicts: string[] }][] = [
    ['sets what nobody touched', [{ a: 1 }, { a: 1 }, { a: 2 }], { values: { a: 2 }, conflicts: [] }],
    ['leaves what already is so', [{ a: 1 }, { a: 2 }, { a: 2 }], { values: {}, conflicts: [] }],
    [
      'is in conflict where both changed, differently',
      [{ a: 1 }, { a: 3 }, { a: 2 }],
      { values: {}, conflicts: ['a'] },
    ],
    ['takes absent and null as alike', [{}, { a: null }, { a: 2 }], { values: { a: 2 }, conflicts: [] }],
    [
      'keeps other fields apart',
      [{ a: 1, b: 1 }, { a: 1, b: 9 }, { a: 2 }],
      { values: { a: 2 }, conflicts: [] },
    ],
  ];
  test.each(cases)('%s', (_name, [base, current, proposed], expected) => {
    expect(merge({ ...base }, { ...current }, { ...proposed })).toEqual(expected);
  });
});
