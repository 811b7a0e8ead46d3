import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import { codeAtLevel } from '../vocabulary/division-code.rules.ts';
import { NomineeKinds, RewardLevels } from './kinds.ts';

const CLAUSE = '二(四)2';
type Kind = keyof typeof NomineeKinds.values;
type Level = keyof typeof RewardLevels.values;

/** The quota field of each kind of nominee; the limits of a level stand in the same order. */
export const quotaFields: Record<Kind, string> = { PERSON: 'personQuota', INSTITUTION: 'institutionQuota' };
const kinds = Object.keys(quotaFields) as Kind[];

export interface ProgrammeFacts {
  /** Honours given already, by kind. */
  honoured: Record<Kind, number>;
}

/** Offices give no more than their level may. */
export function quotaWithinLimit(
  { after, changed }: Change,
  _facts: unknown,
  { parameter }: RuleContext,
): Violation[] {
  const level = after?.level as Level | undefined;
  if (!level) return [];
  const limits = parameter(`reward.quota.${level.toLowerCase()}`) as readonly number[];
  return kinds.flatMap((kind, i) => {
    const field = quotaFields[kind];
    if (!changed.has(field) || Number(after?.[field]) <= limits[i]!) return [];
    const message = `${RewardLevels.labels[level]}表彰的${NomineeKinds.labels[kind]}名额上限为 ${limits[i]}，请调低「${NomineeKinds.labels[kind]}名额」。`;
    return [{ field, code: 'QUOTA_ABOVE_LIMIT', message, clause: CLAUSE }];
  });
}

/** A city's programme is the city's, a county's a county's. */
export function levelFitsDivision({ kind, after }: Change): Violation[] {
  const { level, divisionId } = after ?? {};
  if (kind !== 'CREATE' || typeof divisionId !== 'string' || !level) return [];
  const isCity = codeAtLevel(divisionId, 'CITY') === divisionId;
  const isCounty = !isCity && codeAtLevel(divisionId, 'COUNTY') === divisionId;
  if (level === 'CITY' ? isCity : isCounty) return [];
  const message = `${RewardLevels.labels[level as Level]}表彰的「主办区划」须为${level === 'CITY' ? '市' : '县（市、区）'}，请改选。`;
  return [{ field: 'divisionId', code: 'LEVEL_AGAINST_DIVISION', message, clause: CLAUSE }];
}

/** What has been given stays within the quota. */
export function quotaCoversHonoured({ kind, after, changed }: Change, facts: ProgrammeFacts): Violation[] {
  if (kind !== 'UPDATE') return [];
  return kinds
    .filter((k) => changed.has(quotaFields[k]) && Number(after?.[quotaFields[k]]) < facts.honoured[k])
    .map((k) => ({
      field: quotaFields[k],
      code: 'QUOTA_BELOW_HONOURED',
      message: `「${NomineeKinds.labels[k]}名额」不能小于已授予的 ${facts.honoured[k]} 个，请调高。`,
      clause: CLAUSE,
    }));
}

export function nominationsEndAfterBegin({ after }: Change): Violation[] {
  const [from, until] = [after?.nominationsFrom, after?.nominationsUntil];
  if (typeof from !== 'string' || typeof until !== 'string' || from <= until) return [];
  const message = `「提名截止」（${until}）不能早于「提名开始」（${from}），请核对两个日期。`;
  return [{ field: 'nominationsUntil', code: 'ENDS_BEFORE_START', message, clause: CLAUSE }];
}
