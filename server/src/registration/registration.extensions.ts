import { computed, list } from '../kernel/declare/fields.ts';
import { extend } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { EducationCredit } from './education-credit.entity.ts';
import { ExamAttempt } from './exam-attempt.entity.ts';
import { Standings } from './kinds.ts';
import { Registration } from './registration.entity.ts';
import { leadingFirst, standingSql } from './standing.ts';
import { SupervisionSession } from './supervision-session.entity.ts';

const standing = (row: string): string =>
  `coalesce((select ${standingSql('g')} from registration g where g.practitioner_id = ${row}.id order by ${leadingFirst('g')} limit 1), 'NONE')`;

extend(
  Practitioner,
  'registrationState',
  computed('choice', '登记情况', {
    choices: Standings as never,
    required: true,
    sql: standing,
    needs: ['id'],
    list: true,
    filter: true,
    group: '证书登记',
  }),
);
extend(
  Practitioner,
  'registeredUntil',
  computed('day', '登记有效期至', {
    sql: (row) =>
      `select max(g.valid_until) from registration g where g.practitioner_id = ${row}.id and g.state = 'VALID'`,
    needs: ['id'],
    group: '证书登记',
  }),
);
extend(
  Practitioner,
  'supervisedHours',
  computed('decimal', '近一年受督导小时数', {
    required: true,
    sql: (row) =>
      `select coalesce(round(sum(s.minutes) / 60.0, 2), 0) from supervision_session s where s.practitioner_id = ${row}.id and s.day > (current_date - interval '1 year')::date`,
    needs: ['id'],
    unit: '小时',
    group: '证书登记',
  }),
);
extend(
  Practitioner,
  'registrations',
  list('证书登记', () => Registration, 'practitioner'),
);
extend(
  Practitioner,
  'educationCredits',
  list('其他继续教育', () => EducationCredit, 'practitioner'),
);
extend(
  Practitioner,
  'supervisionSessions',
  list('督导记录', () => SupervisionSession, 'practitioner'),
);
extend(
  Practitioner,
  'examAttempts',
  list('考试报名与成绩', () => ExamAttempt, 'practitioner'),
);
