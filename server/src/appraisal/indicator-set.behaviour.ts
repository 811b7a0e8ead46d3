import { govern } from '../kernel/change/behaviour.ts';
import { standing, standingRecord } from '../kernel/change/standing.ts';
import { AppraisalIndicator } from './indicator.entity.ts';
import { AppraisalIndicatorSet } from './indicator-set.entity.ts';
import {
  coversAllAspects,
  draftsOnlyAreDeleted,
  indicatorsOfDraftsOnly,
  mainContentLeads,
  weightsTotalHundred,
  type IndicatorFacts,
  type IndicatorSetFacts,
} from './indicator-set.rules.ts';

govern<IndicatorSetFacts>(AppraisalIndicatorSet, {
  facts: async (em, change) => {
    const { postKind, level } = change.after ?? change.before ?? {};
    const alike = { postKind, level, state: 'IN_FORCE' };
    const adopts = change.action === 'adopt';
    return {
      indicators: adopts ? await standing(em, change, AppraisalIndicator, { indicatorSetId: change.id }) : [],
      predecessorId: adopts
        ? ((await standing(em, change, AppraisalIndicatorSet, alike))[0]?.id ?? null)
        : null,
    };
  },
  rules: [draftsOnlyAreDeleted],
  actions: { adopt: [weightsTotalHundred, coversAllAspects, mainContentLeads] },
  consequences: ({ action }, { predecessorId }) =>
    action === 'adopt' && predecessorId !== null
      ? [{ entity: AppraisalIndicatorSet, kind: 'ACTION', action: 'retire', id: predecessorId, values: {} }]
      : [],
});

govern<IndicatorFacts>(AppraisalIndicator, {
  facts: async (em, change) => {
    const id = (change.after ?? change.before)?.indicatorSetId;
    // As it stands before the request: one request may mend the weights and adopt.
    const set = await standingRecord(em, { ...change, siblings: [] }, AppraisalIndicatorSet, id);
    return { setState: set?.state };
  },
  rules: [indicatorsOfDraftsOnly],
});
