import { offerFlow } from '../approvals/default-flows.ts';
import { offerFact } from '../approvals/offered-facts.ts';
import { parametersOn } from '../vocabulary/lookup.ts';
import { moneySteps } from './funding.flows.ts';

/** Plural names of what is paid, as the contexts name them. */
const payables: string[] = [];
export const addPayable = (plural: string): void => void payables.push(plural);

/** Whatever else a request does besides: one act that moves money sends all of it to finance. */
offerFact({
  name: 'movesMoney',
  resources: payables,
  find: (_em, operations) =>
    Promise.resolve(operations.some(({ action }) => action === 'commit' || action === 'disburse')),
});

/** Large amounts go one level up. */
offerFact({
  name: 'goesHigher',
  resources: payables,
  find: async (em, operations, today) => {
    const limit = Number((await parametersOn(em, today))('funding.higher.amount'));
    return operations.reduce((sum, o) => sum + Number(o.before?.amount ?? 0), 0) >= limit;
  },
});

offerFlow({
  key: 'payables',
  name: '支付：财政、组织部门两方审核，大额报上一级',
  definition: {
    resources: payables,
    when: { fact: 'movesMoney', in: [true] },
    rank: 20,
    steps: moneySteps,
  },
});
