import type { FlowDefinition, FlowStep } from './flow.rules.ts';

export interface DefaultFlow {
  key: string;
  name: string;
  definition: FlowDefinition;
}

const offered: DefaultFlow[] = [];

/** Adds a context's own flow to those loaded first; it comes before the general ones by its rank. */
export const offerFlow = (flow: DefaultFlow): void => void offered.push(flow);

export const defaultFlows = (): DefaultFlow[] => [...general, ...offered];

/** A step of the organization department where the records belong. */
export const coordinator = (more: Partial<FlowStep> = {}): FlowStep => ({
  name: '组织部门审核',
  duties: ['COORDINATOR'],
  level: 'COUNTY',
  need: 'ANY',
  deadline: 5,
  bulk: true,
  ...more,
});

/** A step of civil affairs where the records belong. */
export const registrar = (more: Partial<FlowStep> = {}): FlowStep => ({
  ...coordinator({ name: '民政部门审核', duties: ['REGISTRAR'] }),
  ...more,
});

/** Flows as first loaded; they are data and gain editions in the product. */
const general: DefaultFlow[] = [
  {
    key: 'sector-entry',
    name: '系统录入：所在区划组织部门审核',
    definition: { resources: [], rank: 0, steps: [coordinator()] },
  },
  {
    key: 'registration-matter',
    name: '登记事项：民政部门审核',
    definition: {
      resources: ['institutions', 'grades', 'inspections', 'posts'],
      rank: 10,
      steps: [
        registrar({ when: { not: { fact: 'makerRole', in: ['REGISTRAR'] } } }),
        coordinator({ when: { fact: 'makerRole', in: ['REGISTRAR'] } }),
      ],
    },
  },
  {
    key: 'cross-county-transfer',
    name: '跨县（市、区）调动：县、市两级审核',
    definition: {
      resources: [],
      when: { fact: 'crossesCounty', in: [true] },
      rank: 20,
      steps: [
        coordinator({ name: '调出地审核' }),
        coordinator({ name: '市级审核', level: 'CITY', bulk: false }),
      ],
    },
  },
  {
    key: 'vocabulary',
    name: '参数与日历：市级审核',
    definition: {
      resources: ['policyParameters', 'holidays'],
      rank: 10,
      steps: [coordinator({ name: '市级审核', level: 'CITY' })],
    },
  },
  {
    key: 'administration',
    name: '账号与授权：安全管理员审核',
    definition: {
      resources: ['offices', 'duties', 'accounts', 'grants'],
      rank: 30,
      steps: [
        {
          name: '安全管理员审核',
          duties: ['SECURITY_ADMIN'],
          level: null,
          need: 'ANY',
          deadline: 3,
          bulk: false,
        },
      ],
    },
  },
];
