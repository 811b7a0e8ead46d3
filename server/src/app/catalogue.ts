import 'reflect-metadata';
import '../access/scope.ts';
import { Division } from '../vocabulary/division.entity.ts';
import { DivisionSuccession } from '../vocabulary/division-succession.entity.ts';
import { Code } from '../vocabulary/code.entity.ts';
import { PolicyParameter } from '../vocabulary/parameter.entity.ts';
import { Holiday } from '../vocabulary/holiday.entity.ts';
import { Office } from '../access/office.entity.ts';
import { Duty } from '../access/duty.entity.ts';
import { Account } from '../access/account.entity.ts';
import { Credential } from '../access/credential.entity.ts';
import { Grant } from '../access/grant.entity.ts';
import { Session } from '../access/session.entity.ts';
import { SignInAttempts } from '../access/sign-in-attempts.entity.ts';
import { AccessToken } from '../access/access-token.entity.ts';
import { StoredFile } from '../access/stored-file.entity.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { OutboxEvent } from '../notifications/outbox-event.entity.ts';
import { Notification } from '../notifications/notification.entity.ts';
import { Flow } from '../approvals/flow.entity.ts';
import { ChangeRequest } from '../approvals/change-request.entity.ts';
import { ChangeOperation } from '../approvals/change-operation.entity.ts';
import { Decision } from '../approvals/decision.entity.ts';
import { Comment } from '../approvals/comment.entity.ts';
import { Attachment } from '../approvals/attachment.entity.ts';
import { Delegation } from '../approvals/delegation.entity.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { Grade } from '../institutions/grade.entity.ts';
import { Inspection } from '../institutions/inspection.entity.ts';
import { Post } from '../institutions/post.entity.ts';
import { AreaFlag } from '../institutions/area-flag.entity.ts';
import { CommunityClass } from '../institutions/community-class.entity.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { Certificate } from '../workforce/certificate.entity.ts';
import { Equivalence } from '../workforce/equivalence.entity.ts';
import { Appointment } from '../workforce/appointment.entity.ts';
import { BodyMembership } from '../workforce/body-membership.entity.ts';
import { FundingSource } from '../funding/funding-source.entity.ts';
import { FundingProgramme } from '../funding/funding-programme.entity.ts';
import { Appropriation } from '../funding/appropriation.entity.ts';
import { Allocation } from '../funding/allocation.entity.ts';
import { Commitment } from '../funding/commitment.entity.ts';
import { Disbursement } from '../funding/disbursement.entity.ts';
import { BankAccount } from '../funding/bank-account.entity.ts';
import { FundReversal } from '../funding/fund-reversal.entity.ts';
import { LedgerAccount } from '../funding/ledger-account.entity.ts';
import { LedgerTransfer } from '../funding/ledger-transfer.entity.ts';
import { LotteryReport } from '../funding/lottery-report.entity.ts';
import { RegistrationScheme } from '../registration/registration-scheme.entity.ts';
import { CancellationGround } from '../registration/cancellation-ground.entity.ts';
import { RegistrationApplication } from '../registration/registration-application.entity.ts';
import { Registration } from '../registration/registration.entity.ts';
import { RegistrationNotice } from '../registration/registration-notice.entity.ts';
import { EducationCredit } from '../registration/education-credit.entity.ts';
import { SupervisionSession } from '../registration/supervision-session.entity.ts';
import { Complaint } from '../registration/complaint.entity.ts';
import { DisciplinaryCase } from '../registration/disciplinary-case.entity.ts';
import { Sanction } from '../registration/sanction.entity.ts';
import { ExamAttempt } from '../registration/exam-attempt.entity.ts';
import { ExamPass } from '../registration/exam-pass.entity.ts';
import { ExamFeeClaim } from '../registration/exam-fee-claim.entity.ts';
import { TrainingPlan } from '../training/training-plan.entity.ts';
import { TrainingBase } from '../training/training-base.entity.ts';
import { TrainingCourse } from '../training/training-course.entity.ts';
import { TrainingSession } from '../training/training-session.entity.ts';
import { TrainingEnrolment } from '../training/training-enrolment.entity.ts';
import { TrainingAttendance } from '../training/training-attendance.entity.ts';
import { DegreeCredit } from '../training/degree-credit.entity.ts';
import { UniversityProgramme } from '../training/university-programme.entity.ts';
import { SpecialExpert } from '../training/special-expert.entity.ts';
import { TeacherPlacement } from '../training/teacher-placement.entity.ts';
import { EthicsCode } from '../training/ethics-code.entity.ts';
import { EthicsAcknowledgement } from '../training/ethics-acknowledgement.entity.ts';
import { AppraisalIndicatorSet } from '../appraisal/indicator-set.entity.ts';
import { AppraisalIndicator } from '../appraisal/indicator.entity.ts';
import { AppraisalPeriod } from '../appraisal/period.entity.ts';
import { Appraisal } from '../appraisal/appraisal.entity.ts';
import { AppraisalRating } from '../appraisal/rating.entity.ts';
import { AppraisalScore } from '../appraisal/score.entity.ts';
import { AppraisalResult } from '../appraisal/result.entity.ts';
import { AppraisalAppeal } from '../appraisal/appeal.entity.ts';
import { IncubationBase } from '../incubation/incubation-base.entity.ts';
import { BaseService } from '../incubation/base-service.entity.ts';
import { Tenancy } from '../incubation/tenancy.entity.ts';
import { TenancySupport } from '../incubation/tenancy-support.entity.ts';
import { TenancyAssessment } from '../incubation/tenancy-assessment.entity.ts';
import { IncubationGrant } from '../incubation/incubation-grant.entity.ts';
import { PurchaseProject } from '../procurement/purchase-project.entity.ts';
import { PurchaseCall } from '../procurement/purchase-call.entity.ts';
import { ScoringItem } from '../procurement/scoring-item.entity.ts';
import { PanelMember } from '../procurement/panel-member.entity.ts';
import { PanelLink } from '../procurement/panel-link.entity.ts';
import { Bid } from '../procurement/bid.entity.ts';
import { BidScore } from '../procurement/bid-score.entity.ts';
import { PurchaseContract } from '../procurement/purchase-contract.entity.ts';
import { ContractMilestone } from '../procurement/contract-milestone.entity.ts';
import { ContractEvaluation } from '../procurement/contract-evaluation.entity.ts';
import { MilestonePayment } from '../procurement/milestone-payment.entity.ts';
import { Vacancy } from '../mobility/vacancy.entity.ts';
import { Seeker } from '../mobility/seeker.entity.ts';
import { JobOffer } from '../mobility/job-offer.entity.ts';
import { Referral } from '../mobility/referral.entity.ts';
import { GuidanceWindow } from '../mobility/guidance-window.entity.ts';
import { GuidanceCase } from '../mobility/guidance-case.entity.ts';
import { JobFair } from '../mobility/job-fair.entity.ts';
import { FairBooth } from '../mobility/fair-booth.entity.ts';
import { Pilot } from '../quality/pilot.entity.ts';
import { ServiceStandard } from '../quality/service-standard.entity.ts';
import { StandardVersion } from '../quality/standard-version.entity.ts';
import { StandardAdoption } from '../quality/standard-adoption.entity.ts';
import { Volunteer } from '../quality/volunteer.entity.ts';
import { VolunteerPairing } from '../quality/volunteer-pairing.entity.ts';
import { JointActivity } from '../quality/joint-activity.entity.ts';
import { VolunteerService } from '../quality/volunteer-service.entity.ts';
import { Rank } from '../incentives/rank.entity.ts';
import { RankCondition } from '../incentives/rank-condition.entity.ts';
import { RankPromotion } from '../incentives/promotion.entity.ts';
import { RankHolding } from '../incentives/rank-holding.entity.ts';
import { RewardProgramme } from '../incentives/programme.entity.ts';
import { RewardNomination } from '../incentives/nomination.entity.ts';
import { RewardReview } from '../incentives/review.entity.ts';
import { RewardObjection } from '../incentives/objection.entity.ts';
import { SubsidyRun } from '../subsidies/subsidy-run.entity.ts';
import { SubsidyLine } from '../subsidies/subsidy-line.entity.ts';
import { LivingAllowance } from '../subsidies/living-allowance.entity.ts';
import { CommunityTitle } from '../subsidies/community-title.entity.ts';
import { InsuranceGap } from '../subsidies/insurance-gap.entity.ts';
import { RewardPayment } from '../incentives/reward-payment.entity.ts';
import { DevelopmentTarget } from '../oversight/development-target.entity.ts';
import { Scorecard } from '../oversight/scorecard.entity.ts';
import { ScorecardLine } from '../oversight/scorecard-line.entity.ts';
import { ScorecardComment } from '../oversight/scorecard-comment.entity.ts';
import { PublicNotice } from '../publicity/public-notice.entity.ts';
import { NoticeObjection } from '../publicity/notice-objection.entity.ts';
import { Campaign } from '../publicity/campaign.entity.ts';
import { TypicalCase } from '../publicity/typical-case.entity.ts';
import { declarePending } from '../approvals/pending.ts';
import './declarations.ts';
import { allResources } from '../kernel/declare/resource.ts';
import { rememberFunctions } from '../kernel/store/past.ts';
import { databaseObjects } from './database-objects.ts';
import { mapScopeColumns } from '../kernel/scope/columns.ts';
import { useRequestClass } from '../kernel/api/payloads.ts';

