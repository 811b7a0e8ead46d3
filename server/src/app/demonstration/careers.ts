import type { Values } from '../../kernel/change/behaviour.ts';
import { addYears, type Day } from '../../kernel/values/day.ts';
import { WORKING_AGE } from '../../workforce/practitioner.rules.ts';
import { birthOf } from './births.ts';
import { chance, dayBetween, type Source } from './random.ts';
import type { PlannedPost } from './posts.ts';

/** What somebody holds beside their entry in the register. */
export interface Career {
  certificates: Values[];
  equivalences: Values[];
  appointments: { post: PlannedPost; values: Values }[];
}

const CERTIFIED = 0.6;
const issuedBy = '演示发证机构（虚构）';

/** A career for the i-th person, who works at an institution with these posts; seats taken are no longer free. */
export function careerOf(source: Source, i: number, posts: PlannedPost[]): Career {
  const levels = levelsHeld(source);
  return {
    certificates: levels.map((level, k) => certificateOf(source, level, i * 3 + k, k)),
    equivalences: levels.length === 0 && chance(source, 0.08) ? [equivalenceOf(source, i)] : [],
    appointments: levels.length > 0 ? appointmentsTo(source, seatFor(posts, levels), i) : [],
  };
}

function levelsHeld(source: Source): string[] {
  if (!chance(source, CERTIFIED)) return [];
  const turn = source();
  if (turn < 0.72) return ['ASSISTANT'];
  if (turn < 0.84) return ['MID'];
  return turn < 0.97 ? ['ASSISTANT', 'MID'] : ['MID', 'SENIOR'];
}

/** The higher level was passed some years after the lower. */
function certificateOf(source: Source, level: string, serial: number, rank: number): Values {
  const issuedOn = dayBetween(source, 2020 + rank * 3, 2022 + rank * 3);
  return {
    level,
    issuedOn,
    issuedBy,
    number: `DEMO-${issuedOn.slice(0, 4)}-${String(serial).padStart(7, '0')}`,
  };
}

const equivalenceOf = (source: Source, i: number): Values => ({
  level: 'MID',
  recognizedOn: dayBetween(source, 2016, 2020),
  documentNumber: `演示认〔2020〕${i}号`,
  basis: '从事社会工作十五年以上并担任督导，经评审认定具有同等能力（演示）',
});

/** A free seat at the highest level that the person's certificates reach. */
const seatFor = (posts: PlannedPost[], levels: string[]): PlannedPost | undefined =>
  posts.filter((p) => p.free > 0 && levels.includes(p.level)).at(-1);

function appointmentsTo(source: Source, post: PlannedPost | undefined, i: number): Career['appointments'] {
  if (!post) return [];
  post.free -= 1;
  const current = {
    startOn: dayBetween(source, 2023, 2025),
    endOn: null,
    documentNumber: `演示聘〔2023〕${i}号`,
  };
  const earlier = {
    startOn: dayBetween(source, 2015, 2016),
    endOn: '2018-07-01',
    documentNumber: `演示聘〔2015〕${i}号`,
  };
  const returned = i % 12 === 0 && grownUp(i, earlier.startOn);
  return [...(returned ? [earlier] : []), current].map((values) => ({ post, values }));
}

const grownUp = (i: number, on: Day): boolean => addYears(birthOf(i).day, WORKING_AGE) <= on;
