import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/values/day.ts';
import type { AwardFacts } from './award.rules.ts';
import type { Item, Member, Score } from './panel.rules.ts';
import { partiesOf } from './parties.ts';

interface BidRow {
  id: string;
  supplierId: string;
  amount: number | null;
  stands: boolean;
}

/** All that an award is judged by: opened bids, the panel with its links, items and scores. */
export async function reviewOf(em: EntityManager, callId: string, today: Day): Promise<AwardFacts> {
  const [terms] = (await em.execute(termsSql, [callId])) as [
    Pick<AwardFacts, 'minimumGrade' | 'budgetAmount'> | undefined,
  ];
  const bids = (await em.execute(bidsSql, [callId])) as BidRow[];
  const parties = await partiesOf(
    em,
    bids.map((b) => b.supplierId),
    today,
  );
  return {
    bids: bids.map((bid) => ({ ...bid, supplier: parties.find((p) => p.id === bid.supplierId)! })),
    items: (await em.execute(itemsSql, [callId])) as Item[],
    members: await membersOf(em, callId, today),
    scores: (await em.execute(scoresSql, [callId])) as Score[],
    minimumGrade: terms?.minimumGrade ?? null,
    budgetAmount: terms?.budgetAmount ?? null,
  };
}

/** A panel, each member with every institution that they are employed by, appointed to, or have declared. */
export const membersOf = async (em: EntityManager, callId: string, today: Day): Promise<Member[]> =>
  (await em.execute(membersSql, [today, today, callId])) as Member[];

const termsSql = `select p.minimum_grade as "minimumGrade", p.budget_amount::float8 as "budgetAmount"
  from purchase_call c join purchase_project p on p.id = c.project_id where c.id = ?`;

const bidsSql = `select id::text, supplier_id::text as "supplierId", amount::float8 as amount, state = 'OPENED' as stands
  from bid where call_id = ? and state in ('OPENED', 'DISQUALIFIED') order by id`;

const itemsSql = 'select id::text, weight from scoring_item where call_id = ? order by id';

const scoresSql = `select s.bid_id::text as "bidId", s.member_id::text as "memberId", s.item_id::text as "itemId", s.points
  from bid_score s join bid b on b.id = s.bid_id where b.call_id = ?`;

const membersSql = `select m.id::text, m.name, m.weight, array(
    select l.institution_id::text from panel_link l where l.member_id = m.id
    union select m.employer_id::text where m.employer_id is not null
    union select o.institution_id::text from appointment a join post o on o.id = a.post_id
      where a.practitioner_id = m.practitioner_id and a.start_on <= ? and (a.end_on is null or a.end_on > ?)
  ) as "linkedTo" from panel_member m where m.call_id = ? order by m.id`;