/** THE list of what is kept, by context. A new concept is one line here. */
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
  SignInAttempts,
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
  AreaFlag,
  CommunityClass,
  Practitioner,
  Certificate,
  Equivalence,
  Appointment,
  BodyMembership,
  FundingSource,
  FundingProgramme,
  Appropriation,
  Allocation,
  Commitment,
  Disbursement,
  BankAccount,
  FundReversal,
  LedgerAccount,
  LedgerTransfer,
  LotteryReport,
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
  ExamFeeClaim,
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
  IncubationBase,
  BaseService,
  Tenancy,
  TenancySupport,
  TenancyAssessment,
  IncubationGrant,
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
  MilestonePayment,
  Vacancy,
  Seeker,
  JobOffer,
  Referral,
  GuidanceWindow,
  GuidanceCase,
  JobFair,
  FairBooth,
  Pilot,
  ServiceStandard,
  StandardVersion,
  StandardAdoption,
  Volunteer,
  VolunteerPairing,
  JointActivity,
  VolunteerService,
  Rank,
  RankCondition,
  RankPromotion,
  RankHolding,
  RewardProgramme,
  RewardNomination,
  RewardReview,
  RewardObjection,
  SubsidyRun,
  SubsidyLine,
  LivingAllowance,
  CommunityTitle,
  InsuranceGap,
  RewardPayment,
  DevelopmentTarget,
  Scorecard,
  ScorecardLine,
  ScorecardComment,
  PublicNotice,
  NoticeObjection,
  Campaign,
  TypicalCase,
];

rememberFunctions(databaseObjects);
useRequestClass(() => ChangeRequest);
declarePending();
for (const decl of allResources()) mapScopeColumns(decl);
