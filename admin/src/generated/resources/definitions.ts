// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import { accessTokens } from './accessTokens.ts';
import type { AccessTokenRow } from './accessTokens.ts';
import { accounts } from './accounts.ts';
import type { AccountRow } from './accounts.ts';
import { allocations } from './allocations.ts';
import type { AllocationRow } from './allocations.ts';
import { appointments } from './appointments.ts';
import type { AppointmentRow } from './appointments.ts';
import { appraisalAppeals } from './appraisalAppeals.ts';
import type { AppraisalAppealRow } from './appraisalAppeals.ts';
import { appraisalIndicators } from './appraisalIndicators.ts';
import type { AppraisalIndicatorRow } from './appraisalIndicators.ts';
import { appraisalIndicatorSets } from './appraisalIndicatorSets.ts';
import type { AppraisalIndicatorSetRow } from './appraisalIndicatorSets.ts';
import { appraisalPeriods } from './appraisalPeriods.ts';
import type { AppraisalPeriodRow } from './appraisalPeriods.ts';
import { appraisalRatings } from './appraisalRatings.ts';
import type { AppraisalRatingRow } from './appraisalRatings.ts';
import { appraisalResults } from './appraisalResults.ts';
import type { AppraisalResultRow } from './appraisalResults.ts';
import { appraisals } from './appraisals.ts';
import type { AppraisalRow } from './appraisals.ts';
import { appraisalScores } from './appraisalScores.ts';
import type { AppraisalScoreRow } from './appraisalScores.ts';
import { appropriations } from './appropriations.ts';
import type { AppropriationRow } from './appropriations.ts';
import { areaFlags } from './areaFlags.ts';
import type { AreaFlagRow } from './areaFlags.ts';
import { attachments } from './attachments.ts';
import type { AttachmentRow } from './attachments.ts';
import { auditEntries } from './auditEntries.ts';
import type { AuditEntryRow } from './auditEntries.ts';
import { bankAccounts } from './bankAccounts.ts';
import type { BankAccountRow } from './bankAccounts.ts';
import { baseServices } from './baseServices.ts';
import type { BaseServiceRow } from './baseServices.ts';
import { bids } from './bids.ts';
import type { BidRow } from './bids.ts';
import { bidScores } from './bidScores.ts';
import type { BidScoreRow } from './bidScores.ts';
import { bodyMemberships } from './bodyMemberships.ts';
import type { BodyMembershipRow } from './bodyMemberships.ts';
import { campaigns } from './campaigns.ts';
import type { CampaignRow } from './campaigns.ts';
import { cancellationGrounds } from './cancellationGrounds.ts';
import type { CancellationGroundRow } from './cancellationGrounds.ts';
import { certificates } from './certificates.ts';
import type { CertificateRow } from './certificates.ts';
import { changeOperations } from './changeOperations.ts';
import type { ChangeOperationRow } from './changeOperations.ts';
import { changeRequests } from './changeRequests.ts';
import type { ChangeRequestRow } from './changeRequests.ts';
import { codes } from './codes.ts';
import type { CodeRow } from './codes.ts';
import { comments } from './comments.ts';
import type { CommentRow } from './comments.ts';
import { commitments } from './commitments.ts';
import type { CommitmentRow } from './commitments.ts';
import { communityClasses } from './communityClasses.ts';
import type { CommunityClassRow } from './communityClasses.ts';
import { communityTitles } from './communityTitles.ts';
import type { CommunityTitleRow } from './communityTitles.ts';
import { complaints } from './complaints.ts';
import type { ComplaintRow } from './complaints.ts';
import { contractEvaluations } from './contractEvaluations.ts';
import type { ContractEvaluationRow } from './contractEvaluations.ts';
import { contractMilestones } from './contractMilestones.ts';
import type { ContractMilestoneRow } from './contractMilestones.ts';
import { decisions } from './decisions.ts';
import type { DecisionRow } from './decisions.ts';
import { degreeCredits } from './degreeCredits.ts';
import type { DegreeCreditRow } from './degreeCredits.ts';
import { delegations } from './delegations.ts';
import type { DelegationRow } from './delegations.ts';
import { developmentTargets } from './developmentTargets.ts';
import type { DevelopmentTargetRow } from './developmentTargets.ts';
import { disbursements } from './disbursements.ts';
import type { DisbursementRow } from './disbursements.ts';
import { disciplinaryCases } from './disciplinaryCases.ts';
import type { DisciplinaryCaseRow } from './disciplinaryCases.ts';
import { divisions } from './divisions.ts';
import type { DivisionRow } from './divisions.ts';
import { divisionSuccessions } from './divisionSuccessions.ts';
import type { DivisionSuccessionRow } from './divisionSuccessions.ts';
import { duties } from './duties.ts';
import type { DutyRow } from './duties.ts';
import { educationCredits } from './educationCredits.ts';
import type { EducationCreditRow } from './educationCredits.ts';
import { equivalences } from './equivalences.ts';
import type { EquivalenceRow } from './equivalences.ts';
import { ethicsAcknowledgements } from './ethicsAcknowledgements.ts';
import type { EthicsAcknowledgementRow } from './ethicsAcknowledgements.ts';
import { ethicsCodes } from './ethicsCodes.ts';
import type { EthicsCodeRow } from './ethicsCodes.ts';
import { examAttempts } from './examAttempts.ts';
import type { ExamAttemptRow } from './examAttempts.ts';
import { examFeeClaims } from './examFeeClaims.ts';
import type { ExamFeeClaimRow } from './examFeeClaims.ts';
import { examPasses } from './examPasses.ts';
import type { ExamPassRow } from './examPasses.ts';
import { fairBooths } from './fairBooths.ts';
import type { FairBoothRow } from './fairBooths.ts';
import { flows } from './flows.ts';
import type { FlowRow } from './flows.ts';
import { fundingProgrammes } from './fundingProgrammes.ts';
import type { FundingProgrammeRow } from './fundingProgrammes.ts';
import { fundingSources } from './fundingSources.ts';
import type { FundingSourceRow } from './fundingSources.ts';
import { fundReversals } from './fundReversals.ts';
import type { FundReversalRow } from './fundReversals.ts';
import { grades } from './grades.ts';
import type { GradeRow } from './grades.ts';
import { grants } from './grants.ts';
import type { GrantRow } from './grants.ts';
import { guidanceCases } from './guidanceCases.ts';
import type { GuidanceCaseRow } from './guidanceCases.ts';
import { guidanceWindows } from './guidanceWindows.ts';
import type { GuidanceWindowRow } from './guidanceWindows.ts';
import { holidays } from './holidays.ts';
import type { HolidayRow } from './holidays.ts';
import { incubationBases } from './incubationBases.ts';
import type { IncubationBaseRow } from './incubationBases.ts';
import { incubationGrants } from './incubationGrants.ts';
import type { IncubationGrantRow } from './incubationGrants.ts';
import { inspections } from './inspections.ts';
import type { InspectionRow } from './inspections.ts';
import { institutions } from './institutions.ts';
import type { InstitutionRow } from './institutions.ts';
import { insuranceGaps } from './insuranceGaps.ts';
import type { InsuranceGapRow } from './insuranceGaps.ts';
import { jobFairs } from './jobFairs.ts';
import type { JobFairRow } from './jobFairs.ts';
import { jobOffers } from './jobOffers.ts';
import type { JobOfferRow } from './jobOffers.ts';
import { jointActivities } from './jointActivities.ts';
import type { JointActivityRow } from './jointActivities.ts';
import { ledgerAccounts } from './ledgerAccounts.ts';
import type { LedgerAccountRow } from './ledgerAccounts.ts';
import { ledgerTransfers } from './ledgerTransfers.ts';
import type { LedgerTransferRow } from './ledgerTransfers.ts';
import { livingAllowances } from './livingAllowances.ts';
import type { LivingAllowanceRow } from './livingAllowances.ts';
import { lotteryReports } from './lotteryReports.ts';
import type { LotteryReportRow } from './lotteryReports.ts';
import { milestonePayments } from './milestonePayments.ts';
import type { MilestonePaymentRow } from './milestonePayments.ts';
import { noticeObjections } from './noticeObjections.ts';
import type { NoticeObjectionRow } from './noticeObjections.ts';
import { notifications } from './notifications.ts';
import type { NotificationRow } from './notifications.ts';
import { offices } from './offices.ts';
import type { OfficeRow } from './offices.ts';
import { panelLinks } from './panelLinks.ts';
import type { PanelLinkRow } from './panelLinks.ts';
import { panelMembers } from './panelMembers.ts';
import type { PanelMemberRow } from './panelMembers.ts';
import { pilots } from './pilots.ts';
import type { PilotRow } from './pilots.ts';
import { policyParameters } from './policyParameters.ts';
import type { PolicyParameterRow } from './policyParameters.ts';
import { posts } from './posts.ts';
import type { PostRow } from './posts.ts';
import { practitioners } from './practitioners.ts';
import type { PractitionerRow } from './practitioners.ts';
import { publicNotices } from './publicNotices.ts';
import type { PublicNoticeRow } from './publicNotices.ts';
import { purchaseCalls } from './purchaseCalls.ts';
import type { PurchaseCallRow } from './purchaseCalls.ts';
import { purchaseContracts } from './purchaseContracts.ts';
import type { PurchaseContractRow } from './purchaseContracts.ts';
import { purchaseProjects } from './purchaseProjects.ts';
import type { PurchaseProjectRow } from './purchaseProjects.ts';
import { rankConditions } from './rankConditions.ts';
import type { RankConditionRow } from './rankConditions.ts';
import { rankHoldings } from './rankHoldings.ts';
import type { RankHoldingRow } from './rankHoldings.ts';
import { rankPromotions } from './rankPromotions.ts';
import type { RankPromotionRow } from './rankPromotions.ts';
import { ranks } from './ranks.ts';
import type { RankRow } from './ranks.ts';
import { referrals } from './referrals.ts';
import type { ReferralRow } from './referrals.ts';
import { registrationApplications } from './registrationApplications.ts';
import type { RegistrationApplicationRow } from './registrationApplications.ts';
import { registrationNotices } from './registrationNotices.ts';
import type { RegistrationNoticeRow } from './registrationNotices.ts';
import { registrations } from './registrations.ts';
import type { RegistrationRow } from './registrations.ts';
import { registrationSchemes } from './registrationSchemes.ts';
import type { RegistrationSchemeRow } from './registrationSchemes.ts';
import { rewardNominations } from './rewardNominations.ts';
import type { RewardNominationRow } from './rewardNominations.ts';
import { rewardObjections } from './rewardObjections.ts';
import type { RewardObjectionRow } from './rewardObjections.ts';
import { rewardPayments } from './rewardPayments.ts';
import type { RewardPaymentRow } from './rewardPayments.ts';
import { rewardProgrammes } from './rewardProgrammes.ts';
import type { RewardProgrammeRow } from './rewardProgrammes.ts';
import { rewardReviews } from './rewardReviews.ts';
import type { RewardReviewRow } from './rewardReviews.ts';
import { sanctions } from './sanctions.ts';
import type { SanctionRow } from './sanctions.ts';
import { scorecardComments } from './scorecardComments.ts';
import type { ScorecardCommentRow } from './scorecardComments.ts';
import { scorecardLines } from './scorecardLines.ts';
import type { ScorecardLineRow } from './scorecardLines.ts';
import { scorecards } from './scorecards.ts';
import type { ScorecardRow } from './scorecards.ts';
import { scoringItems } from './scoringItems.ts';
import type { ScoringItemRow } from './scoringItems.ts';
import { seekers } from './seekers.ts';
import type { SeekerRow } from './seekers.ts';
import { serviceStandards } from './serviceStandards.ts';
import type { ServiceStandardRow } from './serviceStandards.ts';
import { specialExperts } from './specialExperts.ts';
import type { SpecialExpertRow } from './specialExperts.ts';
import { standardAdoptions } from './standardAdoptions.ts';
import type { StandardAdoptionRow } from './standardAdoptions.ts';
import { standardVersions } from './standardVersions.ts';
import type { StandardVersionRow } from './standardVersions.ts';
import { storedFiles } from './storedFiles.ts';
import type { StoredFileRow } from './storedFiles.ts';
import { subsidyLines } from './subsidyLines.ts';
import type { SubsidyLineRow } from './subsidyLines.ts';
import { subsidyRuns } from './subsidyRuns.ts';
import type { SubsidyRunRow } from './subsidyRuns.ts';
import { supervisionSessions } from './supervisionSessions.ts';
import type { SupervisionSessionRow } from './supervisionSessions.ts';
import { teacherPlacements } from './teacherPlacements.ts';
import type { TeacherPlacementRow } from './teacherPlacements.ts';
import { tenancies } from './tenancies.ts';
import type { TenancyRow } from './tenancies.ts';
import { tenancyAssessments } from './tenancyAssessments.ts';
import type { TenancyAssessmentRow } from './tenancyAssessments.ts';
import { tenancySupports } from './tenancySupports.ts';
import type { TenancySupportRow } from './tenancySupports.ts';
import { trainingAttendances } from './trainingAttendances.ts';
import type { TrainingAttendanceRow } from './trainingAttendances.ts';
import { trainingBases } from './trainingBases.ts';
import type { TrainingBaseRow } from './trainingBases.ts';
import { trainingCourses } from './trainingCourses.ts';
import type { TrainingCourseRow } from './trainingCourses.ts';
import { trainingEnrolments } from './trainingEnrolments.ts';
import type { TrainingEnrolmentRow } from './trainingEnrolments.ts';
import { trainingPlans } from './trainingPlans.ts';
import type { TrainingPlanRow } from './trainingPlans.ts';
import { trainingSessions } from './trainingSessions.ts';
import type { TrainingSessionRow } from './trainingSessions.ts';
import { typicalCases } from './typicalCases.ts';
import type { TypicalCaseRow } from './typicalCases.ts';
import { universityProgrammes } from './universityProgrammes.ts';
import type { UniversityProgrammeRow } from './universityProgrammes.ts';
import { vacancies } from './vacancies.ts';
import type { VacancyRow } from './vacancies.ts';
import { volunteerPairings } from './volunteerPairings.ts';
import type { VolunteerPairingRow } from './volunteerPairings.ts';
import { volunteers } from './volunteers.ts';
import type { VolunteerRow } from './volunteers.ts';
import { volunteerServices } from './volunteerServices.ts';
import type { VolunteerServiceRow } from './volunteerServices.ts';

