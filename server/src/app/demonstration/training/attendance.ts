import type { Values } from '../../../kernel/change/behaviour.ts';
import { codeAtLevel } from '../../../vocabulary/division-code.rules.ts';
import type { City } from '../city.ts';
import { chance, pick, type Source } from '../random.ts';
import type { Saved } from '../saving.ts';
import { DAY_OF_TRAINING } from './courses.ts';

const stays = [DAY_OF_TRAINING, DAY_OF_TRAINING, DAY_OF_TRAINING, 300, 180];

const peopleAt = ({ people }: City, { divisionId }: Saved): Saved[] => {
  const county = codeAtLevel(String(divisionId), 'COUNTY');
  return people.filter(
    (p) => p.engagement === 'ON_POST' && codeAtLevel(String(p.divisionId), 'COUNTY') === county,
  );
};

/** Most of a county's people come to most of its sessions; the very latest is left for its sheet to be imported. */
export const plannedAttendance = (source: Source, sessions: Saved[], city: City): Values[] =>
  sessions
    .filter((session) => session.state === 'CLOSED')
    .flatMap((session) =>
      peopleAt(city, session)
        .filter((_, i) => chance(source, i % 5 === 0 ? 0.4 : 0.9))
        .map(({ id }) => ({ practitionerId: id, sessionId: session.id, minutes: pick(source, stays) })),
    );

/** Seats that are taken in sessions that are open, and were in the one just held; some were given up again. */
export const plannedEnrolments = (source: Source, sessions: Saved[], city: City): Values[] =>
  sessions
    .filter(({ state }) => state === 'OPEN' || state === 'HELD')
    .flatMap((session) =>
      peopleAt(city, session)
        .slice(0, 15)
        .map(({ id }) => ({
          practitionerId: id,
          sessionId: session.id,
          state: chance(source, 0.92) ? 'ENROLLED' : 'WITHDRAWN',
        })),
    );
