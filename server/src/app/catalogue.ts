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
import { CancellationGround } from '../registration/cancellation-ground.entity.ts';
import { Complaint } from '../registration/complaint.entity.ts';
import { DisciplinaryCase } from '../registration/disciplinary-case.entity.ts';
import { EducationCredit } from '../registration/education-credit.entity.ts';
import { ExamAttempt } from '../registration/exam-attempt.entity.ts';
import { ExamPass } from '../registration/exam-pass.entity.ts';
import { RegistrationApplication } from '../registration/registration-application.entity.ts';
import { RegistrationNotice } from '../registration/registration-notice.entity.ts';
import { RegistrationScheme } from '../registration/registration-scheme.entity.ts';
import { Registration } from '../registration/registration.entity.ts';
import { Sanction } from '../registration/sanction.entity.ts';
import { SupervisionSession } from '../registration/supervision-session.entity.ts';
import '../vocabulary/vocabulary.policy.ts';
import '../access/access.policy.ts';
import '../audit/audit.policy.ts';
import '../approvals/approvals.policy.ts';
import '../institutions/institutions.policy.ts';
import '../workforce/workforce.policy.ts';
import '../registration/registration.policy.ts';
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
import '../registration/registration-scheme.behaviour.ts';
import '../registration/registration-application.behaviour.ts';
import '../registration/registration.behaviour.ts';
import '../registration/appointment.behaviour.ts';
import '../registration/education-credit.behaviour.ts';
import '../registration/supervision-session.behaviour.ts';
import '../registration/discipline.behaviour.ts';
import '../registration/exam.behaviour.ts';
import '../registration/registration.flows.ts';
import '../registration/registration.extensions.ts';
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
  RegistrationScheme,
  CancellationGround,
  RegistrationApplication,
  Registration,
  RegistrationNotice,
  EducationCredit,
  SupervisionSession,
  Complaint,
  DisciplinaryCase,
  Sanction,
  ExamAttempt,
  ExamPass,
];

useRequestClass(() => ChangeRequest);
declarePending();
for (const decl of allResources()) mapScopeColumns(decl);
