import type { Change, Consequence, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { sanctionInOrder } from './sanction.rules.ts';

const CLAUSE = '二(三)3';

/** The person is heard before anything is decided, and a decision is complete. */
export function heardAndComplete({ after }: Change): Violation[] {
  const { heardOn, openedOn, outcome, outcomeFrom, outcomeUntil, groundId } = after ?? {};
  const violations = sanctionInOrder(
    { kind: outcome, from: outcomeFrom as Day, until: outcomeUntil as Day | null, groundId },
    { until: 'outcomeUntil', ground: 'groundId' },
  );
  if ((heardOn as Day) >= (openedOn as Day)) return violations;
  const message = `「听取陈述申辩日期」${String(heardOn)} 早于立案（${String(openedOn)}），请核对。`;
  return [...violations, { field: 'heardOn', code: 'HEARD_BEFORE_OPENED', message, clause: CLAUSE }];
}

/** An accepted complaint opens a case. */
export function caseOpened(entity: Consequence['entity'], { action, id, after }: Change): Consequence[] {
  if (action !== 'accept') return [];
  const { practitionerId, subject, decidedOn } = after!;
  return [
    {
      entity,
      kind: 'CREATE',
      values: { practitionerId, complaintId: id, subject, openedOn: decidedOn },
    },
  ];
}

/** A concluded case imposes its sanction. */
export function sanctionImposed(entity: Consequence['entity'], { action, id, after }: Change): Consequence[] {
  if (action !== 'conclude') return [];
  const { practitionerId, outcome, outcomeFrom, outcomeUntil, groundId, documentNumber } = after!;
  const values = {
    practitionerId,
    kind: outcome,
    effectiveFrom: outcomeFrom,
    effectiveUntil: outcomeUntil,
    groundId,
    documentNumber,
    disciplinaryCaseId: id,
  };
  return [{ entity, kind: 'CREATE', values }];
}
