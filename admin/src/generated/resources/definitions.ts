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
import { degreeCredits } from './degreeCredits.ts';
import type { DegreeCreditRow } from './degreeCredits.ts';
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
import { ethicsAcknowledgements } from './ethicsAcknowledgements.ts';
import type { EthicsAcknowledgementRow } from './ethicsAcknowledgements.ts';
import { ethicsCodes } from './ethicsCodes.ts';
import type { EthicsCodeRow } from './ethicsCodes.ts';
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
import { jointActivities } from './jointActivities.ts';
import type { JointActivityRow } from './jointActivities.ts';
import { offices } from './offices.ts';
import type { OfficeRow } from './offices.ts';
import { pilots } from './pilots.ts';
import type { PilotRow } from './pilots.ts';
import { policyParameters } from './policyParameters.ts';
import type { PolicyParameterRow } from './policyParameters.ts';
import { posts } from './posts.ts';
import type { PostRow } from './posts.ts';
import { practitioners } from './practitioners.ts';
import type { PractitionerRow } from './practitioners.ts';
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
import { teacherPlacements } from './teacherPlacements.ts';
import type { TeacherPlacementRow } from './teacherPlacements.ts';
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
import { universityProgrammes } from './universityProgrammes.ts';
import type { UniversityProgrammeRow } from './universityProgrammes.ts';
import { volunteerPairings } from './volunteerPairings.ts';
import type { VolunteerPairingRow } from './volunteerPairings.ts';
import { volunteers } from './volunteers.ts';
import type { VolunteerRow } from './volunteers.ts';
import { volunteerServices } from './volunteerServices.ts';
import type { VolunteerServiceRow } from './volunteerServices.ts';

export const definitions = {
  accessTokens,
  accounts,
  appointments,
  attachments,
  auditEntries,
  certificates,
  changeOperations,
  changeRequests,
  codes,
  comments,
  decisions,
  degreeCredits,
  delegations,
  divisions,
  divisionSuccessions,
  duties,
  equivalences,
  ethicsAcknowledgements,
  ethicsCodes,
  flows,
  grades,
  grants,
  holidays,
  inspections,
  institutions,
  jointActivities,
  offices,
  pilots,
  policyParameters,
  posts,
  practitioners,
  serviceStandards,
  specialExperts,
  standardAdoptions,
  standardVersions,
  storedFiles,
  teacherPlacements,
  trainingAttendances,
  trainingBases,
  trainingCourses,
  trainingEnrolments,
  trainingPlans,
  trainingSessions,
  universityProgrammes,
  volunteerPairings,
  volunteers,
  volunteerServices,
} as const;

export interface Rows {
  accessTokens: AccessTokenRow;
  accounts: AccountRow;
  appointments: AppointmentRow;
  attachments: AttachmentRow;
  auditEntries: AuditEntryRow;
  certificates: CertificateRow;
  changeOperations: ChangeOperationRow;
  changeRequests: ChangeRequestRow;
  codes: CodeRow;
  comments: CommentRow;
  decisions: DecisionRow;
  degreeCredits: DegreeCreditRow;
  delegations: DelegationRow;
  divisions: DivisionRow;
  divisionSuccessions: DivisionSuccessionRow;
  duties: DutyRow;
  equivalences: EquivalenceRow;
  ethicsAcknowledgements: EthicsAcknowledgementRow;
  ethicsCodes: EthicsCodeRow;
  flows: FlowRow;
  grades: GradeRow;
  grants: GrantRow;
  holidays: HolidayRow;
  inspections: InspectionRow;
  institutions: InstitutionRow;
  jointActivities: JointActivityRow;
  offices: OfficeRow;
  pilots: PilotRow;
  policyParameters: PolicyParameterRow;
  posts: PostRow;
  practitioners: PractitionerRow;
  serviceStandards: ServiceStandardRow;
  specialExperts: SpecialExpertRow;
  standardAdoptions: StandardAdoptionRow;
  standardVersions: StandardVersionRow;
  storedFiles: StoredFileRow;
  teacherPlacements: TeacherPlacementRow;
  trainingAttendances: TrainingAttendanceRow;
  trainingBases: TrainingBaseRow;
  trainingCourses: TrainingCourseRow;
  trainingEnrolments: TrainingEnrolmentRow;
  trainingPlans: TrainingPlanRow;
  trainingSessions: TrainingSessionRow;
  universityProgrammes: UniversityProgrammeRow;
  volunteerPairings: VolunteerPairingRow;
  volunteers: VolunteerRow;
  volunteerServices: VolunteerServiceRow;
}
