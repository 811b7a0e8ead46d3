import type { Values } from '../../../kernel/change/behaviour.ts';
import { codeAtLevel } from '../../../vocabulary/division-code.rules.ts';
import type { City } from '../city.ts';
import { chance, pick, type Source } from '../random.ts';
import type { Saved } from '../saving.ts';
import { DAY_OF_TRAINING } from './courses.ts';

const stays = [DAY_OF_TRAINING, DAY_OF_TRAINING, DAY_OF_TRAINING, 300, 180];

const countyOf = ({ divisionId }: Saved): string => codeAtLevel(String(divisionId), 'COUNTY');

/** Who is on post in the county of a session. */
function peopleBySession({ people }: City): (session: Saved) => Saved[] {
  const byCounty = Map.groupBy(
    people.filter((p) => p.engagement === 'ON_POST'),
    countyOf,
  );
  return (session) => byCounty.get(countyOf(session)) ?? [];
}

/** Most of a county's people come to most of its sessions; the very latest is left for its sheet to be imported. */
export function* plannedAttendance(source: Source, sessions: Saved[], city: City): Generator<Values> {
  const peopleAt = peopleBySession(city);
  for (const session of sessions.filter((s) => s.state === 'CLOSED')) {
    const present = peopleAt(session).filter((_, i) => chance(source, i % 5 === 0 ? 0.4 : 0.9));
    for (const { id } of present)
      yield { practitionerId: id, sessionId: session.id, minutes: pick(source, stays) };
  }
}

/** Seats that are taken in sessions that are open, and were in the one just held; some were given up again. */
export function plannedEnrolments(source: Source, sessions: Saved[], city: City): Values[] {
  const peopleAt = peopleBySession(city);
  return sessions
    .filter(({ state }) => state === 'OPEN' || state === 'HELD')
    .flatMap((session) =>
      peopleAt(session)
        .slice(0, 15)
        .map(({ id }) => ({
          practitionerId: id,
          sessionId: session.id,
          state: chance(source, 0.92) ? 'ENROLLED' : 'WITHDRAWN',
        })),
    );
}
