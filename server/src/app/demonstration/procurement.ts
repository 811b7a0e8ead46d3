import type { EntityManager } from '@mikro-orm/postgresql';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import { addDays, type Day } from '../../kernel/values/day.ts';
import { Institution } from '../../institutions/institution.entity.ts';
import { Bid } from '../../procurement/bid.entity.ts';
import { BidScore } from '../../procurement/bid-score.entity.ts';
import { PanelLink } from '../../procurement/panel-link.entity.ts';
import { PanelMember } from '../../procurement/panel-member.entity.ts';
import { PurchaseCall } from '../../procurement/purchase-call.entity.ts';
import { PurchaseProject } from '../../procurement/purchase-project.entity.ts';
import { ScoringItem } from '../../procurement/scoring-item.entity.ts';
import type { City } from './city.ts';
import { REMARK } from './institutions.ts';
import { creditCode } from './numbers.ts';
import { counties } from './places.ts';
import { saveContract } from './procurement/contracts.ts';
import { saveAll, type Saved } from './saving.ts';

/** How far a project has come: state of the project, of its call, and days since the call went out. */
interface Course {
  title: string;
  category: string;
  project: string;
  call: string | null;
  daysAgo: number;
}

const courses: Course[] = [
  { title: '社区为老服务', category: 'ELDERLY', project: 'EVALUATED', call: 'AWARDED', daysAgo: 420 },
  { title: '困境儿童关爱', category: 'CHILDREN_YOUTH', project: 'CONTRACTED', call: 'AWARDED', daysAgo: 150 },
  { title: '残疾人社区康复', category: 'DISABLED', project: 'AWARDED', call: 'AWARDED', daysAgo: 50 },
  { title: '社区矫正帮教', category: 'CORRECTION', project: 'CALLED', call: 'OPENED', daysAgo: 35 },
  { title: '职工心理关爱', category: 'WORKERS', project: 'CALLED', call: 'OPEN', daysAgo: 10 },
  { title: '社会救助对象帮扶', category: 'RELIEF', project: 'BUDGETED', call: null, daysAgo: 0 },
  { title: '社工督导与培训', category: 'TRAINING', project: 'PLANNED', call: null, daysAgo: 0 },
  { title: '社区融合服务', category: 'COMMUNITY', project: 'BUDGETED', call: 'FAILED', daysAgo: 80 },
  {
    title: '青少年成长陪伴',
    category: 'CHILDREN_YOUTH',
    project: 'CONTRACTED',
    call: 'AWARDED',
    daysAgo: 340,
  },
  { title: '居家养老巡访', category: 'ELDERLY', project: 'EVALUATED', call: 'AWARDED', daysAgo: 760 },
];
const items = [
  { title: '服务方案', weight: 50 },
  { title: '团队与业绩', weight: 30 },
  { title: '报价', weight: 20 },
];
const reviewers = ['演示评审组长', '演示评审甲', '演示评审乙', '演示评审丙（回避）'];
const OPEN_FOR = 25;

/** Work: a procurement and the records that it has by now. */
export interface Work {
  course: Course;
  project: Saved;
  call: Saved;
}

const buyerOf = ({ name, code }: (typeof counties)[number], i: number): Values => ({
  name: `${name}民政局（演示）`,
  kind: 'ORGAN',
  sector: 'CIVIL_AFFAIRS',
  divisionId: code,
  creditCode: creditCode('11', code.slice(0, 6), 800_000 + i),
  publicBenefit: false,
  remark: REMARK,
});

const projectOf = ({ title, category, project, daysAgo }: Course, buyer: Saved, today: Day): Values => ({
  title: `${title}项目（演示）`,
  buyerId: buyer.id,
  category,
  method: 'OPEN_TENDER',
  year: Number(addDays(today, -daysAgo).slice(0, 4)),
  content: '面向本地居民提供专业社会工作服务，配备持证社工（演示数据，纯属虚构）',
  state: project,
  ...(project === 'PLANNED'
    ? {}
    : {
        budgetAmount: 200_000_00,
        budgetDocument: 'DEMO-财预-001',
        budgetApprovedOn: addDays(today, -daysAgo - 10),
        budgetStable: category === 'ELDERLY',
      }),
});

