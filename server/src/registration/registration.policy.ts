import { permit, permitEach } from '../kernel/scope/matrix.ts';
import { payableVerbs } from '../funding/payers.ts';
import { CancellationGround } from './cancellation-ground.entity.ts';
import { Complaint } from './complaint.entity.ts';
import { DisciplinaryCase } from './disciplinary-case.entity.ts';
import { EducationCredit } from './education-credit.entity.ts';
import { ExamAttempt } from './exam-attempt.entity.ts';
import { ExamFeeClaim } from './exam-fee-claim.entity.ts';
import { ExamPass } from './exam-pass.entity.ts';
import { Registration } from './registration.entity.ts';
import { RegistrationApplication } from './registration-application.entity.ts';
import { RegistrationNotice } from './registration-notice.entity.ts';
import { RegistrationScheme } from './registration-scheme.entity.ts';
import { Sanction } from './sanction.entity.ts';
import { SupervisionSession } from './supervision-session.entity.ts';

/** Only the registering office registers, suspends and cancels (二(三)3). */
const office = { REGISTRAR: 'division' };
const themselves = { INSTITUTION_CLERK: 'institution', PRACTITIONER: 'person' };
const keepers = { ...office, SECTOR_OFFICER: 'division sector' };
const read = {
  ...keepers,
  ...themselves,
  COORDINATOR: 'division',
  FINANCE_OFFICER: 'division',
  ANALYST: 'division',
};
const everybody = Object.fromEntries(Object.keys(read).map((role) => [role, '']));
const withThemselves = { ...keepers, ...themselves };

permit(RegistrationApplication, { read, create: themselves });
/** To suspend and to restore is what a sanction does, nobody by hand. */
permit(Registration, { read, create: office, update: office, cancel: office });
permit(EducationCredit, { read, create: withThemselves, update: withThemselves, delete: keepers });
permit(SupervisionSession, { read, create: withThemselves, update: withThemselves, delete: keepers });

/** What is alleged is nobody's business but the office's and the coordinator's. */
const confidants = { ...office, COORDINATOR: 'division' };
permit(Complaint, {
  read: confidants,
  create: confidants,
  update: confidants,
  ...permitEach(['accept', 'dismiss'], office),
});
permit(DisciplinaryCase, {
  read: confidants,
  update: office,
  ...permitEach(['report', 'conclude', 'close'], office),
});
/** Who employs or sponsors somebody has to know of a sanction; figures of money and analysis do not. */
permit(Sanction, {
  read: { ...confidants, ...themselves, SECTOR_OFFICER: 'division sector' },
  create: office,
  ...permitEach(['lift', 'revoke'], office),
});

permit(RegistrationScheme, {
  read: everybody,
  ...permitEach(['create', 'update', 'delete'], { COORDINATOR: '', REGISTRAR: '' }),
});
permit(CancellationGround, {
  read: everybody,
  ...permitEach(['create', 'update'], { COORDINATOR: '', REGISTRAR: '' }),
});
permit(RegistrationNotice, { read: everybody });

permit(ExamAttempt, { read, create: withThemselves, update: withThemselves, delete: keepers });
permit(ExamPass, {
  read,
  create: withThemselves,
  ...permitEach(['review', 'decline', 'resubmit', 'publicize', 'certify'], office),
});
permit(ExamFeeClaim, payableVerbs(read, { ...keepers, INSTITUTION_CLERK: 'institution' }));
