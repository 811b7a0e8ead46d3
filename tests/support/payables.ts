import type { EntityManager } from '@mikro-orm/postgresql';
import { RewardNomination } from '../../server/src/incentives/nomination.entity.ts';
import { RewardProgramme } from '../../server/src/incentives/programme.entity.ts';
import { IncubationBase } from '../../server/src/incubation/incubation-base.entity.ts';
import { Tenancy } from '../../server/src/incubation/tenancy.entity.ts';
import { TenancySupport } from '../../server/src/incubation/tenancy-support.entity.ts';
import { Bid } from '../../server/src/procurement/bid.entity.ts';
import { ContractEvaluation } from '../../server/src/procurement/contract-evaluation.entity.ts';
import { ContractMilestone } from '../../server/src/procurement/contract-milestone.entity.ts';
import { PurchaseCall } from '../../server/src/procurement/purchase-call.entity.ts';
import { PurchaseContract } from '../../server/src/procurement/purchase-contract.entity.ts';
import { PurchaseProject } from '../../server/src/procurement/purchase-project.entity.ts';
import { ExamPass } from '../../server/src/registration/exam-pass.entity.ts';
import { COUNTY } from './people.ts';
import { keep, keepInstitution, keepPractitioner, type Place } from './rows.ts';

/** What payments rest on, kept in force in one county. */
export const SITE: Place = { division: COUNTY, sector: 'CIVIL_AFFAIRS' };
const where = { divisionId: COUNTY, sector: 'CIVIL_AFFAIRS' };
let serial = 0;

export interface Staff {
  institutionId: string;
  practitionerId: string;
}

/** Somebody in post since 2022. */
export async function keepStaff(em: EntityManager): Promise<Staff> {
  const { id, postId } = await keepInstitution(em, SITE);
  const { id: practitionerId } = await keepPractitioner(em, SITE, postId, id);
  return { institutionId: id, practitionerId };
}

/** An honour that was conferred on a person or an institution. */
export async function keepHonour(em: EntityManager, nominee: Partial<Staff>): Promise<string> {
  const programmeId = await keep(em, RewardProgramme, {
    ...{ name: `优秀社工${++serial}`, level: 'COUNTY', divisionId: COUNTY, state: 'FINISHED' },
    ...{ nominationsFrom: '2026-01-01', nominationsUntil: '2026-01-31' },
    ...{ personQuota: 5, institutionQuota: 3 },
  });
  return keep(em, RewardNomination, {
    ...{ programmeId, ...nominee, ...where, deeds: '事迹', nominatedOn: '2026-01-05' },
    ...{ kind: nominee.practitionerId ? 'PERSON' : 'INSTITUTION' },
    ...{ state: 'CONFERRED', conferredOn: '2026-02-20' },
  });
}

export const keepPass = (em: EntityManager, practitionerId: string, passedOn: string): Promise<string> =>
  keep(em, ExamPass, { practitionerId, level: 'ASSISTANT', year: Number(passedOn.slice(0, 4)), passedOn });

export interface Contracted {
  contractId: string;
  supplierId: string;
  milestones: string[];
}

/** A contract that is being performed, with milestones accepted. */
export async function keepContract(em: EntityManager, accepted: number, amount: number): Promise<Contracted> {
  const [buyer, supplier] = [await keepInstitution(em, SITE), await keepInstitution(em, SITE)];
  const project = { title: '为老服务', buyerId: buyer.id, category: 'ELDERLY', method: 'OPEN_TENDER' };
  const projectId = await keep(em, PurchaseProject, { ...project, year: 2026, content: '服务' });
  const callId = await keep(em, PurchaseCall, { projectId, title: '公告', notice: '内容', state: 'AWARDED' });
  const opened = { price: '1000', proposal: '方案', state: 'AWARDED', disclosure: 'OPENED', amount };
  const bidId = await keep(em, Bid, { callId, supplierId: supplier.id, ...opened });
  const contractId = await keep(em, PurchaseContract, {
    ...{ number: `合同${++serial}`, projectId, bidId, amount, state: 'SIGNED' },
    ...{ startOn: '2026-01-01', endOn: '2026-12-31', signedOn: '2026-01-01' },
  });
  const milestones: string[] = [];
  for (let i = 1; i <= accepted; i++)
    milestones.push(
      await keep(em, ContractMilestone, {
        ...{ contractId, title: `节点${i}`, dueOn: '2026-03-31', state: 'ACCEPTED' },
        ...{ deliveredOn: '2026-02-10', deliveredById: supplier.id },
      }),
    );
  return { contractId, supplierId: supplier.id, milestones };
}

export const keepEvaluation = (
  em: EntityManager,
  contractId: string,
  evaluatedOn: string,
  result = 'GOOD',
): Promise<string> =>
  keep(em, ContractEvaluation, {
    ...{ contractId, evaluatedOn, result, evaluator: '第三方', score: 80, opinion: '达标' },
  });

/** A grant to a tenant that incubates, or what else it was given. */
export async function keepGrant(em: EntityManager, kind = 'GRANT'): Promise<Staff & { supportId: string }> {
  const staff = await keepStaff(em);
  const baseId = await keep(em, IncubationBase, {
    ...{ name: `基地${++serial}`, ...where, openedOn: '2020-01-01', capacity: 5 },
  });
  const tenancyId = await keep(em, Tenancy, {
    ...{ baseId, institutionId: staff.institutionId, appliedOn: '2025-06-01', plan: '计划' },
    state: 'INCUBATING',
  });
  const amount = kind === 'GRANT' ? 200_00 : null;
  const supportId = await keep(em, TenancySupport, { tenancyId, kind, amount, givenOn: '2026-01-10' });
  return { ...staff, supportId };
}
