import type { Values } from '../../kernel/change/behaviour.ts';
import { ExamAttempt } from '../../registration/exam-attempt.entity.ts';
import { ExamPass } from '../../registration/exam-pass.entity.ts';
import { papersOf } from '../../registration/exam.rules.ts';
import type { Chapter } from './chapters.ts';
import { certifiedIn } from './holders.ts';
import { between, chance, seeded, type Source } from './random.ts';
import { saveEach, type Saved } from './saving.ts';

const SEED = 20080601;
const SITTING = 0.4;
const PASSING = 0.55;

/** Who sat the last exams, with their marks, and the passes whose certificates are still to come. */
export const examChapter: Chapter = async (em, context, { people, certificates }) => {
  const source = seeded(SEED);
  const year = Number(context.today.slice(0, 4));
  const certified = certifiedIn({ certificates });
  const sitters = people.filter((p) => !certified.has(p.id) && chance(source, SITTING));
  const sat = sitters.map((person, i) => sittingOf(source, person, year - (i % 3)));
  await saveEach(em, ExamAttempt, sat.flat(), context);
  await saveEach(em, ExamPass, sat.filter(isPass).map(passOf), context);
};

/** Both papers of the assistant's level in one year. */
const sittingOf = (source: Source, { id }: Saved, year: number): Values[] =>
  papersOf('ASSISTANT').map((paper) => {
    const passed = chance(source, PASSING);
    return {
      practitionerId: id,
      year,
      paper,
      admissionNumber: `DEMO${year}${id.padStart(6, '0')}`,
      result: passed ? 'PASSED' : chance(source, 0.2) ? 'ABSENT' : 'FAILED',
      score: passed ? between(source, 60, 88) : null,
      resultOn: `${year}-08-20`,
    };
  });

const isPass = (attempts: Values[]): boolean => attempts.every((a) => a.result === 'PASSED');

const passOf = ([attempt]: Values[]): Values => ({
  practitionerId: attempt!.practitionerId,
  level: 'ASSISTANT',
  year: attempt!.year,
  passedOn: attempt!.resultOn,
  state: 'PROPOSED',
});
