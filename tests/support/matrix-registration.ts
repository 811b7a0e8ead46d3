import type { EntityManager } from '@mikro-orm/postgresql';
import { CancellationGround } from '../../server/src/registration/cancellation-ground.entity.ts';
import { Complaint } from '../../server/src/registration/complaint.entity.ts';
import { DisciplinaryCase } from '../../server/src/registration/disciplinary-case.entity.ts';
import { EducationCredit } from '../../server/src/registration/education-credit.entity.ts';
import { ExamAttempt } from '../../server/src/registration/exam-attempt.entity.ts';
import { ExamFeeClaim } from '../../server/src/registration/exam-fee-claim.entity.ts';
import { ExamPass } from '../../server/src/registration/exam-pass.entity.ts';
import { Registration } from '../../server/src/registration/registration.entity.ts';
import { RegistrationApplication } from '../../server/src/registration/registration-application.entity.ts';
import { RegistrationNotice } from '../../server/src/registration/registration-notice.entity.ts';
import { RegistrationScheme } from '../../server/src/registration/registration-scheme.entity.ts';
import { Sanction } from '../../server/src/registration/sanction.entity.ts';
import { SupervisionSession } from '../../server/src/registration/supervision-session.entity.ts';
import { ofPractitioner, place, type MatrixPart, type Site } from './matrix-part.ts';
import { keep } from './rows.ts';

const table = `
registrationApplications  A--- A--- S--- A--- II-- PP-- A--- ---- ---- ----
registrations             A--- AAA- S--- A--- I--- P--- A--- ---- ---- ----
registrationSchemes       **** **** *--- *--- *--- *--- *--- ---- ---- ----
registrationNotices       *--- *--- *--- *--- *--- *--- *--- ---- ---- ----
cancellationGrounds       ***- ***- *--- *--- *--- *--- *--- ---- ---- ----
educationCredits          A--- AAAA SSSS A--- III- PPP- A--- ---- ---- ----
supervisionSessions       A--- AAAA SSSS A--- III- PPP- A--- ---- ---- ----
complaints                AAA- AAA- ---- ---- ---- ---- ---- ---- ---- ----
disciplinaryCases         A--- A-A- ---- ---- ---- ---- ---- ---- ---- ----
sanctions                 A--- AA-- S--- ---- I--- P--- ---- ---- ---- ----
examAttempts              A--- AAAA SSSS A--- III- PPP- A--- ---- ---- ----
examPasses                A--- AA-- SS-- A--- II-- PP-- A--- ---- ---- ----
examFeeClaims             A--- AA-- SS-- A--- II-- P--- A--- ---- ---- ----
`;

const actions = `
registrations.suspend      -    -    -    -    -    -    -    -    -    -
registrations.restore      -    -    -    -    -    -    -    -    -    -
registrations.cancel       -    A    -    -    -    -    -    -    -    -
complaints.accept          -    A    -    -    -    -    -    -    -    -
complaints.dismiss         -    A    -    -    -    -    -    -    -    -
disciplinaryCases.report   -    A    -    -    -    -    -    -    -    -
disciplinaryCases.conclude -    A    -    -    -    -    -    -    -    -
disciplinaryCases.close    -    A    -    -    -    -    -    -    -    -
sanctions.lift             -    A    -    -    -    -    -    -    -    -
sanctions.revoke           -    A    -    -    -    -    -    -    -    -
examPasses.review          -    A    -    -    -    -    -    -    -    -
examPasses.decline         -    A    -    -    -    -    -    -    -    -
examPasses.resubmit        -    A    -    -    -    -    -    -    -    -
examPasses.publicize       -    A    -    -    -    -    -    -    -    -
examPasses.certify         -    A    -    -    -    -    -    -    -    -
examFeeClaims.commit       -    A    -    A    -    -    -    -    -    -
examFeeClaims.disburse     -    A    -    A    -    -    -    -    -    -
examFeeClaims.refuse       A    A    -    A    -    -    -    -    -    -
examFeeClaims.withdraw     -    A    S    -    I    -    -    -    -    -
`;

let serial = 0;
const unique = (): string => `R-${++serial}`;

const registration = { kind: 'FIRST', registeredOn: '2024-01-02', validFrom: '2024-01-02' };
const credit = { kind: 'COURSE', title: '培训', organizer: '高校', day: '2024-03-01', minutes: 90 };
const session = { form: 'INDIVIDUAL', topic: '个案', day: '2024-03-01', minutes: 60 };
const complaint = { subject: '服务态度', receivedOn: '2024-03-01', channel: 'PHONE', allegation: '内容' };
const sanction = { kind: 'WARNING', effectiveFrom: '2024-03-01' };
const attempt = { year: 2023, paper: 'MID_LAW' };
const claim = { claimedOn: '2024-01-05', amount: 1_00 };
const pass = { level: 'ASSISTANT', year: 2023, passedOn: '2023-08-01' };

