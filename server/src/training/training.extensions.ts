import { computed, list } from '../kernel/declare/fields.ts';
import { extend } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { hoursIn, isCommunityProfessional, lastYear, shortIn, thisYear } from './community-professionals.ts';
import { DegreeCredit } from './degree-credit.entity.ts';
import { EthicsAcknowledgement } from './ethics-acknowledgement.entity.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import { TrainingEnrolment } from './training-enrolment.entity.ts';

const group = '教育培训';
const hours = (label: string, sql: (row: string) => string, more: { required?: boolean; help?: string }) =>
  computed('decimal', label, { sql, needs: ['id'], unit: '学时', group, ...more });

extend(
  Practitioner,
  'communityProfessional',
  computed('boolean', '社区专业人员', {
    required: true,
    sql: isCommunityProfessional,
    needs: ['id'],
    filter: true,
    group,
    help: '在岗，且受雇于社区（村）居（村）民委员会或受聘于其岗位；每年培训不少于规定学时（二(一)）',
  }),
);
extend(Practitioner, 'classHoursThisYear', hours('本年学时', hoursIn(thisYear), { required: true }));
extend(
  Practitioner,
  'classHoursShort',
  hours('本年尚缺学时', shortIn(thisYear), { help: '社区专业人员才有；0 表示已达标' }),
);
extend(Practitioner, 'classHoursLastYear', hours('上年学时', hoursIn(lastYear), { required: true }));
extend(
  Practitioner,
  'classHoursShortLastYear',
  hours('上年所缺学时', shortIn(lastYear), { help: '社区专业人员才有；0 表示已达标' }),
);
extend(
  Practitioner,
  'continuingHours',
  hours(
    '近三年继续教育学时',
    (row) =>
      `education_hours(${row}.id, (current_date - interval '3 years')::date + 1, (current_date + 1)::date)`,
    { required: true, help: '含一次学历学位教育折算' },
  ),
);
extend(
  Practitioner,
  'ethicsAcknowledged',
  computed('boolean', '已确认现行守则', {
    sql: (row) =>
      `select exists (select 1 from ethics_acknowledgement e where e.practitioner_id = ${row}.id and e.code_id = c.id) from ethics_code c where c.state = 'PUBLISHED' and c.in_force_on <= current_date order by c.in_force_on desc, c.id desc limit 1`,
    needs: ['id'],
    filter: true,
    group,
    help: '尚无现行守则时为空',
  }),
);
extend(
  Practitioner,
  'attendances',
  list('培训签到', () => TrainingAttendance, 'practitioner'),
);
extend(
  Practitioner,
  'enrolments',
  list('培训报名', () => TrainingEnrolment, 'practitioner'),
);
extend(
  Practitioner,
  'degreeCredits',
  list('学历教育折算', () => DegreeCredit, 'practitioner'),
);
extend(
  Practitioner,
  'ethicsAcknowledgements',
  list('守则确认', () => EthicsAcknowledgement, 'practitioner'),
);
