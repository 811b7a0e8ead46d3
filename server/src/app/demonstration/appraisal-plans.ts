import type { Values } from '../../kernel/change/behaviour.ts';
import type { Day } from '../../kernel/values/day.ts';
import type { Indicators, Periods } from './appraisal-basics.ts';
import type { City } from './city.ts';
import type { Saved } from './saving.ts';
import { clerkInstitution } from './stories/choosing.ts';

const PEOPLE = 90;
/** Every so many are served by the institution for whose clerk there is an account. */
const CLERKS_SHARE = 10;

export interface PlannedAppraisal {
  values: Values;
  /** As its ratings are called. */
  title: string;
  person: Saved;
  employerId: string;
  /** Null while its period runs. */
  concludedOn: Day | null;
}

/** One appraisal a period for each of some people, from the period in which they were appointed. */
export function plannedAppraisals(city: City, indicators: Indicators, periods: Periods): PlannedAppraisal[] {
  const [posts, people] = [byId(city.posts), byId(city.people)];
  const current = city.appointments.filter((a) => a.endOn === null).slice(0, PEOPLE);
  return periods.flatMap((period) =>
    current
      .filter((a) => String(a.startOn) <= period.endOn)
      .map((a, i) => {
        const [post, person] = [posts.get(a.postId)!, people.get(a.practitionerId)!];
        return {
          values: {
            ...{ practitionerId: person.id, postId: post.id, periodId: period.id },
            ...{ servedId: servedBy(city, post, i), indicatorSetId: indicators.setFor(post) },
            state: period.concludedOn ? 'CONCLUDED' : 'RATING',
          },
          title: [person.name, post.name, period.title].join(' · '),
          person,
          employerId: String(post.institutionId),
          concludedOn: period.concludedOn,
        };
      }),
  );
}

const byId = (records: Saved[]): Map<unknown, Saved> => new Map(records.map((r) => [r.id, r]));

/** Another institution of the city. */
function servedBy(city: City, post: Saved, i: number): string {
  const clerks = clerkInstitution(city).id;
  if (i % CLERKS_SHARE === 0 && post.institutionId !== clerks) return clerks;
  const others = city.institutions.filter((o) => o.id !== post.institutionId && o.id !== clerks);
  return others[i % others.length]!.id;
}
