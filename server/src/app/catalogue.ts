import 'reflect-metadata';
import '../access/scope.ts';
import { Attachment } from '../approvals/attachment.entity.ts';
import { ChangeOperation } from '../approvals/change-operation.entity.ts';
import { ChangeRequest } from '../approvals/change-request.entity.ts';
import { Comment } from '../approvals/comment.entity.ts';
import { Decision } from '../approvals/decision.entity.ts';
import { Delegation } from '../approvals/delegation.entity.ts';
import { Flow } from '../approvals/flow.entity.ts';
import { declarePending } from '../approvals/pending.ts';
import { AccessToken } from '../access/access-token.entity.ts';
import { Account } from '../access/account.entity.ts';
import { Credential } from '../access/credential.entity.ts';
import { Duty } from '../access/duty.entity.ts';
import { Grant } from '../access/grant.entity.ts';
import { Office } from '../access/office.entity.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Session } from '../access/session.entity.ts';
import { StoredFile } from '../access/stored-file.entity.ts';
import { Grade } from '../institutions/grade.entity.ts';
import { Inspection } from '../institutions/inspection.entity.ts';
import { AreaFlag } from '../institutions/area-flag.entity.ts';
import { CommunityClass } from '../institutions/community-class.entity.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { Post } from '../institutions/post.entity.ts';
import { Code } from '../vocabulary/code.entity.ts';
import { Division } from '../vocabulary/division.entity.ts';
import { DivisionSuccession } from '../vocabulary/division-succession.entity.ts';
import { Holiday } from '../vocabulary/holiday.entity.ts';
import { PolicyParameter } from '../vocabulary/parameter.entity.ts';
import { Appointment } from '../workforce/appointment.entity.ts';
import { Certificate } from '../workforce/certificate.entity.ts';
import { Equivalence } from '../workforce/equivalence.entity.ts';
import { BodyMembership } from '../workforce/body-membership.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { Scorecard } from '../oversight/scorecard.entity.ts';
import { ScorecardComment } from '../oversight/scorecard-comment.entity.ts';
import { ScorecardLine } from '../oversight/scorecard-line.entity.ts';
import { DevelopmentTarget } from '../oversight/development-target.entity.ts';
import { Campaign } from '../publicity/campaign.entity.ts';
import { NoticeObjection } from '../publicity/notice-objection.entity.ts';
import { PublicNotice } from '../publicity/public-notice.entity.ts';
import { TypicalCase } from '../publicity/typical-case.entity.ts';
import '../vocabulary/vocabulary.policy.ts';
import '../access/access.policy.ts';
import '../audit/audit.policy.ts';
import '../approvals/approvals.policy.ts';
import '../institutions/institutions.policy.ts';
import '../institutions/areas.policy.ts';
import '../workforce/workforce.policy.ts';
import '../workforce/body-membership.policy.ts';
import '../oversight/oversight.policy.ts';
import '../publicity/publicity.policy.ts';
import '../vocabulary/parameter.behaviour.ts';
import '../access/grant.behaviour.ts';
import '../institutions/institution.behaviour.ts';
import '../institutions/post.behaviour.ts';
import '../institutions/grade.behaviour.ts';
import '../institutions/inspection.behaviour.ts';
import '../workforce/practitioner.behaviour.ts';
import '../workforce/certificate.behaviour.ts';
import '../workforce/equivalence.behaviour.ts';
import '../workforce/appointment.behaviour.ts';
import '../institutions/area-flag.behaviour.ts';
import '../institutions/community-class.behaviour.ts';
import '../workforce/body-membership.behaviour.ts';
import '../oversight/development-target.behaviour.ts';
import '../oversight/scorecard.behaviour.ts';
import '../publicity/notice.behaviour.ts';
import '../publicity/campaign.behaviour.ts';
import '../publicity/typical-case.behaviour.ts';
import '../oversight/oversight.flows.ts';
import '../publicity/publicity.flows.ts';
import '../institutions/areas.extensions.ts';
import '../workforce/body-membership.extensions.ts';
import '../oversight/practitioner.extensions.ts';
import { allResources } from '../kernel/declare/resource.ts';
import { mapScopeColumns } from '../kernel/scope/columns.ts';
import { useRequestClass } from '../kernel/api/payloads.ts';

/** THE list of what is kept. A new concept is one line here. */
export const entities = [
  Division,
  DivisionSuccession,
  Code,
  PolicyParameter,
  Holiday,
  Office,
  Duty,
  Account,
  Credential,
  Grant,
  Session,
  AccessToken,
  StoredFile,
  AuditEntry,
  Flow,
  ChangeRequest,
  ChangeOperation,
  Decision,
  Comment,
  Attachment,
  Delegation,
  Institution,
  Grade,
  Inspection,
  Post,
  Practitioner,
  Certificate,
  Equivalence,
  Appointment,
  AreaFlag,
  CommunityClass,
  BodyMembership,
  DevelopmentTarget,
  Scorecard,
  ScorecardLine,
  ScorecardComment,
  PublicNotice,
  NoticeObjection,
  Campaign,
  TypicalCase,
];

useRequestClass(() => ChangeRequest);
declarePending();
for (const decl of allResources()) mapScopeColumns(decl);
