import { permit, permitEach } from '../kernel/scope/matrix.ts';
import { DegreeCredit } from './degree-credit.entity.ts';
import { EthicsAcknowledgement } from './ethics-acknowledgement.entity.ts';
import { EthicsCode } from './ethics-code.entity.ts';
import { SpecialExpert } from './special-expert.entity.ts';
import { TeacherPlacement } from './teacher-placement.entity.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import { TrainingBase } from './training-base.entity.ts';
import { TrainingCourse } from './training-course.entity.ts';
import { TrainingEnrolment } from './training-enrolment.entity.ts';
import { TrainingPlan } from './training-plan.entity.ts';
import { TrainingSession } from './training-session.entity.ts';
import { UniversityProgramme } from './university-programme.entity.ts';

const keepers = { COORDINATOR: 'division', REGISTRAR: 'division', SECTOR_OFFICER: 'division sector' };
const offices = { COORDINATOR: 'division', REGISTRAR: 'division' };
/** What training there is, where and by whom, is public. */
const everybody = {
  COORDINATOR: '',
  REGISTRAR: '',
  SECTOR_OFFICER: '',
  FINANCE_OFFICER: '',
  INSTITUTION_CLERK: '',
  PRACTITIONER: '',
  ANALYST: '',
};
const kept = { read: everybody, create: keepers, update: keepers, delete: keepers };

permit(TrainingPlan, { ...kept, ...permitEach(['adopt', 'close'], keepers) });
permit(TrainingBase, { ...kept, ...permitEach(['recognize', 'close'], offices) });
permit(TrainingCourse, kept);
permit(TrainingSession, { ...kept, ...permitEach(['open', 'hold', 'close', 'cancel'], keepers) });
permit(UniversityProgramme, kept);
permit(TeacherPlacement, kept);
permit(SpecialExpert, { ...kept, ...permitEach(['engage', 'dismiss'], offices) });

/** The code of ethics is one for the whole city. */
const city = { COORDINATOR: '' };
permit(EthicsCode, {
  read: everybody,
  create: city,
  update: city,
  delete: city,
  ...permitEach(['publish', 'retire'], city),
});

/** What somebody did: their own, their institution's and their offices'. */
const withClerk = { ...keepers, INSTITUTION_CLERK: 'institution' };
const withPerson = { ...withClerk, PRACTITIONER: 'person' };
const read = { ...withPerson, FINANCE_OFFICER: 'division', ANALYST: 'division' };
permit(TrainingEnrolment, { read, create: withPerson, ...permitEach(['withdraw', 'rejoin'], withPerson) });
/** Who was there is not for those to say who were, nor for whom they work for. */
permit(TrainingAttendance, { read, create: keepers, update: keepers, delete: keepers });
permit(DegreeCredit, { read, create: withPerson, update: withPerson, delete: keepers });
/** A promise is one's own. */
permit(EthicsAcknowledgement, { read, create: { PRACTITIONER: 'person' } });
