import type { DivisionLevel } from '../vocabulary/division-code.rules.ts';

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { fact: string; in: (string | number | boolean)[] }
  | { fact: string; atLeast: number };

/** One step: who decides, where, how many of them, how soon. */
export interface FlowStep {
  name: string;
  /** Roles, any of which may decide. */
  duties: string[];
  /** Level of the division that decides; null: whoever holds the role anywhere. */
  level: DivisionLevel | null;
  /** One approval, one from each of the duties, or so many from different people. */
  need: 'ANY' | 'ALL' | number;
  /** Working days, or the key of the policy parameter that says how many; null: no deadline. */
  deadline: number | string | null;
  bulk: boolean;
  when?: Condition;
}

export interface FlowDefinition {
  /** Plural names of resources; empty: any. */
  resources: string[];
  when?: Condition;
  /** The flow with the highest rank of those that apply is taken. */
  rank: number;
  /** No steps: committed at once. */
  steps: FlowStep[];
}

/** What conditions are about: the request's operations and its maker. */
export type Facts = Record<string, string | number | boolean>;

export function holds(condition: Condition | undefined, facts: Facts): boolean {
  if (!condition) return true;
  if ('all' in condition) return condition.all.every((c) => holds(c, facts));
  if ('any' in condition) return condition.any.some((c) => holds(c, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  const value = facts[condition.fact];
  if (value === undefined) return false;
  return 'in' in condition ? condition.in.includes(value) : Number(value) >= condition.atLeast;
}

/** The flow for a request: of those whose resources and condition fit, the one with the highest rank. */
export function chooseFlow<F extends { definition: FlowDefinition }>(
  flows: F[],
  resources: string[],
  facts: Facts,
): F | undefined {
  const fits = ({ definition }: F): boolean =>
    (definition.resources.length === 0 || resources.every((r) => definition.resources.includes(r))) &&
    holds(definition.when, facts);
  return flows.filter(fits).toSorted((a, b) => b.definition.rank - a.definition.rank)[0];
}

/** The steps that a request goes through: those whose condition holds. */
export const stepsFor = (definition: FlowDefinition, facts: Facts): FlowStep[] =>
  definition.steps.filter((s) => holds(s.when, facts));

export interface Approval {
  checkerId: string;
  role: string;
}

/** Whether the approvals given at a step suffice to go on. */
export function satisfied(step: FlowStep, approvals: Approval[]): boolean {
  if (step.need === 'ANY') return approvals.length > 0;
  if (step.need === 'ALL') return step.duties.every((duty) => approvals.some((a) => a.role === duty));
  return new Set(approvals.map((a) => a.checkerId)).size >= step.need;
}
