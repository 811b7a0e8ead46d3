import type {
  Change,
  Consequence,
  Proposal,
  RuleContext,
  Values,
  Violation,
} from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { standsOn, type Standing } from './market.rules.ts';

const clause = '二(四)3';

/** What is known of the two sides of an offer. */
export interface OfferFacts {
  /** Its row locked, so that two agreements cannot both take the last seat. */
  vacancy: (Standing & { title: string; seats: number }) | null;
  seeker: Standing | null;
  /** Other offers of the vacancy that are agreed or have led to an appointment. */
  taken: number;
}

const says = (code: string, message: string): Violation[] => [{ field: '', code, message, clause }];
const accepts = (action?: string): boolean => action === 'acceptAsEmployer' || action === 'acceptAsSeeker';

/** The day on which a side says yes. */
export function deriveAcceptance({ action }: Change, { today }: RuleContext): Values {
  if (action === 'acceptAsEmployer') return { employerAcceptedOn: today };
  return action === 'acceptAsSeeker' ? { seekerAcceptedOn: today } : {};
}

/** An offer is made and accepted while both vacancy and seeker stand, their last day included. */
export function bothOnMarket(
  { kind, action }: Change,
  { vacancy, seeker }: OfferFacts,
  { today }: RuleContext,
): Violation[] {
  if (!(kind === 'CREATE' || accepts(action))) return [];
  if (vacancy && !standsOn(vacancy, 'OPEN', today))
    return says(
      'VACANCY_LAPSED',
      `招聘信息“${vacancy.title}”已关闭或已过有效期（至 ${vacancy.validUntil}），请单位延期或重新发布后再办理。`,
    );
  if (seeker && !standsOn(seeker, 'LOOKING', today))
    return says(
      'SEEKER_LAPSED',
      `求职登记已撤销、已就业或已过有效期（至 ${seeker.validUntil}），请求职人延期或重新登记后再办理。`,
    );
  return [];
}

/** Each side says yes once. */
export function notAcceptedYet({ action, before }: Change): Violation[] {
  const said = action === 'acceptAsEmployer' ? before?.employerAcceptedOn : before?.seekerAcceptedOn;
  if (!accepts(action) || !said) return [];
  return says('ACCEPTED_ALREADY', `此方已于 ${String(said)} 同意，不必重复办理，请等待对方同意。`);
}

/** The person is not hired before today. */
export function startsFromNow(
  { action, after, before }: Change,
  _facts: unknown,
  { today }: RuleContext,
): Violation[] {
  const startOn = (after ?? before)?.startOn as Day | null | undefined;
  if (action !== 'acceptAsEmployer' || !startOn || startOn >= today) return [];
  const message = `「拟到岗日期」不能早于今天（${today}），请改正日期。`;
  return [{ field: 'startOn', code: 'STARTS_IN_PAST', message, clause }];
}

export function seatsRemain({ action }: Change, { vacancy, taken }: OfferFacts): Violation[] {
  if (!accepts(action) || !vacancy || taken < vacancy.seats) return [];
  return says(
    'VACANCY_FULL',
    `招聘信息“${vacancy.title}”招聘 ${vacancy.seats} 人，均已与他人达成意向，不能再同意。`,
  );
}

/** The two-way choice: when both sides have said yes it is agreed, whoever was second. */
export const agreed = ({ action, after }: Change): boolean =>
  accepts(action) && Boolean(after?.employerAcceptedOn) && Boolean(after?.seekerAcceptedOn);

/** What the appointment that both sides want takes. */
export interface Engagement {
  practitionerId: string;
  /** Where the person belongs now and will belong. */
  from: Home;
  to: Home;
  postId: string;
  postName: string;
  /** Appointments that end when the new one begins. */
  standing: string[];
}

export interface Home {
  institutionId: string | null;
  divisionId: string;
  sector: string;
}

export interface Entities {
  practitioner: Consequence['entity'];
  appointment: Consequence['entity'];
}

/** The request for appointment that an agreement calls for: the move, the end of what was, the new appointment. */
export function appointmentRequest(engagement: Engagement, startOn: Day, entities: Entities): Proposal {
  const { practitionerId, from, to, postId, standing } = engagement;
  const moves = Object.entries(to).filter(([name, value]) => from[name as keyof Home] !== value);
  const move: Consequence = {
    entity: entities.practitioner,
    kind: 'UPDATE',
    id: practitionerId,
    values: Object.fromEntries(moves),
  };
  const ends = standing.map((id): Consequence => ({
    entity: entities.appointment,
    kind: 'UPDATE',
    id,
    values: { endOn: startOn },
  }));
  const begins: Consequence = {
    entity: entities.appointment,
    kind: 'CREATE',
    values: { practitionerId, postId, startOn },
  };
  const note = `双向选择：求职人员与用人单位已就“${engagement.postName}”达成一致，拟 ${startOn} 到岗（${clause}）`;
  return { note, changes: [...(moves.length > 0 ? [move] : []), ...ends, begins] };
}
