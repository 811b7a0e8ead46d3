import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { RankMeasures } from './kinds.ts';

const CLAUSE = '二(四)3';

/** A certificate is asked for by its level, everything else by a number. */
export function conditionIsComplete({ after }: Change): Violation[] {
  const { measure, least, level } = after ?? {};
  if (!measure) return [];
  const label = RankMeasures.labels[measure as keyof typeof RankMeasures.labels];
  const refuse = (field: string, message: string): Violation[] => [
    { field, code: 'CONDITION_INCOMPLETE', message, clause: CLAUSE },
  ];
  if (measure === 'CERTIFICATE' && !level) return refuse('level', `条件为${label}时须填写「证书级别」。`);
  if (measure !== 'CERTIFICATE' && typeof least !== 'number')
    return refuse('least', `条件为${label}时须填写「至少」，即所需的年数、次数或学时。`);
  if (measure !== 'CERTIFICATE' && level)
    return refuse('level', `条件为${label}时不填「证书级别」，请清空。`);
  return [];
}
