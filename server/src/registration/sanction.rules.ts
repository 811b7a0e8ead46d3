import type { Change, Consequence, Violation } from '../kernel/change/behaviour.ts';
import { addDays, type Day } from '../kernel/values/day.ts';

export interface SanctionFacts {
  /** The person's registrations that are neither over nor cancelled. */
  standing: string[];
}

interface Decided {
  kind: unknown;
  from: Day;
  until: Day | null | undefined;
  groundId: unknown;
}

const CLAUSE = '二(三)3';

/** A suspension ends on a day; a cancellation has a ground and takes effect at once. */
export function sanctionInOrder(
  { kind, from, until, groundId }: Decided,
  fields: { until: string; ground: string },
): Violation[] {
  const refuse = (field: string, code: string, message: string): Violation[] => [
    { field, code, message, clause: CLAUSE },
  ];
  if (kind === 'SUSPENSION' && (!until || until < from))
    return refuse(fields.until, 'SUSPENSION_WITHOUT_END', '暂停执业须填写不早于起始日的截止日期。');
  if (kind === 'CANCELLATION' && !groundId)
    return refuse(fields.ground, 'CANCELLATION_WITHOUT_GROUND', '注销登记须选择「注销事由」。');
  return [];
}

export const decisionInOrder = ({ kind, after }: Change): Violation[] =>
  kind === 'CREATE'
    ? sanctionInOrder(
        {
          kind: after?.kind,
          from: after?.effectiveFrom as Day,
          until: after?.effectiveUntil as Day | null,
          groundId: after?.groundId,
        },
        { until: 'effectiveUntil', ground: 'groundId' },
      )
    : [];

/** A suspension that has run out has ended by itself; there is nothing left to lift. */
export function liftedInTime({ after }: Change): Violation[] {
  const [until, ended] = [after?.effectiveUntil as Day | null | undefined, after?.endedOn as Day];
  if (after?.kind !== 'SUSPENSION' || !until || ended <= until) return [];
  const message = `这次暂停执业已于 ${until} 期满，不必解除；决定有误的，请用「撤销决定」。`;
  return [{ field: 'endedOn', code: 'SUSPENSION_OVER', message, clause: CLAUSE }];
}

/** What the decision does to the registrations that stand. */
export function registrationsFollow(
  entity: Consequence['entity'],
  change: Change,
  { standing }: SanctionFacts,
): Consequence[] {
  const act = actOf(change);
  return act ? standing.map((id) => ({ entity, kind: 'ACTION', id, ...act })) : [];
}

function actOf({ kind, action, after }: Change): Pick<Consequence, 'action' | 'values'> | null {
  const { kind: sanction, effectiveFrom, effectiveUntil, groundId, endedOn } = after ?? {};
  if (kind === 'CREATE' && sanction === 'SUSPENSION')
    return { action: 'suspend', values: { suspendedFrom: effectiveFrom, suspendedUntil: effectiveUntil } };
  if (kind === 'CREATE' && sanction === 'CANCELLATION')
    return { action: 'cancel', values: { groundId, cancelledOn: effectiveFrom } };
  if ((action === 'lift' || action === 'revoke') && sanction === 'SUSPENSION')
    return { action: 'restore', values: { suspendedUntil: addDays(endedOn as Day, -1) } };
  return null;
}
