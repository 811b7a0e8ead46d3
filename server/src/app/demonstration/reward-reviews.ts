import type { EntityManager } from '@mikro-orm/postgresql';
import { RewardObjection } from '../../incentives/objection.entity.ts';
import { RewardReview } from '../../incentives/review.entity.ts';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import { addDays } from '../../kernel/values/day.ts';
import { between, type Source } from './random.ts';
import { saveAll, type Saved } from './saving.ts';

const REVIEWERS = ['演示专家甲', '演示专家乙', '演示专家丙'];

export const saveReviews = (
  em: EntityManager,
  context: RuleContext,
  source: Source,
  nominations: Saved[],
): Promise<Saved[]> =>
  saveAll(
    em,
    RewardReview,
    nominations.flatMap(({ id, state }) =>
      REVIEWERS.map((reviewer) => ({
        ...{ nominationId: id, reviewer },
        score: state === 'DROPPED' ? between(source, 55, 70) : between(source, 78, 96),
      })),
    ),
    context,
  );

/** One that stops a notice, and one that was settled and let it go on. */
export async function saveObjections(
  em: EntityManager,
  context: RuleContext,
  noticed: Saved[],
): Promise<void> {
  const { today } = context;
  const objection = (nominationId: string, daysAgo: number, more: Values): Values => ({
    ...{ nominationId, objector: '演示异议人', content: '所述项目由多人完成，请核实（演示）', state: 'OPEN' },
    lodgedOn: addDays(today, -daysAgo),
    ...more,
  });
  const settled = { state: 'DISMISSED', finding: '经核查，主要工作由其本人完成（演示）' };
  await saveAll(
    em,
    RewardObjection,
    [
      objection(noticed[1]!.id, 1, {}),
      objection(noticed[3]!.id, 23, { ...settled, settledOn: addDays(today, -19) }),
    ],
    context,
  );
}
