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
import { Notification } from '../notifications/notification.entity.ts';
import { OutboxEvent } from '../notifications/outbox-event.entity.ts';
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
import { BaseService } from '../incubation/base-service.entity.ts';
import { IncubationBase } from '../incubation/incubation-base.entity.ts';
import { Tenancy } from '../incubation/tenancy.entity.ts';
import { TenancyAssessment } from '../incubation/tenancy-assessment.entity.ts';
import { TenancySupport } from '../incubation/tenancy-support.entity.ts';
import { FairBooth } from '../mobility/fair-booth.entity.ts';
import { GuidanceCase } from '../mobility/guidance-case.entity.ts';
import { GuidanceWindow } from '../mobility/guidance-window.entity.ts';
import { JobFair } from '../mobility/job-fair.entity.ts';
import { JobOffer } from '../mobility/job-offer.entity.ts';
import { Referral } from '../mobility/referral.entity.ts';
import { Seeker } from '../mobility/seeker.entity.ts';
import { Vacancy } from '../mobility/vacancy.entity.ts';
import { Bid } from '../procurement/bid.entity.ts';
import { BidScore } from '../procurement/bid-score.entity.ts';
import { ContractEvaluation } from '../procurement/contract-evaluation.entity.ts';
import { ContractMilestone } from '../procurement/contract-milestone.entity.ts';
import { PanelLink } from '../procurement/panel-link.entity.ts';
import { PanelMember } from '../procurement/panel-member.entity.ts';
import { PurchaseCall } from '../procurement/purchase-call.entity.ts';
import { PurchaseContract } from '../procurement/purchase-contract.entity.ts';
import { PurchaseProject } from '../procurement/purchase-project.entity.ts';
import { ScoringItem } from '../procurement/scoring-item.entity.ts';
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
import { Scorecard } from '../oversight/scorecard.entity.ts';
import { ScorecardComment } from '../oversight/scorecard-comment.entity.ts';
import { ScorecardLine } from '../oversight/scorecard-line.entity.ts';
import { DevelopmentTarget } from '../oversight/development-target.entity.ts';
import { Campaign } from '../publicity/campaign.entity.ts';
import { NoticeObjection } from '../publicity/notice-objection.entity.ts';
import { PublicNotice } from '../publicity/public-notice.entity.ts';
import { TypicalCase } from '../publicity/typical-case.entity.ts';
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
import '../notifications/notifications.policy.ts';
import '../approvals/approvals.policy.ts';
import '../approvals/announcements.ts';
import '../approvals/overdue.ts';
import '../institutions/institutions.policy.ts';
import '../institutions/areas.policy.ts';
import '../workforce/workforce.policy.ts';
import '../incubation/incubation.policy.ts';
import '../procurement/procurement.policy.ts';
import '../mobility/mobility.policy.ts';
import '../registration/registration.policy.ts';
import '../workforce/body-membership.policy.ts';
import '../oversight/oversight.policy.ts';
import '../publicity/publicity.policy.ts';
import '../training/training.policy.ts';
import '../appraisal/appraisal.policy.ts';
import '../incentives/incentives.policy.ts';
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
import '../incubation/base.behaviour.ts';
import '../incubation/tenancy.behaviour.ts';
import '../incubation/support.behaviour.ts';
import '../incubation/incubation.flows.ts';
import '../procurement/project.behaviour.ts';
import '../procurement/call.behaviour.ts';
import '../procurement/bid.behaviour.ts';
import '../procurement/contract.behaviour.ts';
import '../procurement/performance.behaviour.ts';
import '../procurement/procurement.flows.ts';
import '../mobility/mobility.extensions.ts';
import '../mobility/market.behaviour.ts';
import '../mobility/job-offer.behaviour.ts';
import '../mobility/hiring.behaviour.ts';
import '../mobility/services.behaviour.ts';
import '../mobility/mobility.flows.ts';
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
  OutboxEvent,
  Notification,
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
  IncubationBase,
  BaseService,
  Tenancy,
  TenancySupport,
  TenancyAssessment,
  PurchaseProject,
  PurchaseCall,
  ScoringItem,
  PanelMember,
  PanelLink,
  Bid,
  BidScore,
  PurchaseContract,
  ContractMilestone,
  ContractEvaluation,
  Vacancy,
  Seeker,
  JobOffer,
  Referral,
  GuidanceWindow,
  GuidanceCase,
  JobFair,
  FairBooth,
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
