import type { EntityManager } from '@mikro-orm/postgresql';
import { RewardPayment } from '../../../incentives/reward-payment.entity.ts';
import { rewardDue } from '../../../incentives/reward-payment.rules.ts';
import type { RuleContext } from '../../../kernel/change/behaviour.ts';
import { addDays } from '../../../kernel/values/day.ts';
import { refused, withdrawn, type Claim, type Ended } from './claim.ts';

type Nominee = 'PERSON' | 'INSTITUTION';

interface Honour {
  id: string;
  kind: Nominee;
  state: string;
  practitionerId: string | null;
  institutionId: string | null;
  divisionId: string;
  programme: string;
}

const honoursSql = `select n.id::text, n.kind, n.state, n.practitioner_id::text as "practitionerId",
    n.institution_id::text as "institutionId", n.division_id as "divisionId", g.name as programme
  from reward_nomination n join reward_programme g on g.id = n.programme_id
  where n.state in ('CONFERRED', 'REVOKED') and g.level = 'CITY' order by n.id`;

/** How many days ago money was claimed, honour by honour. */
const claimedAgo: Record<Nominee, number[]> = {
  PERSON: [300, 295, 290, 285, 95, 15],
  INSTITUTION: [280, 94],
};
const limits = { PERSON: 'reward.amount.person', INSTITUTION: 'reward.amount.institution' } as const;

/** For last year's honours; one was claimed for anew, and one had been revoked before anything was paid. */
export async function rewardClaims(em: EntityManager, context: RuleContext): Promise<Claim[]> {
  const honours = (await em.execute(honoursSql)) as Honour[];
  const standing = (kind: Nominee) => honours.filter((h) => h.state === 'CONFERRED' && h.kind === kind);
  const claim = (honour: Honour, daysAgo: number, ended?: Ended) => claimOf(context, honour, daysAgo, ended);
  const claimed = (['PERSON', 'INSTITUTION'] as const).flatMap((kind) =>
    standing(kind)
      .slice(0, claimedAgo[kind].length)
      .map((honour, i) => claim(honour, claimedAgo[kind][i]!)),
  );
  return [
    ...claimed,
    ...standing('PERSON')
      .slice(-1)
      .map((honour) => claim(honour, 40, withdrawn)),
    ...honours
      .filter((h) => h.state === 'REVOKED')
      .map((honour) => claim(honour, 90, refused('表彰已撤销，不再支付奖金'))),
  ];
}

/** The city gives as much as it may. */
function claimOf({ today, parameter }: RuleContext, honour: Honour, daysAgo: number, ended?: Ended): Claim {
  const { id, kind, institutionId, divisionId, programme } = honour;
  const [amount] = parameter(limits[kind]) as [number];
  return {
    ...{ entity: RewardPayment, divisionId, ended },
    values: { nominationId: id, institutionId, amount, claimedOn: addDays(today, -daysAgo) },
    due: rewardDue({ nomination: { ...honour }, programme: { name: programme } })!,
  };
}