/** Records of one person, who holds a certificate. */
async function keepRecords(
  em: EntityManager,
  practitionerId: string,
  certificateId: string,
  institutionId: string,
): Promise<void> {
  const of = { practitionerId };
  const granted = { ...of, certificateId, kind: 'FIRST', appliedOn: '2024-01-01', pledge: true };
  const applicationId = await keep(em, RegistrationApplication, granted);
  const valid = { number: unique(), validUntil: '2027-01-02', applicationId };
  const registrationId = await keep(em, Registration, { ...of, certificateId, ...registration, ...valid });
  const notice = { title: '公告', kind: 'CANCELLATION', publishedOn: '2024-01-02', content: '内容' };
  await keep(em, RegistrationNotice, { ...notice, registrationId });
  await keep(em, EducationCredit, { ...of, ...credit });
  await keep(em, SupervisionSession, { ...of, ...session, supervisorId: practitionerId });
  const complaintId = await keep(em, Complaint, { ...of, ...complaint });
  const opened = { complaintId, subject: '服务态度', openedOn: '2024-03-02' };
  const disciplinaryCaseId = await keep(em, DisciplinaryCase, { ...of, ...opened });
  await keep(em, Sanction, { ...of, ...sanction, disciplinaryCaseId });
  await keep(em, ExamAttempt, { ...of, ...attempt, result: 'ENROLLED' });
  const passId = await keep(em, ExamPass, { ...of, ...pass });
  await keep(em, ExamFeeClaim, { passId, institutionId, ...claim });
  passes.set(practitionerId, passId);
}

/** The certificate of a person of the test's city. */
async function certificateOf(em: EntityManager, practitionerId: string): Promise<string> {
  const sql = 'select id::text as id from certificate where practitioner_id = ?';
  const [row] = (await em.execute(sql, [practitionerId])) as { id: string }[];
  return row!.id;
}

/** The certificate and the pass of each person, as `keep` found it: a writer sees their own people's only. */
const passes = new Map<string, string>();
const certificates = new Map<string, string>();
const certified = (values: object) => (at: Site) => ({
  practitionerId: at.person,
  certificateId: certificates.get(at.person),
  ...values,
});
const own = (values: object) => (at: Site) => ({ practitionerId: at.person, ...values });

export const registrationPart: MatrixPart = {
  table,
  actions,
  carried: {
    ...Object.fromEntries(
      [
        ['registrationApplications', 'registration_application'],
        ['registrations', 'registration'],
        ['educationCredits', 'education_credit'],
        ['supervisionSessions', 'supervision_session'],
        ['complaints', 'complaint'],
        ['disciplinaryCases', 'disciplinary_case'],
        ['sanctions', 'sanction'],
        ['examAttempts', 'exam_attempt'],
        ['examPasses', 'exam_pass'],
      ].map(([plural, name]) => [plural, ofPractitioner(name!)]),
    ),
    examFeeClaims: `select t.id, ${place}, t.institution_id as institution, p.id as person from exam_fee_claim t join exam_pass x on x.id = t.pass_id join practitioner p on p.id = x.practitioner_id`,
  },

  harmless: {
    registrations: { kind: 'RENEWAL' },
    registrationSchemes: { phone: '0598-0000000' },
    cancellationGrounds: { clause: '二(三)' },
    educationCredits: { organizer: '协会' },
    supervisionSessions: { topic: '小组' },
    complaints: { subject: '服务质量' },
    disciplinaryCases: { investigators: '两人' },
    examAttempts: { admissionNumber: '0001' },
  },
  fresh: {
    registrationApplications: certified({ kind: 'FIRST', pledge: true }),
    registrations: certified({ number: unique(), ...registration }),
    registrationSchemes: () => ({
      title: '方案',
      divisionId: '350421000000',
      level: 'CITY',
      office: '市民政局',
      since: '2024-01-01',
    }),
    cancellationGrounds: () => ({ title: unique(), clause: '二(三)3' }),
    educationCredits: own(credit),
    supervisionSessions: (at) => ({ ...session, practitionerId: at.person, supervisorId: at.person }),
    complaints: own(complaint),
    sanctions: own(sanction),
    examAttempts: own({ year: 2022, paper: 'MID_LAW' }),
    examPasses: own(pass),
    examFeeClaims: (at) => ({ passId: passes.get(at.person), institutionId: at.institution, ...claim }),
  },
  /** The employer that claims is of another place, so that it is not the person's area that shows it the claim. */
  keep: async (em, { people, institutions }) => {
    for (const [i, { id }] of people.entries()) {
      certificates.set(id, await certificateOf(em, id));
      const employer = institutions[(i + 1) % institutions.length]!;
      await keepRecords(em, id, certificates.get(id)!, employer.id);
    }
    await keep(em, RegistrationScheme, {
      title: '全市',
      divisionId: '350400000000',
      level: 'COUNTY',
      office: '市民政局',
      since: '2013-04-01',
    });
    await keep(em, CancellationGround, { title: unique(), clause: '二(三)3' });
  },
};
