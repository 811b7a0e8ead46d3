import type { EntityManager } from '@mikro-orm/postgresql';
import { AccessToken } from '../../server/src/access/access-token.entity.ts';
import type { Sector } from '../../server/src/access/roles.ts';
import { StoredFile } from '../../server/src/access/stored-file.entity.ts';
import { Attachment } from '../../server/src/approvals/attachment.entity.ts';
import { ChangeOperation } from '../../server/src/approvals/change-operation.entity.ts';
import { ChangeRequest } from '../../server/src/approvals/change-request.entity.ts';
import { Comment } from '../../server/src/approvals/comment.entity.ts';
import { Decision } from '../../server/src/approvals/decision.entity.ts';
import { Delegation } from '../../server/src/approvals/delegation.entity.ts';
import { keep } from './rows.ts';

/** A request and where it belongs. */
export interface Requested {
  makerId: string;
  checkerId: string;
  division: string | null;
  sector: Sector | null;
  realm: 'BUSINESS' | 'CONFIDENTIAL' | 'ADMINISTRATION';
  /** Whose application it is. */
  subjectInstitution?: string;
  subjectPerson?: string;
}

const step = { name: '审核', duties: ['COORDINATOR'], level: 'COUNTY', need: 'ANY', deadline: 5, bulk: true };

/** A returned request with an operation, a decision, a comment and an attachment. */
export async function keepRequest(em: EntityManager, requested: Requested): Promise<string> {
  const { makerId, checkerId, division, ...rest } = requested;
  const resource = rest.realm === 'ADMINISTRATION' ? 'accounts' : 'policyParameters';
  const state = { state: 'RETURNED', mode: 'WHOLE', steps: [step], submittedAt: new Date() };
  const named = {
    title: '一项申请',
    resource,
    recordId: '1',
    makerName: '提交人',
    makerId,
    divisionId: division,
  };
  const requestId = await keep(em, ChangeRequest, { ...named, ...rest, ...state });
  const operated = {
    kind: 'UPDATE',
    recordId: '1',
    resource,
    resourceLabel: '参数',
    recordName: '参数',
    state: 'PENDING',
  };
  await keep(em, ChangeOperation, { requestId, seq: 0, ...operated, baseVersion: 1, patch: {}, base: {} });
  const decided = {
    verdict: 'RETURN',
    checkerName: '审核人',
    checkerRole: 'COORDINATOR',
    reason: '补充',
    decidedAt: new Date(),
  };
  await keepDecision(em, { requestId, round: 1, step: 0, stepName: '审核', checkerId, ...decided }, makerId);
  await keep(em, Comment, { requestId, authorId: checkerId, authorName: '审核人', text: '请补充' });
  const fileId = await keepFile(em, makerId);
  await keep(em, Attachment, { requestId, fileId, fileName: '附件.txt', size: 2 });
  return requestId;
}

/** `makerId` of a decision is no reference but a copy, so it is set by its own name. */
async function keepDecision(
  em: EntityManager,
  values: Record<'requestId' | 'checkerId', string> & Record<string, unknown>,
  makerId: string,
): Promise<void> {
  const { requestId: request, checkerId: checker, ...plain } = values;
  em.create(Decision, { ...plain, request, checker, makerId } as never);
  await em.flush();
}

/** A file that an account uploaded. */
export const keepFile = (em: EntityManager, ownerId: string): Promise<string> =>
  keep(em, StoredFile, {
    name: '附件.txt',
    mediaType: 'text/plain',
    size: 2,
    digest: 'd',
    ownerId,
    content: Buffer.from('ok'),
  });

/** A token and a delegation of an account's. */
export async function keepBelongings(
  em: EntityManager,
  accountId: string,
  grantId: string,
  delegateId: string,
): Promise<void> {
  const token = {
    name: '程序',
    account: accountId,
    grant: grantId,
    expiresOn: '2099-01-01',
    digest: `digest ${accountId}`,
  };
  em.create(AccessToken, token as never);
  const dates = { since: '2024-01-01', until: '2024-02-01' };
  em.create(Delegation, {
    delegator: accountId,
    delegatorName: '委托人',
    delegate: delegateId,
    delegateName: '受托人',
    ...dates,
    grantId,
  } as never);
  await em.flush();
}
