import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { overlap, type Period } from '../kernel/change/day.rules.ts';
import type { Day } from '../kernel/values/day.ts';
import { VolunteerStates } from './kinds.ts';

export interface PairingFacts {
  /** The pair's other times together, as the request leaves them. */
  others: Period[];
  /** Null when not known. */
  volunteer: { state: keyof typeof VolunteerStates.values; registeredOn: Day } | null;
  /** Whether the person holds a certificate or was recognized as of equivalent ability. */
  professional: boolean;
}

const CLAUSE = '二(五)3';

/** Two people are paired once at a time. */
export function pairedOnce({ after }: Change, { others }: PairingFacts): Violation[] {
  if (typeof after?.since !== 'string') return [];
  const until = typeof after.until === 'string' ? after.until : null;
  const twin = others.find((other) => overlap(other, { since: after.since as string, until }));
  if (!twin) return [];
  const message = `两人已有一段结对（${twin.since} 至 ${twin.until ?? '今'}）与之重叠，请改正日期，或先终止原结对。`;
  return [{ field: 'since', code: 'PAIRED_TWICE', message, clause: CLAUSE }];
}

/** Who is paired is a volunteer who is registered, since the pairing began. */
export function volunteerIsRegistered({ kind, after }: Change, { volunteer }: PairingFacts): Violation[] {
  if (kind !== 'CREATE' || !volunteer) return [];
  const refuse = (field: string, message: string): Violation[] => [
    { field, code: 'VOLUNTEER_NOT_REGISTERED', message, clause: CLAUSE },
  ];
  if (volunteer.state !== 'REGISTERED')
    return refuse('volunteerId', `该志愿者${VolunteerStates.labels[volunteer.state]}，不能结对，请改选。`);
  if (typeof after?.since !== 'string' || volunteer.registeredOn <= after.since) return [];
  return refuse('since', `该志愿者 ${volunteer.registeredOn} 才注册，「起始日期」不能更早，请改正。`);
}

/** It is professionals who lead volunteers: somebody without certificate or recognition is worth a look. */
export function ledByProfessional({ kind }: Change, { professional }: PairingFacts): Violation[] {
  if (kind !== 'CREATE' || professional) return [];
  const message = '此人尚无职业水平证书或同等能力认定，结对应由社会工作专业人才引领，请核对。';
  return [{ field: 'practitionerId', code: 'NOT_PROFESSIONAL', message, clause: CLAUSE, warning: true }];
}
