// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import { accessTokens } from './accessTokens.ts';
import type { AccessTokenRow } from './accessTokens.ts';
import { accounts } from './accounts.ts';
import type { AccountRow } from './accounts.ts';
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
import { attachments } from './attachments.ts';
import type { AttachmentRow } from './attachments.ts';
import { auditEntries } from './auditEntries.ts';
import type { AuditEntryRow } from './auditEntries.ts';
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
import { flows } from './flows.ts';
import type { FlowRow } from './flows.ts';
import { grades } from './grades.ts';
import type { GradeRow } from './grades.ts';
import { grants } from './grants.ts';
import type { GrantRow } from './grants.ts';
import { holidays } from './holidays.ts';
import type { HolidayRow } from './holidays.ts';
import { inspections } from './inspections.ts';
import type { InspectionRow } from './inspections.ts';
import { institutions } from './institutions.ts';
import type { InstitutionRow } from './institutions.ts';
import { offices } from './offices.ts';
import type { OfficeRow } from './offices.ts';
import { policyParameters } from './policyParameters.ts';
import type { PolicyParameterRow } from './policyParameters.ts';
import { posts } from './posts.ts';
import type { PostRow } from './posts.ts';
import { practitioners } from './practitioners.ts';
import type { PractitionerRow } from './practitioners.ts';
import { rankConditions } from './rankConditions.ts';
import type { RankConditionRow } from './rankConditions.ts';
import { rankHoldings } from './rankHoldings.ts';
import type { RankHoldingRow } from './rankHoldings.ts';
import { rankPromotions } from './rankPromotions.ts';
import type { RankPromotionRow } from './rankPromotions.ts';
import { ranks } from './ranks.ts';
import type { RankRow } from './ranks.ts';
import { rewardNominations } from './rewardNominations.ts';
import type { RewardNominationRow } from './rewardNominations.ts';
import { rewardObjections } from './rewardObjections.ts';
import type { RewardObjectionRow } from './rewardObjections.ts';
import { rewardProgrammes } from './rewardProgrammes.ts';
import type { RewardProgrammeRow } from './rewardProgrammes.ts';
import { rewardReviews } from './rewardReviews.ts';
import type { RewardReviewRow } from './rewardReviews.ts';
import { storedFiles } from './storedFiles.ts';
import type { StoredFileRow } from './storedFiles.ts';

export const definitions = {
  accessTokens,
  accounts,
  appointments,
  appraisalAppeals,
  appraisalIndicators,
  appraisalIndicatorSets,
  appraisalPeriods,
  appraisalRatings,
  appraisalResults,
  appraisals,
  appraisalScores,
  attachments,
  auditEntries,
  certificates,
  changeOperations,
  changeRequests,
  codes,
  comments,
  decisions,
  delegations,
  divisions,
  divisionSuccessions,
  duties,
  equivalences,
  flows,
  grades,
  grants,
  holidays,
  inspections,
  institutions,
  offices,
  policyParameters,
  posts,
  practitioners,
  rankConditions,
  rankHoldings,
  rankPromotions,
  ranks,
  rewardNominations,
  rewardObjections,
  rewardProgrammes,
  rewardReviews,
  storedFiles,
} as const;

export interface Rows {
  accessTokens: AccessTokenRow;
  accounts: AccountRow;
  appointments: AppointmentRow;
  appraisalAppeals: AppraisalAppealRow;
  appraisalIndicators: AppraisalIndicatorRow;
  appraisalIndicatorSets: AppraisalIndicatorSetRow;
  appraisalPeriods: AppraisalPeriodRow;
  appraisalRatings: AppraisalRatingRow;
  appraisalResults: AppraisalResultRow;
  appraisals: AppraisalRow;
  appraisalScores: AppraisalScoreRow;
  attachments: AttachmentRow;
  auditEntries: AuditEntryRow;
  certificates: CertificateRow;
  changeOperations: ChangeOperationRow;
  changeRequests: ChangeRequestRow;
  codes: CodeRow;
  comments: CommentRow;
  decisions: DecisionRow;
  delegations: DelegationRow;
  divisions: DivisionRow;
  divisionSuccessions: DivisionSuccessionRow;
  duties: DutyRow;
  equivalences: EquivalenceRow;
  flows: FlowRow;
  grades: GradeRow;
  grants: GrantRow;
  holidays: HolidayRow;
  inspections: InspectionRow;
  institutions: InstitutionRow;
  offices: OfficeRow;
  policyParameters: PolicyParameterRow;
  posts: PostRow;
  practitioners: PractitionerRow;
  rankConditions: RankConditionRow;
  rankHoldings: RankHoldingRow;
  rankPromotions: RankPromotionRow;
  ranks: RankRow;
  rewardNominations: RewardNominationRow;
  rewardObjections: RewardObjectionRow;
  rewardProgrammes: RewardProgrammeRow;
  rewardReviews: RewardReviewRow;
  storedFiles: StoredFileRow;
}
