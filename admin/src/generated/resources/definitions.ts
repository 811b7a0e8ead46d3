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
import { complaints } from './complaints.ts';
import type { ComplaintRow } from './complaints.ts';
import { decisions } from './decisions.ts';
import type { DecisionRow } from './decisions.ts';
import { delegations } from './delegations.ts';
import type { DelegationRow } from './delegations.ts';
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
import { examAttempts } from './examAttempts.ts';
import type { ExamAttemptRow } from './examAttempts.ts';
import { examPasses } from './examPasses.ts';
import type { ExamPassRow } from './examPasses.ts';
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
import { notifications } from './notifications.ts';
import type { NotificationRow } from './notifications.ts';
import { offices } from './offices.ts';
import type { OfficeRow } from './offices.ts';
import { policyParameters } from './policyParameters.ts';
import type { PolicyParameterRow } from './policyParameters.ts';
import { posts } from './posts.ts';
import type { PostRow } from './posts.ts';
import { practitioners } from './practitioners.ts';
import type { PractitionerRow } from './practitioners.ts';
import { registrationApplications } from './registrationApplications.ts';
import type { RegistrationApplicationRow } from './registrationApplications.ts';
import { registrationNotices } from './registrationNotices.ts';
import type { RegistrationNoticeRow } from './registrationNotices.ts';
import { registrations } from './registrations.ts';
import type { RegistrationRow } from './registrations.ts';
import { registrationSchemes } from './registrationSchemes.ts';
import type { RegistrationSchemeRow } from './registrationSchemes.ts';
import { sanctions } from './sanctions.ts';
import type { SanctionRow } from './sanctions.ts';
import { storedFiles } from './storedFiles.ts';
import type { StoredFileRow } from './storedFiles.ts';
import { supervisionSessions } from './supervisionSessions.ts';
import type { SupervisionSessionRow } from './supervisionSessions.ts';

export const definitions = {
  accessTokens,
  accounts,
  appointments,
  attachments,
  auditEntries,
  cancellationGrounds,
  certificates,
  changeOperations,
  changeRequests,
  codes,
  comments,
  complaints,
  decisions,
  delegations,
  disciplinaryCases,
  divisions,
  divisionSuccessions,
  duties,
  educationCredits,
  equivalences,
  examAttempts,
  examPasses,
  flows,
  grades,
  grants,
  holidays,
  inspections,
  institutions,
  notifications,
  offices,
  policyParameters,
  posts,
  practitioners,
  registrationApplications,
  registrationNotices,
  registrations,
  registrationSchemes,
  sanctions,
  storedFiles,
  supervisionSessions,
} as const;

export interface Rows {
  accessTokens: AccessTokenRow;
  accounts: AccountRow;
  appointments: AppointmentRow;
  attachments: AttachmentRow;
  auditEntries: AuditEntryRow;
  cancellationGrounds: CancellationGroundRow;
  certificates: CertificateRow;
  changeOperations: ChangeOperationRow;
  changeRequests: ChangeRequestRow;
  codes: CodeRow;
  comments: CommentRow;
  complaints: ComplaintRow;
  decisions: DecisionRow;
  delegations: DelegationRow;
  disciplinaryCases: DisciplinaryCaseRow;
  divisions: DivisionRow;
  divisionSuccessions: DivisionSuccessionRow;
  duties: DutyRow;
  educationCredits: EducationCreditRow;
  equivalences: EquivalenceRow;
  examAttempts: ExamAttemptRow;
  examPasses: ExamPassRow;
  flows: FlowRow;
  grades: GradeRow;
  grants: GrantRow;
  holidays: HolidayRow;
  inspections: InspectionRow;
  institutions: InstitutionRow;
  notifications: NotificationRow;
  offices: OfficeRow;
  policyParameters: PolicyParameterRow;
  posts: PostRow;
  practitioners: PractitionerRow;
  registrationApplications: RegistrationApplicationRow;
  registrationNotices: RegistrationNoticeRow;
  registrations: RegistrationRow;
  registrationSchemes: RegistrationSchemeRow;
  sanctions: SanctionRow;
  storedFiles: StoredFileRow;
  supervisionSessions: SupervisionSessionRow;
}
