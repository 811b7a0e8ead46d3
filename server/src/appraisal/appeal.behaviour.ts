import { govern } from '../kernel/change/behaviour.ts';
import { standing } from '../kernel/change/standing.ts';
import { AppraisalAppeal } from './appeal.entity.ts';
import { appealInTime, deriveDays, totalDiffers, type AppealFacts } from './appeal.rules.ts';
import { AppraisalResult } from './result.entity.ts';
import { resultOfAppeal } from './result.rules.ts';

govern<AppealFacts>(AppraisalAppeal, {
  derive: deriveDays,
  facts: async (em, change) => {
    const appraisalId = change.after?.appraisalId;
    const results = await standing(em, change, AppraisalResult, { appraisalId });
    const appeals = await standing(em, change, AppraisalAppeal, { appraisalId });
    return {
      result: results.toSorted((a, b) => Number(a.id) - Number(b.id)).at(-1) ?? null,
      others: appeals.filter((a) => a.state !== 'WITHDRAWN').length,
    };
  },
  rules: [appealInTime],
  actions: { change: [totalDiffers] },
  consequences: ({ action, after }, _facts, context) =>
    action === 'change'
      ? [
          {
            entity: AppraisalResult,
            kind: 'CREATE',
            values: resultOfAppeal(String(after?.appraisalId), Number(after?.changedTotal), context),
          },
        ]
      : [],
});
