import type { EntityManager } from '@mikro-orm/postgresql';
import { IncubationGrant } from '../../../incubation/incubation-grant.entity.ts';
import { grantDue } from '../../../incubation/incubation-grant.rules.ts';
import type { RuleContext } from '../../../kernel/change/behaviour.ts';
import { addDays } from '../../../kernel/values/day.ts';
import { refused, withdrawn, type Claim, type Ended } from './claim.ts';

interface Grant {
  id: string;
  amount: number;
  institutionId: string;
  divisionId: string;
}

const grantsSql = `select s.id::text, s.amount::int, y.institution_id::text as "institutionId", b.division_id as "divisionId"
  from tenancy_support s join tenancy y on y.id = s.tenancy_id join incubation_base b on b.id = y.base_id
  where s.kind = 'GRANT' and y.state in ('INCUBATING', 'ASSESSED', 'GRADUATED') order by s.id`;

/** Which of the grants was claimed how many days ago; two were claimed twice. */
const claimed: [place: number, daysAgo: number, ended?: Ended][] = [
  [0, 700],
  [3, 690],
  [2, 650],
  [1, 200, refused('场地租赁合同未附，退回补正')],
  [1, 95],
  [4, 120, withdrawn],
  [4, 20],
];

export async function grantClaims(em: EntityManager, { today }: RuleContext): Promise<Claim[]> {
  const grants = (await em.execute(grantsSql)) as Grant[];
  return claimed.map(([place, daysAgo, ended]) => {
    const { id: supportId, amount, institutionId, divisionId } = grants[place]!;
    return {
      ...{ entity: IncubationGrant, divisionId, ended },
      values: { supportId, amount, claimedOn: addDays(today, -daysAgo) },
      due: grantDue({ tenancy: { institutionId } })!,
    };
  });
}
