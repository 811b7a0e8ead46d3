import type { EntityManager } from '@mikro-orm/postgresql';
import { Bid } from '../../server/src/procurement/bid.entity.ts';
import { BidScore } from '../../server/src/procurement/bid-score.entity.ts';
import { ContractEvaluation } from '../../server/src/procurement/contract-evaluation.entity.ts';
import { ContractMilestone } from '../../server/src/procurement/contract-milestone.entity.ts';
import { MilestonePayment } from '../../server/src/procurement/milestone-payment.entity.ts';
import { PanelLink } from '../../server/src/procurement/panel-link.entity.ts';
import { PanelMember } from '../../server/src/procurement/panel-member.entity.ts';
import { PurchaseCall } from '../../server/src/procurement/purchase-call.entity.ts';
import { PurchaseContract } from '../../server/src/procurement/purchase-contract.entity.ts';
import { PurchaseProject } from '../../server/src/procurement/purchase-project.entity.ts';
import { ScoringItem } from '../../server/src/procurement/scoring-item.entity.ts';
import { place, type MatrixPart, type Places } from './matrix-part.ts';
import { keep } from './rows.ts';

/** A procurement of each institution, in which it buys and bids at once: that puts every row in its own place. */
interface Procured {
  projectId: string;
  callId: string;
  itemId: string;
  memberId: string;
  bidId: string;
  contractId: string;
  milestoneId: string;
}
const procured = new Map<string, Procured>();
const at = (institution: string): Partial<Procured> => procured.get(institution) ?? {};
let serial = 0;

const buyer = `join purchase_project j on j.id = c.project_id join institution p on p.id = j.buyer_id`;
const ofCall = (table: string): string =>
  `select t.id, ${place}, p.id as institution from ${table} t join purchase_call c on c.id = t.call_id ${buyer}`;
/** What is still sealed lies in nobody's division. */
const opened = `case when b.disclosure = 'OPENED' then p.division_id end as division, p.sector, b.supplier_id as institution`;
const ofContract = (id: string, tail: string): string =>
  `select ${id}, ${place}, b.supplier_id as institution from purchase_contract k
   join purchase_project j on j.id = k.project_id join institution p on p.id = j.buyer_id join bid b on b.id = k.bid_id ${tail}`;

const project = (buyerId: string) => ({
  title: `项目${++serial}`,
  buyerId,
  category: 'COMMUNITY',
  method: 'CONSULTATION',
  year: 2024,
  content: '服务内容',
});
const contract = (procurement: Partial<Procured>) => ({
  number: `合同${++serial}`,
  projectId: procurement.projectId,
  bidId: procurement.bidId,
  amount: 100,
  startOn: '2024-01-01',
  endOn: '2024-12-31',
});
const evaluated = { evaluator: '第三方', score: 80, result: 'GOOD', opinion: '达标' };
const payment = { claimedOn: '2025-01-03', gross: 100 };
const envelope = { price: '100', proposal: '方案' };

async function keepOne(em: EntityManager, institutionId: string, rivalId: string): Promise<void> {
  const projectId = await keep(em, PurchaseProject, project(institutionId));
  const callId = await keep(em, PurchaseCall, { projectId, title: '公告', notice: '内容', state: 'OPENED' });
  const itemId = await keep(em, ScoringItem, { callId, title: '方案', weight: 100 });
  const memberId = await keep(em, PanelMember, { callId, name: '评审人', weight: 1 });
  await keep(em, PanelLink, { memberId, institutionId: rivalId, kind: 'OTHER' });
  const shown = { state: 'OPENED', disclosure: 'OPENED', amount: 100_00, plan: '方案' };
  const bidId = await keep(em, Bid, { callId, supplierId: institutionId, ...envelope, ...shown });
  await keep(em, Bid, { callId, supplierId: rivalId, ...envelope });
  await keep(em, BidScore, { bidId, memberId, itemId, points: 80 });
  const contractId = await keep(em, PurchaseContract, contract({ projectId, bidId }));
  const milestone = { contractId, title: '节点', dueOn: '2024-06-01' };
  const milestoneId = await keep(em, ContractMilestone, milestone);
  await keep(em, MilestonePayment, { contractId, milestoneId, amount: 95, ...payment });
  await keep(em, ContractEvaluation, { contractId, evaluatedOn: '2024-12-31', ...evaluated });
  procured.set(institutionId, { projectId, callId, itemId, memberId, bidId, contractId, milestoneId });
}

const inTurn = async (em: EntityManager, { institutions }: Places): Promise<void> => {
  for (const [i, { id }] of institutions.entries())
    await keepOne(em, id, institutions[(i + 1) % institutions.length]!.id);
};

