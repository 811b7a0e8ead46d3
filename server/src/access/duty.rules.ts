import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { overlap, type Period } from '../kernel/change/day.rules.ts';
import { DutyKinds, type DutyKind } from './roles.ts';

export interface HeldDuty extends Period {
  /** Name of the office that holds it, and whether that is the one of the change. */
  office: string;
  own: boolean;
}

export interface DutyFacts {
  /** Who else of the office's division holds the same kind of duty, or held it, as the request leaves them. */
  others: HeldDuty[];
}

const CLAUSE = '三(一)';

/** One leads, one registers and alone cancels, one pays; each system is managed by an office of its own. */
const ONE_OFFICE_EACH: readonly DutyKind[] = ['COORDINATION', 'REGISTRATION', 'FINANCE'];

/** To end an overlap that is there already must not be refused for it. */
function onlyShortens({ kind, before, after, changed }: Change): boolean {
  const [was, is] = [before?.until ?? null, after?.until];
  if (kind !== 'UPDATE' || typeof is !== 'string' || [...changed].join() !== 'until') return false;
  return was === null || is < (was as string);
}

/** The one of some duties that is held at the time of the change's. */
function heldMeanwhile(change: Change, duties: HeldDuty[]): HeldDuty | undefined {
  const { since, until } = change.after ?? {};
  if (typeof since !== 'string' || onlyShortens(change)) return undefined;
  const period: Period = { since, until: typeof until === 'string' ? until : null };
  return duties.find((duty) => overlap(duty, period));
}

const timeOf = ({ since, until }: Period): string => `${since} 至 ${until ?? '今'}`;

/** An office holds a duty once at a time (三(一)). */
export function notHeldTwice(change: Change, { others }: DutyFacts): Violation[] {
  const twin = heldMeanwhile(
    change,
    others.filter((o) => o.own),
  );
  if (!twin) return [];
  const message = `该机构已有一段相同的职责（${timeOf(twin)}）与之重叠，请改正「起始日期」，或先填写原记录的「终止日期」。`;
  return [{ field: 'since', code: 'HELD_TWICE', message, clause: CLAUSE }];
}

/** Duties move between offices; of a division's coordination, registration and payments one is in charge at a time (三(一)). */
export function oneOfficeEach(change: Change, { others }: DutyFacts): Violation[] {
  const kind = change.after?.kind as DutyKind;
  const holder = heldMeanwhile(
    change,
    others.filter((o) => !o.own),
  );
  if (!holder || !ONE_OFFICE_EACH.includes(kind)) return [];
  const message = `本区划的“${DutyKinds.labels[kind]}”由“${holder.office}”承担（${timeOf(holder)}），同一时间只由一个机构承担。请先填写其「终止日期」，或改正「起始日期」。`;
  return [{ field: 'since', code: 'HELD_BY_ANOTHER', message, clause: CLAUSE }];
}
