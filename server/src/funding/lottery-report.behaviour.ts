import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type Consequence, type RuleContext } from '../kernel/change/behaviour.ts';
import { PolicyParameter } from '../vocabulary/parameter.entity.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { lotteryDueOn, lotteryFigures } from './lottery-figures.ts';
import { LotteryReport } from './lottery-report.entity.ts';
import {
  effectsAreTold,
  publishByIsDay,
  publishedInTime,
  shareRises,
  unchangedWhilePublished,
  yearIsOver,
  type PublishingFacts,
} from './lottery-report.rules.ts';

async function publishingFacts(em: EntityManager, { action, after }: Change): Promise<PublishingFacts> {
  if (action !== 'publish') return { figures: null, dueOn: null };
  const year = Number(after?.fiscalYear);
  return {
    figures: await lotteryFigures(em, String(after?.divisionId), year),
    dueOn: await lotteryDueOn(em, year),
  };
}

/** The figures are those of the moment of approval, and stay; a report that is withdrawn follows the ledger again. */
function freezes(
  { id, action }: Change,
  { figures }: PublishingFacts,
  { today }: RuleContext,
): Consequence[] {
  const update = (values: Consequence['values']): Consequence[] => [
    { entity: LotteryReport, kind: 'UPDATE', id, values },
  ];
  if (action === 'publish') return update({ publishedOn: today, figures, withdrawalReason: null });
  return action === 'withdraw' ? update({ figures: null }) : [];
}

govern<References>(LotteryReport, { facts: referencesOf, rules: [divisionsInForce] });
govern<PublishingFacts>(LotteryReport, {
  facts: publishingFacts,
  rules: [unchangedWhilePublished],
  actions: { publish: [yearIsOver, shareRises, effectsAreTold, publishedInTime] },
  consequences: freezes,
});
govern(PolicyParameter, { rules: [publishByIsDay] });
