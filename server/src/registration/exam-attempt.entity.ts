import { choice, computed, day, integer, reference, text } from '../kernel/declare/fields.ts';
import { labelSql } from '../kernel/declare/choices.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Levels } from '../institutions/kinds.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { ExamPapers, ExamResults } from './kinds.ts';

/** One paper of one exam year. */
@resource('考试报名与成绩', {
  group: 'registration',
  icon: 'edit',
  order: 8,
  displayName: {
    sql: (row) => `${row}.year || ' ' || ${labelSql(ExamPapers, `${row}.paper`)}`,
    needs: ['year', 'paper'],
  },
  scopeVia: 'practitioner',
  unique: [{ fields: ['practitioner', 'paper', 'year'], say: '此人当年已有这一科目，请修改原有的一条' }],
})
export class ExamAttempt extends StoredRecord {
  @reference('考生', () => Practitioner, { required: true, list: true, immutable: true })
  practitioner!: Practitioner;
  @integer('考试年度', { required: true, list: true, filter: true, min: 2008, max: 2100, immutable: true })
  year!: number;
  @choice('考试科目', ExamPapers, { required: true, list: true, filter: true, immutable: true })
  paper!: string;
  @text('准考证号', { list: true, search: true, max: 40 }) admissionNumber!: string | null;
  @choice('考试结果', ExamResults, { required: true, list: true, filter: true, default: 'ENROLLED' })
  result!: string;
  @integer('成绩', { list: true, min: 0, max: 200 }) score!: number | null;
  @day('成绩公布日期') resultOn!: string | null;
  @computed('choice', '级别', {
    choices: Levels as never,
    required: true,
    sql: (row) => `split_part(${row}.paper, '_', 1)`,
    needs: ['paper'],
    list: true,
  })
  level!: string;
}
