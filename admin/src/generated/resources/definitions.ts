// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import { accessTokens } from './accessTokens.ts';
import type { AccessTokenRow } from './accessTokens.ts';
import { accounts } from './accounts.ts';
import type { AccountRow } from './accounts.ts';
import { appointments } from './appointments.ts';
import type { AppointmentRow } from './appointments.ts';
import { attachments } from './attachments.ts';
import type { AttachmentRow } from './attachments.ts';
import { auditEntries } from './auditEntries.ts';
import type { AuditEntryRow } from './auditEntries.ts';
import { baseServices } from './baseServices.ts';
import type { BaseServiceRow } from './baseServices.ts';
import { bids } from './bids.ts';
import type { BidRow } from './bids.ts';
import { bidScores } from './bidScores.ts';
import type { BidScoreRow } from './bidScores.ts';
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
import { contractEvaluations } from './contractEvaluations.ts';
import type { ContractEvaluationRow } from './contractEvaluations.ts';
import { contractMilestones } from './contractMilestones.ts';
import type { ContractMilestoneRow } from './contractMilestones.ts';
import { decisions } from './decisions.ts';
import type { DecisionRow } from './decisions.ts';
import { delegations } from './delegations.ts';
import type { DelegationRow } from './delegations.ts';
import { divisions } from './divisions.ts';
import type { DivisionRow } from './divisions.ts';
import { divisionSuccessions } from './divisionSuccessions.ts';
import type { DivisionSuccessionRow } from './divisionSuccessions.ts';
import { duties } from './duties.ts';
import type { DutyRow } from './duties.ts';
import { equivalences } from './equivalences.ts';
import type { EquivalenceRow } from './equivalences.ts';
import { fairBooths } from './fairBooths.ts';
import type { FairBoothRow } from './fairBooths.ts';
import { flows } from './flows.ts';
import type { FlowRow } from './flows.ts';
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
import { inspections } from './inspections.ts';
import type { InspectionRow } from './inspections.ts';
import { institutions } from './institutions.ts';
import type { InstitutionRow } from './institutions.ts';
import { jobFairs } from './jobFairs.ts';
import type { JobFairRow } from './jobFairs.ts';
import { jobOffers } from './jobOffers.ts';
import type { JobOfferRow } from './jobOffers.ts';
import { offices } from './offices.ts';
import type { OfficeRow } from './offices.ts';
import { panelLinks } from './panelLinks.ts';
import type { PanelLinkRow } from './panelLinks.ts';
import { panelMembers } from './panelMembers.ts';
import type { PanelMemberRow } from './panelMembers.ts';
import { policyParameters } from './policyParameters.ts';
import type { PolicyParameterRow } from './policyParameters.ts';
import { posts } from './posts.ts';
import type { PostRow } from './posts.ts';
import { practitioners } from './practitioners.ts';
import type { PractitionerRow } from './practitioners.ts';
import { purchaseCalls } from './purchaseCalls.ts';
import type { PurchaseCallRow } from './purchaseCalls.ts';
import { purchaseContracts } from './purchaseContracts.ts';
import type { PurchaseContractRow } from './purchaseContracts.ts';
import { purchaseProjects } from './purchaseProjects.ts';
import type { PurchaseProjectRow } from './purchaseProjects.ts';
import { referrals } from './referrals.ts';
import type { ReferralRow } from './referrals.ts';
import { scoringItems } from './scoringItems.ts';
import type { ScoringItemRow } from './scoringItems.ts';
import { seekers } from './seekers.ts';
import type { SeekerRow } from './seekers.ts';
import { storedFiles } from './storedFiles.ts';
import type { StoredFileRow } from './storedFiles.ts';
import { tenancies } from './tenancies.ts';
import type { TenancyRow } from './tenancies.ts';
import { tenancyAssessments } from './tenancyAssessments.ts';
import type { TenancyAssessmentRow } from './tenancyAssessments.ts';
import { tenancySupports } from './tenancySupports.ts';
import type { TenancySupportRow } from './tenancySupports.ts';
import { vacancies } from './vacancies.ts';
import type { VacancyRow } from './vacancies.ts';

export const definitions = {
  accessTokens,
  accounts,
  appointments,
  attachments,
  auditEntries,
  baseServices,
  bids,
  bidScores,
  certificates,
  changeOperations,
  changeRequests,
  codes,
  comments,
  contractEvaluations,
  contractMilestones,
  decisions,
  delegations,
  divisions,
  divisionSuccessions,
  duties,
  equivalences,
  fairBooths,
  flows,
  grades,
  grants,
  guidanceCases,
  guidanceWindows,
  holidays,
  incubationBases,
  inspections,
  institutions,
  jobFairs,
  jobOffers,
  offices,
  panelLinks,
  panelMembers,
  policyParameters,
  posts,
  practitioners,
  purchaseCalls,
  purchaseContracts,
  purchaseProjects,
  referrals,
  scoringItems,
  seekers,
  storedFiles,
  tenancies,
  tenancyAssessments,
  tenancySupports,
  vacancies,
} as const;

export interface Rows {
  accessTokens: AccessTokenRow;
  accounts: AccountRow;
  appointments: AppointmentRow;
  attachments: AttachmentRow;
  auditEntries: AuditEntryRow;
  baseServices: BaseServiceRow;
  bids: BidRow;
  bidScores: BidScoreRow;
  certificates: CertificateRow;
  changeOperations: ChangeOperationRow;
  changeRequests: ChangeRequestRow;
  codes: CodeRow;
  comments: CommentRow;
  contractEvaluations: ContractEvaluationRow;
  contractMilestones: ContractMilestoneRow;
  decisions: DecisionRow;
  delegations: DelegationRow;
  divisions: DivisionRow;
  divisionSuccessions: DivisionSuccessionRow;
  duties: DutyRow;
  equivalences: EquivalenceRow;
  fairBooths: FairBoothRow;
  flows: FlowRow;
  grades: GradeRow;
  grants: GrantRow;
  guidanceCases: GuidanceCaseRow;
  guidanceWindows: GuidanceWindowRow;
  holidays: HolidayRow;
  incubationBases: IncubationBaseRow;
  inspections: InspectionRow;
  institutions: InstitutionRow;
  jobFairs: JobFairRow;
  jobOffers: JobOfferRow;
  offices: OfficeRow;
  panelLinks: PanelLinkRow;
  panelMembers: PanelMemberRow;
  policyParameters: PolicyParameterRow;
  posts: PostRow;
  practitioners: PractitionerRow;
  purchaseCalls: PurchaseCallRow;
  purchaseContracts: PurchaseContractRow;
  purchaseProjects: PurchaseProjectRow;
  referrals: ReferralRow;
  scoringItems: ScoringItemRow;
  seekers: SeekerRow;
  storedFiles: StoredFileRow;
  tenancies: TenancyRow;
  tenancyAssessments: TenancyAssessmentRow;
  tenancySupports: TenancySupportRow;
  vacancies: VacancyRow;
}