export const definitions = {
  accessTokens,
  accounts,
  allocations,
  appointments,
  appraisalAppeals,
  appraisalIndicators,
  appraisalIndicatorSets,
  appraisalPeriods,
  appraisalRatings,
  appraisalResults,
  appraisals,
  appraisalScores,
  appropriations,
  areaFlags,
  attachments,
  auditEntries,
  bankAccounts,
  baseServices,
  bids,
  bidScores,
  bodyMemberships,
  campaigns,
  cancellationGrounds,
  certificates,
  changeOperations,
  changeRequests,
  codes,
  comments,
  commitments,
  communityClasses,
  communityTitles,
  complaints,
  contractEvaluations,
  contractMilestones,
  decisions,
  degreeCredits,
  delegations,
  developmentTargets,
  disbursements,
  disciplinaryCases,
  divisions,
  divisionSuccessions,
  duties,
  educationCredits,
  equivalences,
  ethicsAcknowledgements,
  ethicsCodes,
  examAttempts,
  examFeeClaims,
  examPasses,
  fairBooths,
  flows,
  fundingProgrammes,
  fundingSources,
  fundReversals,
  grades,
  grants,
  guidanceCases,
  guidanceWindows,
  holidays,
  incubationBases,
  incubationGrants,
  inspections,
  institutions,
  insuranceGaps,
  jobFairs,
  jobOffers,
  jointActivities,
  ledgerAccounts,
  ledgerTransfers,
  livingAllowances,
  lotteryReports,
  milestonePayments,
  noticeObjections,
  notifications,
  offices,
  panelLinks,
  panelMembers,
  pilots,
  policyParameters,
  posts,
  practitioners,
  publicNotices,
  purchaseCalls,
  purchaseContracts,
  purchaseProjects,
  rankConditions,
  rankHoldings,
  rankPromotions,
  ranks,
  referrals,
  registrationApplications,
  registrationNotices,
  registrations,
  registrationSchemes,
  rewardNominations,
  rewardObjections,
  rewardPayments,
  rewardProgrammes,
  rewardReviews,
  sanctions,
  scorecardComments,
  scorecardLines,
  scorecards,
  scoringItems,
  seekers,
  serviceStandards,
  specialExperts,
  standardAdoptions,
  standardVersions,
  storedFiles,
  subsidyLines,
  subsidyRuns,
  supervisionSessions,
  teacherPlacements,
  tenancies,
  tenancyAssessments,
  tenancySupports,
  trainingAttendances,
  trainingBases,
  trainingCourses,
  trainingEnrolments,
  trainingPlans,
  trainingSessions,
  typicalCases,
  universityProgrammes,
  vacancies,
  volunteerPairings,
  volunteers,
  volunteerServices,
} as const;

