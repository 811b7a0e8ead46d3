import type { EntityManager } from '@mikro-orm/postgresql';
import { coordinator, offerFlow } from '../approvals/default-flows.ts';
import { offerFact } from '../approvals/offered-facts.ts';
import type { FlowStep } from '../approvals/flow.rules.ts';
import type { Operation } from '../approvals/operation.ts';
import { parametersOn } from '../vocabulary/lookup.ts';
import { FundingSource } from './funding-source.entity.ts';

const STAGES = ['appropriations', 'allocations', 'commitments', 'disbursements', 'fundReversals'];

/** Large amounts go one level up, and money of a source above is approved above. */
offerFact({
  name: 'goesHigher',
  resources: STAGES,
  find: async (em, operations, today) => {
    const limit = Number((await parametersOn(em, today))('funding.higher.amount'));
    const sum = operations.reduce((total, o) => total + Number(o.proposed.amount ?? 0), 0);
    return sum >= limit || (await drawsFromAbove(em, operations));
  },
});

async function drawsFromAbove(em: EntityManager, operations: Operation[]): Promise<boolean> {
  const drawn = operations.filter((o) => o.resource.plural === 'allocations');
  const sources = await em.find(FundingSource, { id: drawn.map((o) => String(o.proposed.sourceId)) });
  const divisions = new Map(sources.map((s) => [s.id, s.division.id]));
  return drawn.some((o) => divisions.get(String(o.proposed.sourceId)) !== o.carried.division);
}

/** Finance and the organization department, and one level up where it goes higher. */
export const moneySteps: FlowStep[] = [
  coordinator({
    name: '财政部门审核',
    duties: ['FINANCE_OFFICER'],
    when: { not: { fact: 'makerRole', in: ['FINANCE_OFFICER'] } },
  }),
  coordinator(),
  coordinator({
    name: '市级审核',
    level: 'CITY',
    bulk: false,
    when: { fact: 'goesHigher', in: [true] },
  }),
];

offerFlow({
  key: 'funding',
  name: '资金：财政、组织部门两方审核，大额报上一级',
  definition: {
    resources: ['fundingSources', 'fundingProgrammes', ...STAGES],
    rank: 20,
    steps: moneySteps,
  },
});

/** Whoever pays makes sure of where to; a wrong account is money gone. */
offerFlow({
  key: 'bank-account',
  name: '收款账户：财政部门核对',
  definition: {
    resources: ['bankAccounts'],
    rank: 20,
    steps: [coordinator({ name: '财政部门核对', duties: ['FINANCE_OFFICER'] })],
  },
});
