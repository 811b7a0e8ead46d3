import type { Values } from '../../kernel/change/behaviour.ts';
import type { Day } from '../../kernel/values/day.ts';
import { ExamAttempt } from '../../registration/exam-attempt.entity.ts';
import { ExamPass } from '../../registration/exam-pass.entity.ts';
import { papersOf } from '../../registration/exam.rules.ts';
import type { Chapter } from './chapters.ts';
import type { City } from './city.ts';
import { certifiedIn, qualifiedIn } from './holders.ts';
import { between, chance, seeded, type Source } from './random.ts';
import { saveEach, type Saved } from './saving.ts';

const SEED = 20080601;
const SITTING = 0.4;
const PASSING = 0.55;
const RESULTS = '08-20';
/** Of the assistants in post, every so many have passed the next level lately. */
const ADVANCING = 9;
const ADVANCED = 24;

/** Who sat the last exams, with their marks, and the passes whose certificates are still to come. */
export const examChapter: Chapter = async (em, context, city) => {
  const source = seeded(SEED);
  const year = lastExam(context.today);
  const certified = certifiedIn(city);
  const sitters = city.people.filter((p) => !certified.has(p.id) && chance(source, SITTING));
  const sat = sitters.map((person, i) => sittingOf(source, person, year - (i % 3)));
  const advanced = advancing(city, resultsOf(year - 1)).map((person, i) =>
    papersOf('MID').map((paper) => attemptOf(source, person, [year - (i % 2), paper], 'PASSED')),
  );
  await saveEach(em, ExamAttempt, [...sat, ...advanced].flat(), context);
  await saveEach(em, ExamPass, [...sat, ...advanced].filter(isPass).map(passOf), context);
};

const resultsOf = (year: number): Day => `${year}-${RESULTS}`;

/** The year of the last exam whose results are out. */
function lastExam(today: Day): number {
  const year = Number(today.slice(0, 4));
  return resultsOf(year) <= today ? year : year - 1;
}

/** Some who are still assistants and have been in post since a day. */
function advancing(city: City, since: Day): Saved[] {
  const qualified = qualifiedIn(city);
  const current = city.appointments.filter((a) => a.endOn === null && String(a.startOn) <= since);
  const inPost = new Set(current.map((a) => a.practitionerId));
  return city.people
    .filter((p) => p.engagement === 'ON_POST' && inPost.has(p.id) && !qualified.has(p.id))
    .filter((_, i) => i % ADVANCING === ADVANCING - 1)
    .slice(0, ADVANCED);
}

/** Both papers of the assistant's level in one year. */
const sittingOf = (source: Source, person: Saved, year: number): Values[] =>
  papersOf('ASSISTANT').map((paper) => {
    const passed = chance(source, PASSING);
    const result = passed ? 'PASSED' : chance(source, 0.2) ? 'ABSENT' : 'FAILED';
    return attemptOf(source, person, [year, paper], result);
  });

const attemptOf = (
  source: Source,
  { id }: Saved,
  [year, paper]: [number, string],
  result: string,
): Values => ({
  practitionerId: id,
  year,
  paper,
  admissionNumber: `DEMO${year}${id.padStart(6, '0')}`,
  result,
  score: result === 'PASSED' ? between(source, 60, 88) : null,
  resultOn: resultsOf(year),
});

const isPass = (attempts: Values[]): boolean => attempts.every((a) => a.result === 'PASSED');

const passOf = ([attempt]: Values[]): Values => ({
  practitionerId: attempt!.practitionerId,
  level: String(attempt!.paper).split('_')[0],
  year: attempt!.year,
  passedOn: attempt!.resultOn,
  state: 'PROPOSED',
});