export interface Rows {
  accessTokens: AccessTokenRow;
  accounts: AccountRow;
  allocations: AllocationRow;
  appointments: AppointmentRow;
  appraisalAppeals: AppraisalAppealRow;
  appraisalIndicators: AppraisalIndicatorRow;
  appraisalIndicatorSets: AppraisalIndicatorSetRow;
  appraisalPeriods: AppraisalPeriodRow;
  appraisalRatings: AppraisalRatingRow;
  appraisalResults: AppraisalResultRow;
  appraisals: AppraisalRow;
  appraisalScores: AppraisalScoreRow;
  appropriations: AppropriationRow;
  areaFlags: AreaFlagRow;
  attachments: AttachmentRow;
  auditEntries: AuditEntryRow;
  bankAccounts: BankAccountRow;
  baseServices: BaseServiceRow;
  bids: BidRow;
  bidScores: BidScoreRow;
  bodyMemberships: BodyMembershipRow;
  campaigns: CampaignRow;
  cancellationGrounds: CancellationGroundRow;
  certificates: CertificateRow;
  changeOperations: ChangeOperationRow;
  changeRequests: ChangeRequestRow;
  codes: CodeRow;
  comments: CommentRow;
  commitments: CommitmentRow;
  communityClasses: CommunityClassRow;
  communityTitles: CommunityTitleRow;
  complaints: ComplaintRow;
  contractEvaluations: ContractEvaluationRow;
  contractMilestones: ContractMilestoneRow;
  decisions: DecisionRow;
  degreeCredits: DegreeCreditRow;
  delegations: DelegationRow;
  developmentTargets: DevelopmentTargetRow;
  disbursements: DisbursementRow;
  disciplinaryCases: DisciplinaryCaseRow;
  divisions: DivisionRow;
  divisionSuccessions: DivisionSuccessionRow;
  duties: DutyRow;
  educationCredits: EducationCreditRow;
  equivalences: EquivalenceRow;
  ethicsAcknowledgements: EthicsAcknowledgementRow;
  ethicsCodes: EthicsCodeRow;
  examAttempts: ExamAttemptRow;
  examFeeClaims: ExamFeeClaimRow;
  examPasses: ExamPassRow;
  fairBooths: FairBoothRow;
  flows: FlowRow;
  fundingProgrammes: FundingProgrammeRow;
  fundingSources: FundingSourceRow;
  fundReversals: FundReversalRow;
  grades: GradeRow;
  grants: GrantRow;
  guidanceCases: GuidanceCaseRow;
  guidanceWindows: GuidanceWindowRow;
  holidays: HolidayRow;
  incubationBases: IncubationBaseRow;
  incubationGrants: IncubationGrantRow;
  inspections: InspectionRow;
  institutions: InstitutionRow;
  insuranceGaps: InsuranceGapRow;
  jobFairs: JobFairRow;
  jobOffers: JobOfferRow;
  jointActivities: JointActivityRow;
  ledgerAccounts: LedgerAccountRow;
  ledgerTransfers: LedgerTransferRow;
  livingAllowances: LivingAllowanceRow;
  lotteryReports: LotteryReportRow;
  milestonePayments: MilestonePaymentRow;
  noticeObjections: NoticeObjectionRow;
  notifications: NotificationRow;
  offices: OfficeRow;
  panelLinks: PanelLinkRow;
  panelMembers: PanelMemberRow;
  pilots: PilotRow;
  policyParameters: PolicyParameterRow;
  posts: PostRow;
  practitioners: PractitionerRow;
  publicNotices: PublicNoticeRow;
  purchaseCalls: PurchaseCallRow;
  purchaseContracts: PurchaseContractRow;
  purchaseProjects: PurchaseProjectRow;
  rankConditions: RankConditionRow;
  rankHoldings: RankHoldingRow;
  rankPromotions: RankPromotionRow;
  ranks: RankRow;
  referrals: ReferralRow;
  registrationApplications: RegistrationApplicationRow;
  registrationNotices: RegistrationNoticeRow;
  registrations: RegistrationRow;
  registrationSchemes: RegistrationSchemeRow;
  rewardNominations: RewardNominationRow;
  rewardObjections: RewardObjectionRow;
  rewardPayments: RewardPaymentRow;
  rewardProgrammes: RewardProgrammeRow;
  rewardReviews: RewardReviewRow;
  sanctions: SanctionRow;
  scorecardComments: ScorecardCommentRow;
  scorecardLines: ScorecardLineRow;
  scorecards: ScorecardRow;
  scoringItems: ScoringItemRow;
  seekers: SeekerRow;
  serviceStandards: ServiceStandardRow;
  specialExperts: SpecialExpertRow;
  standardAdoptions: StandardAdoptionRow;
  standardVersions: StandardVersionRow;
  storedFiles: StoredFileRow;
  subsidyLines: SubsidyLineRow;
  subsidyRuns: SubsidyRunRow;
  supervisionSessions: SupervisionSessionRow;
  teacherPlacements: TeacherPlacementRow;
  tenancies: TenancyRow;
  tenancyAssessments: TenancyAssessmentRow;
  tenancySupports: TenancySupportRow;
  trainingAttendances: TrainingAttendanceRow;
  trainingBases: TrainingBaseRow;
  trainingCourses: TrainingCourseRow;
  trainingEnrolments: TrainingEnrolmentRow;
  trainingPlans: TrainingPlanRow;
  trainingSessions: TrainingSessionRow;
  typicalCases: TypicalCaseRow;
  universityProgrammes: UniversityProgrammeRow;
  vacancies: VacancyRow;
  volunteerPairings: VolunteerPairingRow;
  volunteers: VolunteerRow;
  volunteerServices: VolunteerServiceRow;
}
