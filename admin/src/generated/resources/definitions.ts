// Generated from schema/schema.graphql. Never edited: run `npm run generate`.
import { accessTokens } from './accessTokens.ts';
import type { AccessTokenRow } from './accessTokens.ts';
import { accounts } from './accounts.ts';
import type { AccountRow } from './accounts.ts';
import { appointments } from './appointments.ts';
import type { AppointmentRow } from './appointments.ts';
import { areaFlags } from './areaFlags.ts';
import type { AreaFlagRow } from './areaFlags.ts';
import { attachments } from './attachments.ts';
import type { AttachmentRow } from './attachments.ts';
import { auditEntries } from './auditEntries.ts';
import type { AuditEntryRow } from './auditEntries.ts';
import { bodyMemberships } from './bodyMemberships.ts';
import type { BodyMembershipRow } from './bodyMemberships.ts';
import { campaigns } from './campaigns.ts';
import type { CampaignRow } from './campaigns.ts';
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
import { communityClasses } from './communityClasses.ts';
import type { CommunityClassRow } from './communityClasses.ts';
import { decisions } from './decisions.ts';
import type { DecisionRow } from './decisions.ts';
import { delegations } from './delegations.ts';
import type { DelegationRow } from './delegations.ts';
import { developmentTargets } from './developmentTargets.ts';
import type { DevelopmentTargetRow } from './developmentTargets.ts';
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
import { noticeObjections } from './noticeObjections.ts';
import type { NoticeObjectionRow } from './noticeObjections.ts';
import { offices } from './offices.ts';
import type { OfficeRow } from './offices.ts';
import { policyParameters } from './policyParameters.ts';
import type { PolicyParameterRow } from './policyParameters.ts';
import { posts } from './posts.ts';
import type { PostRow } from './posts.ts';
import { practitioners } from './practitioners.ts';
import type { PractitionerRow } from './practitioners.ts';
import { publicNotices } from './publicNotices.ts';
import type { PublicNoticeRow } from './publicNotices.ts';
import { scorecardComments } from './scorecardComments.ts';
import type { ScorecardCommentRow } from './scorecardComments.ts';
import { scorecardLines } from './scorecardLines.ts';
import type { ScorecardLineRow } from './scorecardLines.ts';
import { scorecards } from './scorecards.ts';
import type { ScorecardRow } from './scorecards.ts';
import { storedFiles } from './storedFiles.ts';
import type { StoredFileRow } from './storedFiles.ts';
import { typicalCases } from './typicalCases.ts';
import type { TypicalCaseRow } from './typicalCases.ts';

export const definitions = {
  accessTokens,
  accounts,
  appointments,
  areaFlags,
  attachments,
  auditEntries,
  bodyMemberships,
  campaigns,
  certificates,
  changeOperations,
  changeRequests,
  codes,
  comments,
  communityClasses,
  decisions,
  delegations,
  developmentTargets,
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
  noticeObjections,
  offices,
  policyParameters,
  posts,
  practitioners,
  publicNotices,
  scorecardComments,
  scorecardLines,
  scorecards,
  storedFiles,
  typicalCases,
} as const;

export interface Rows {
  accessTokens: AccessTokenRow;
  accounts: AccountRow;
  appointments: AppointmentRow;
  areaFlags: AreaFlagRow;
  attachments: AttachmentRow;
  auditEntries: AuditEntryRow;
  bodyMemberships: BodyMembershipRow;
  campaigns: CampaignRow;
  certificates: CertificateRow;
  changeOperations: ChangeOperationRow;
  changeRequests: ChangeRequestRow;
  codes: CodeRow;
  comments: CommentRow;
  communityClasses: CommunityClassRow;
  decisions: DecisionRow;
  delegations: DelegationRow;
  developmentTargets: DevelopmentTargetRow;
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
  noticeObjections: NoticeObjectionRow;
  offices: OfficeRow;
  policyParameters: PolicyParameterRow;
  posts: PostRow;
  practitioners: PractitionerRow;
  publicNotices: PublicNoticeRow;
  scorecardComments: ScorecardCommentRow;
  scorecardLines: ScorecardLineRow;
  scorecards: ScorecardRow;
  storedFiles: StoredFileRow;
  typicalCases: TypicalCaseRow;
}