export const procurement: MatrixPart = {
  table: `
purchaseProjects     AAAA AAAA SSSS A--- I--- ---- A--- ---- ---- ----
purchaseCalls        AAAA AAAA SSSS A--- *--- ---- A--- ---- ---- ----
scoringItems         AAAA AAAA SSSS A--- *--- ---- A--- ---- ---- ----
panelMembers         AAAA AAAA SSSS A--- ---- ---- A--- ---- ---- ----
panelLinks           AAAA AAAA SSSS A--- ---- ---- A--- ---- ---- ----
bids                 A--- A--- S--- A--- III- ---- A--- ---- ---- ----
bidScores            AAAA AAAA SSSS A--- ---- ---- A--- ---- ---- ----
purchaseContracts    AAA- AAA- SSS- A--- I--- ---- A--- ---- ---- ----
contractMilestones   AAAA AAAA SSSS A--- I--- ---- A--- ---- ---- ----
contractEvaluations  AAAA AAAA SSSS A--- I--- ---- A--- ---- ---- ----
milestonePayments    AAA- AAA- SSS- A--- II-- ---- A--- ---- ---- ----
`,
  actions: `
purchaseProjects.approveBudget  - - - A - - - - - -
purchaseProjects.cancel         A A S - - - - - - -
purchaseCalls.publish           A A S - - - - - - -
purchaseCalls.open              A A S - - - - - - -
purchaseCalls.award             A A S - - - - - - -
purchaseCalls.fail              A A S - - - - - - -
bids.withdraw                   - - - - I - - - - -
bids.disqualify                 A A S - - - - - - -
purchaseContracts.sign          A A S - - - - - - -
purchaseContracts.conclude      A A S - - - - - - -
purchaseContracts.terminate     A A S - - - - - - -
contractMilestones.deliver      A A S - I - - - - -
contractMilestones.accept       A A S - - - - - - -
contractMilestones.refuse       A A S - - - - - - -
milestonePayments.commit        - A - A - - - - - -
milestonePayments.disburse      - A - A - - - - - -
milestonePayments.refuse        A A - A - - - - - -
milestonePayments.withdraw      A A S - I - - - - -
`,
  carried: {
    purchaseProjects: `select j.id, ${place}, p.id as institution from purchase_project j join institution p on p.id = j.buyer_id`,
    purchaseCalls: `select c.id, ${place}, p.id as institution from purchase_call c ${buyer}`,
    scoringItems: ofCall('scoring_item'),
    panelMembers: ofCall('panel_member'),
    panelLinks: `select t.id, ${place}, p.id as institution from panel_link t join panel_member m on m.id = t.member_id join purchase_call c on c.id = m.call_id ${buyer}`,
    bids: `select b.id, ${opened} from bid b join purchase_call c on c.id = b.call_id ${buyer}`,
    bidScores: `select t.id, ${opened} from bid_score t join bid b on b.id = t.bid_id join purchase_call c on c.id = b.call_id ${buyer}`,
    purchaseContracts: ofContract('k.id', ''),
    contractMilestones: ofContract('t.id', 'join contract_milestone t on t.contract_id = k.id'),
    contractEvaluations: ofContract('t.id', 'join contract_evaluation t on t.contract_id = k.id'),
    milestonePayments: ofContract('t.id', 'join milestone_payment t on t.contract_id = k.id'),
  },
  harmless: {
    purchaseProjects: { title: '更名' },
    purchaseCalls: { notice: '补充' },
    scoringItems: { standard: '标准' },
    panelMembers: { weight: 2 },
    panelLinks: { detail: '说明' },
    bids: { proposal: '修订方案' },
    bidScores: { comment: '评语' },
    purchaseContracts: { amount: 90 },
    contractMilestones: { title: '更名' },
    contractEvaluations: { opinion: '修订' },
    milestonePayments: { penaltyReason: '修订' },
  },
  fresh: {
    purchaseProjects: ({ institution }) => project(institution),
    purchaseCalls: ({ institution }) => ({
      projectId: at(institution).projectId,
      title: '新公告',
      notice: '内容',
    }),
    scoringItems: ({ institution }) => ({
      callId: at(institution).callId,
      title: `项${++serial}`,
      weight: 1,
    }),
    panelMembers: ({ institution }) => ({ callId: at(institution).callId, name: `人${++serial}` }),
    panelLinks: ({ institution }) => ({
      memberId: at(institution).memberId,
      institutionId: institution,
      kind: 'KIN',
    }),
    bids: ({ institution }) => ({ callId: at(institution).callId, supplierId: institution, ...envelope }),
    bidScores: ({ institution }) => ({
      bidId: at(institution).bidId,
      memberId: at(institution).memberId,
      itemId: at(institution).itemId,
      points: 70,
    }),
    purchaseContracts: ({ institution }) => contract(at(institution)),
    contractMilestones: ({ institution }) => ({
      contractId: at(institution).contractId,
      title: '新节点',
      dueOn: '2024-07-01',
    }),
    contractEvaluations: ({ institution }) => ({
      contractId: at(institution).contractId,
      evaluatedOn: '2025-01-02',
      ...evaluated,
    }),
    milestonePayments: ({ institution }) => ({
      contractId: at(institution).contractId,
      milestoneId: at(institution).milestoneId,
      ...payment,
    }),
  },
  keep: inTurn,
};
