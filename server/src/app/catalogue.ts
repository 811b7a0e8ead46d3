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
import { DegreeCredit } from '../training/degree-credit.entity.ts';
import { EthicsAcknowledgement } from '../training/ethics-acknowledgement.entity.ts';
import { EthicsCode } from '../training/ethics-code.entity.ts';
import { SpecialExpert } from '../training/special-expert.entity.ts';
import { TeacherPlacement } from '../training/teacher-placement.entity.ts';
import { TrainingAttendance } from '../training/training-attendance.entity.ts';
import { TrainingBase } from '../training/training-base.entity.ts';
import { TrainingCourse } from '../training/training-course.entity.ts';
import { TrainingEnrolment } from '../training/training-enrolment.entity.ts';
import { TrainingPlan } from '../training/training-plan.entity.ts';
import { TrainingSession } from '../training/training-session.entity.ts';
import { UniversityProgramme } from '../training/university-programme.entity.ts';
import { JointActivity } from '../quality/joint-activity.entity.ts';
import { Pilot } from '../quality/pilot.entity.ts';
import { ServiceStandard } from '../quality/service-standard.entity.ts';
import { StandardAdoption } from '../quality/standard-adoption.entity.ts';
import { StandardVersion } from '../quality/standard-version.entity.ts';
import { Volunteer } from '../quality/volunteer.entity.ts';
import { VolunteerPairing } from '../quality/volunteer-pairing.entity.ts';
import { VolunteerService } from '../quality/volunteer-service.entity.ts';
import '../vocabulary/vocabulary.policy.ts';
import '../access/access.policy.ts';
import '../audit/audit.policy.ts';
import '../approvals/approvals.policy.ts';
import '../institutions/institutions.policy.ts';
import '../workforce/workforce.policy.ts';
import '../training/training.policy.ts';
import '../quality/quality.policy.ts';
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
import '../training/training-plan.behaviour.ts';
import '../training/training-base.behaviour.ts';
import '../training/training-course.behaviour.ts';
import '../training/training-session.behaviour.ts';
import '../training/training-enrolment.behaviour.ts';
import '../training/training-attendance.behaviour.ts';
import '../training/university-programme.behaviour.ts';
import '../training/teacher-placement.behaviour.ts';
import '../training/special-expert.behaviour.ts';
import '../training/ethics-code.behaviour.ts';
import '../training/degree-credit.behaviour.ts';
import '../training/training.flows.ts';
import '../training/training.extensions.ts';
import '../quality/pilot.behaviour.ts';
import '../quality/standard.behaviour.ts';
import '../quality/volunteer.behaviour.ts';
import '../quality/volunteer-pairing.behaviour.ts';
import '../quality/joint-activity.behaviour.ts';
import '../quality/quality.flows.ts';
import '../quality/quality.extensions.ts';
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
  TrainingPlan,
  TrainingBase,
  TrainingCourse,
  TrainingSession,
  TrainingEnrolment,
  TrainingAttendance,
  DegreeCredit,
  UniversityProgramme,
  SpecialExpert,
  TeacherPlacement,
  EthicsCode,
  EthicsAcknowledgement,
  Pilot,
  ServiceStandard,
  StandardVersion,
  StandardAdoption,
  Volunteer,
  VolunteerPairing,
  JointActivity,
  VolunteerService,
];

useRequestClass(() => ChangeRequest);
declarePending();
for (const decl of allResources()) mapScopeColumns(decl);
