import type { Values } from '../../kernel/change/behaviour.ts';
import { plansOf, foundation, type InstitutionPlan } from './institution-kinds.ts';
import { between, type Source } from './random.ts';
import { counties } from './places.ts';
import type { Saved } from './saving.ts';

const titles: Record<string, string> = { ASSISTANT: '助理社工岗', MID: '社工岗', SENIOR: '督导岗' };

/** Some posts are not open to anybody: by their place in the list. */
const closed: Record<number, string> = { 3: 'PROPOSED', 8: 'APPROVED', 13: 'FROZEN' };
const CYCLE = 24;

/** A post that is planned, with the seats that are still free. */
export interface PlannedPost {
  values: Values;
  level: string;
  institutionId: string;
  free: number;
}

const levelsInOrder = (): (readonly string[])[] =>
  [...counties.flatMap((_, c) => plansOf(c)), foundation].map(({ levels }: InstitutionPlan) => levels);

/** Two or three posts for each institution. */
export function plannedPosts(source: Source, institutions: Saved[]): PlannedPost[] {
  const levels = levelsInOrder();
  return institutions.flatMap((institution, i) =>
    levels[i % levels.length]!.map((level, k) => postOf(source, institution, level, (i * 2 + k) % CYCLE)),
  );
}

function postOf(source: Source, institution: Saved, level: string, turn: number): PlannedPost {
  const quota = level === 'ASSISTANT' ? between(source, 4, 6) : between(source, 2, 3);
  const state = closed[turn] ?? 'OPEN';
  const values = {
    name: titles[level],
    institutionId: institution.id,
    kind: institution.hostKind ? 'PRINCIPAL' : 'GENERAL',
    level,
    quota,
    state,
    establishedOn: '2014-07-01',
  };
  return { values, level, institutionId: institution.id, free: state === 'OPEN' ? quota : 0 };
}
