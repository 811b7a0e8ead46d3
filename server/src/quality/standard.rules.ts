import type { Change, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { VersionStates } from './kinds.ts';

const CLAUSE = '二(五)2';

/** Units work by what was published: it stays as it is. */
export function versionStands({ kind, before }: Change): Violation[] {
  if (!(kind === 'UPDATE' || kind === 'DELETE') || before?.state === 'DRAFT') return [];
  const message = '该版本已发布，不能修改或删除；如需改动，请另立新版本。';
  return [{ field: '', code: 'VERSION_PUBLISHED', message, clause: CLAUSE }];
}

export interface AdoptionFacts {
  /** Null when it is not known. */
  version: { state: keyof typeof VersionStates.values; inForceOn: Day | null } | null;
}

/** A unit adopts a version that is published, from its day on. */
export function versionInForce({ kind, after }: Change, { version }: AdoptionFacts): Violation[] {
  if (kind !== 'CREATE' || !version) return [];
  const refuse = (field: string, message: string): Violation[] => [
    { field, code: 'VERSION_NOT_IN_FORCE', message, clause: CLAUSE },
  ];
  if (version.state !== 'PUBLISHED')
    return refuse('editionId', `该版本${VersionStates.labels[version.state]}，只能采用现行版本，请改选。`);
  if (typeof after?.adoptedOn !== 'string' || !version.inForceOn || version.inForceOn <= after.adoptedOn)
    return [];
  return refuse('adoptedOn', `该版本自 ${version.inForceOn} 起实施，「采用日期」不能更早，请改正。`);
}
