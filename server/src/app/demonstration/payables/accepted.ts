import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../../../kernel/values/day.ts';

/** What a supplier delivered, and the buyer accepted and evaluated. */
export interface Milestone {
  id: string;
  title: string;
  /** Of its contract, from 0. */
  place: number;
  contractId: string;
  number: string;
  amount: number;
  concluded: boolean;
  dueOn: Day;
  deliveredOn: Day;
  evaluatedOn: Day;
  supplierId: string;
  divisionId: string;
}

/** What was accepted, with the first evaluation after its delivery. */
const milestonesSql = `select m.id::text, m.title, k.id::text as "contractId", k.number, k.amount::int,
    (row_number() over (partition by k.id order by m.id))::int - 1 as place, k.state = 'CONCLUDED' as concluded,
    m.due_on::text as "dueOn", m.delivered_on::text as "deliveredOn", e.day::text as "evaluatedOn",
    b.supplier_id::text as "supplierId", i.division_id as "divisionId"
  from contract_milestone m join purchase_contract k on k.id = m.contract_id join bid b on b.id = k.bid_id
    join purchase_project p on p.id = k.project_id join institution i on i.id = p.buyer_id
    cross join lateral (select min(v.evaluated_on) as day from contract_evaluation v
      where v.contract_id = k.id and v.evaluated_on >= m.delivered_on) e
  where m.state = 'ACCEPTED' and e.day is not null order by k.id, m.id`;

/** Contract by contract. */
export async function acceptedMilestones(em: EntityManager): Promise<Milestone[][]> {
  const milestones = (await em.execute(milestonesSql)) as Milestone[];
  return [...Map.groupBy(milestones, ({ contractId }) => contractId).values()];
}
