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
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { AppraisalAppeal } from '../appraisal/appeal.entity.ts';
import { Appraisal } from '../appraisal/appraisal.entity.ts';
import { AppraisalIndicator } from '../appraisal/indicator.entity.ts';
import { AppraisalIndicatorSet } from '../appraisal/indicator-set.entity.ts';
import { AppraisalPeriod } from '../appraisal/period.entity.ts';
import { AppraisalRating } from '../appraisal/rating.entity.ts';
import { AppraisalResult } from '../appraisal/result.entity.ts';
import { AppraisalScore } from '../appraisal/score.entity.ts';
import { RewardNomination } from '../incentives/nomination.entity.ts';
import { RewardObjection } from '../incentives/objection.entity.ts';
import { RewardProgramme } from '../incentives/programme.entity.ts';
import { RankPromotion } from '../incentives/promotion.entity.ts';
import { RankCondition } from '../incentives/rank-condition.entity.ts';
import { RankHolding } from '../incentives/rank-holding.entity.ts';
import { Rank } from '../incentives/rank.entity.ts';
import { RewardReview } from '../incentives/review.entity.ts';
import '../vocabulary/vocabulary.policy.ts';
import '../access/access.policy.ts';
import '../audit/audit.policy.ts';
import '../approvals/approvals.policy.ts';
import '../institutions/institutions.policy.ts';
import '../workforce/workforce.policy.ts';
import '../appraisal/appraisal.policy.ts';
import '../incentives/incentives.policy.ts';
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
import '../appraisal/indicator-set.behaviour.ts';
import '../appraisal/period.behaviour.ts';
import '../appraisal/appraisal.behaviour.ts';
import '../appraisal/rating.behaviour.ts';
import '../appraisal/appeal.behaviour.ts';
import '../appraisal/appraisal.extensions.ts';
import '../appraisal/appraisal.flows.ts';
import '../incentives/rank.behaviour.ts';
import '../incentives/promotion.behaviour.ts';
import '../incentives/programme.behaviour.ts';
import '../incentives/nomination.behaviour.ts';
import '../incentives/review.behaviour.ts';
import '../incentives/objection.behaviour.ts';
import '../incentives/incentives.extensions.ts';
import '../incentives/incentives.flows.ts';
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
  AppraisalIndicatorSet,
  AppraisalIndicator,
  AppraisalPeriod,
  Appraisal,
  AppraisalRating,
  AppraisalScore,
  AppraisalResult,
  AppraisalAppeal,
  Rank,
  RankCondition,
  RankPromotion,
  RankHolding,
  RewardProgramme,
  RewardNomination,
  RewardReview,
  RewardObjection,
];

useRequestClass(() => ChangeRequest);
declarePending();
for (const decl of allResources()) mapScopeColumns(decl);
