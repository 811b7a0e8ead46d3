import { computed, list } from '../kernel/declare/fields.ts';
import { extend } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { Appraisal } from './appraisal.entity.ts';
import { AppraisalGrades } from './kinds.ts';

extend(
  Practitioner,
  'latestGrade',
  computed('choice', '最近考核等次', {
    choices: AppraisalGrades as never,
    sql: (row) => `select g.grade from appraisal_grades(${row}.id) g limit 1`,
    needs: ['id'],
    filter: true,
    group: '工作信息',
    help: '最近一个已评定且无申诉在办的考核周期',
  }),
);
extend(
  Practitioner,
  'appraisals',
  list('绩效考核', () => Appraisal, 'practitioner'),
);
