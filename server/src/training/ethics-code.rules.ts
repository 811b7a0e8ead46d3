import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { EthicsCodeStates } from './kinds.ts';

const CLAUSE = '二(一)1';

/** People promised to keep the text that they read: a published edition stays as it is. */
export function editionStands({ kind, before }: Change): Violation[] {
  if (!(kind === 'UPDATE' || kind === 'DELETE') || before?.state === 'DRAFT') return [];
  const message = '该版守则已发布，不能修改或删除；如需改动，请另立新版，发布后由从业人员重新确认。';
  return [{ field: '', code: 'EDITION_PUBLISHED', message, clause: CLAUSE }];
}

export interface AcknowledgementFacts {
  /** Null when it is not known. */
  code: { state: keyof typeof EthicsCodeStates.values; inForceOn: Day | null } | null;
}

/** One acknowledges an edition that is in force. */
export function editionInForce(
  _change: Change,
  { code }: AcknowledgementFacts,
  { today }: RuleContext,
): Violation[] {
  if (!code || (code.state === 'PUBLISHED' && code.inForceOn !== null && code.inForceOn <= today)) return [];
  const why =
    code.state === 'PUBLISHED' ? `自 ${code.inForceOn} 起施行` : EthicsCodeStates.labels[code.state];
  const message = `该版守则${why}，只能确认现行的守则，请改选。`;
  return [{ field: 'codeId', code: 'EDITION_NOT_IN_FORCE', message, clause: CLAUSE }];
}

/** A promise is given on the day on which it is made. */
export const givenToday = ({ kind, after }: Change, { today }: RuleContext): Values =>
  kind === 'CREATE' && !after?.acknowledgedOn ? { acknowledgedOn: today } : {};