function callOf({ title, call, daysAgo }: Course, project: Saved, today: Day): Values {
  const on = (days: number): Day => addDays(today, days - daysAgo);
  return {
    title: `${title}项目公开招标公告（演示）`,
    projectId: project.id,
    notice: '符合条件的社会组织均可投标，要求详见项目（演示）',
    state: call,
    publishedOn: on(0),
    bidsDueOn: on(OPEN_FOR),
    openedOn: call === 'OPEN' ? null : on(OPEN_FOR + 1),
    awardedOn: call === 'AWARDED' ? on(OPEN_FOR + 7) : null,
    failReason: call === 'FAILED' ? '有效投标不足（演示）' : null,
  };
}

/** Three bids each; those of a call that is still open are under seal. */
function bidsOf({ course, call }: Work, suppliers: Saved[], turn: number): Values[] {
  const shown = ['OPENED', 'AWARDED'].includes(String(course.call));
  return [0, 1, 2].map((k) => {
    const yuan = 170_000 + 8_000 * k;
    const state = course.call === 'AWARDED' ? (k === 0 ? 'AWARDED' : 'LOST') : 'OPENED';
    return {
      callId: call.id,
      supplierId: suppliers[(turn + k) % suppliers.length]!.id,
      price: String(yuan),
      proposal: '驻点服务、个案管理与小组工作相结合（演示）',
      submittedOn: addDays(String(call.publishedOn), 5 + k),
      ...(shown
        ? {
            disclosure: 'OPENED',
            state,
            amount: yuan * 100,
            plan: '驻点服务、个案管理与小组工作相结合（演示）',
          }
        : {}),
    };
  });
}

async function savePanel(em: EntityManager, context: RuleContext, work: Work, bids: Saved[]): Promise<void> {
  const members = await saveAll(
    em,
    PanelMember,
    reviewers.map((name, i) => ({ callId: work.call.id, name, weight: i === 0 ? 2 : 1 })),
    context,
  );
  const link = { memberId: members.at(-1)!.id, institutionId: bids[1]!.supplierId, kind: 'ADVISER' };
  await saveAll(em, PanelLink, [{ ...link, detail: '担任该机构督导（演示）' }], context);
  const scored = await saveAll(
    em,
    ScoringItem,
    items.map((item) => ({ ...item, callId: work.call.id })),
    context,
  );
  // A panel that is still at work has not judged the last bid.
  const judged = work.course.call === 'OPENED' ? bids.slice(0, 2) : bids;
  const scores = judged.flatMap((bid, b) =>
    members.slice(0, 3).flatMap((member, m) =>
      scored.map((item, i) => ({
        bidId: bid.id,
        memberId: member.id,
        itemId: item.id,
        points: 92 - 6 * b - 2 * m + i,
      })),
    ),
  );
  await saveAll(em, BidScore, scores, context);
}

/** Purchases at every stage, from a plan to an evaluated contract; the bids of one are still sealed (二(二)3). */
export async function procurementChapter(em: EntityManager, context: RuleContext, city: City): Promise<void> {
  const buyers = await saveAll(em, Institution, counties.slice(0, 3).map(buyerOf), context);
  const suppliers = city.institutions.filter((i) => i.kind === 'PRIVATE_NON_ENTERPRISE');
  for (const [turn, course] of courses.entries()) {
    const buyer = buyers[turn % buyers.length]!;
    const [project] = await saveAll(em, PurchaseProject, [projectOf(course, buyer, context.today)], context);
    if (course.call === null) continue;
    const [call] = await saveAll(em, PurchaseCall, [callOf(course, project!, context.today)], context);
    const work: Work = { course, project: project!, call: call! };
    if (course.call === 'FAILED') continue;
    const bids = await saveAll(em, Bid, bidsOf(work, suppliers, turn), context);
    if (course.call === 'OPEN') {
      await saveAll(
        em,
        ScoringItem,
        items.map((item) => ({ ...item, callId: call!.id })),
        context,
      );
      continue;
    }
    await savePanel(em, context, work, bids);
    if (course.call !== 'AWARDED') continue;
    await em.nativeUpdate(PurchaseCall, { id: call!.id }, { awardedBid: bids[0]!.id } as never);
    if (course.project !== 'AWARDED') await saveContract(em, context, work, bids[0]!);
  }
}
