import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { ActivityStates, type VolunteerStates } from './kinds.ts';

const CLAUSE = 'N 志愿服务条例';

export interface ServiceFacts {
  /** Null when not known. */
  activity: { state: keyof typeof ActivityStates.values; heldOn: Day; duration: number } | null;
  volunteer: { state: keyof typeof VolunteerStates.values; registeredOn: Day } | null;
}

const refuse = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause: CLAUSE },
];

export function activityDayHasCome({ after }: Change, _facts: unknown, { today }: RuleContext): Violation[] {
  if (typeof after?.heldOn !== 'string' || after.heldOn <= today) return [];
  const message = `「活动日期」${after.heldOn} 未到，不能登记开展；如已提前开展，请先改正活动日期。`;
  return [{ field: 'heldOn', code: 'DAY_NOT_COME', message, clause: '二(五)3' }];
}

/** Hours are recorded of what took place, of people who were registered then. */
export function servedWhenRegistered({ kind }: Change, { activity, volunteer }: ServiceFacts): Violation[] {
  if (kind !== 'CREATE' || !activity) return [];
  if (activity.state !== 'HELD')
    return refuse(
      'activityId',
      'ACTIVITY_NOT_HELD',
      `该活动${ActivityStates.labels[activity.state]}，只有“已开展”的活动可以登记服务时长。`,
    );
  if (!volunteer || volunteer.registeredOn <= activity.heldOn) return [];
  return refuse(
    'volunteerId',
    'NOT_YET_REGISTERED',
    `该志愿者 ${volunteer.registeredOn} 才注册，活动在 ${activity.heldOn}，请核对。`,
  );
}

/** Nobody served for longer than the activity took. */
export function withinActivity({ after, changed }: Change, { activity }: ServiceFacts): Violation[] {
  const hours = after?.hours;
  if (!activity || !changed.has('hours') || typeof hours !== 'number' || hours <= Number(activity.duration))
    return [];
  return refuse(
    'hours',
    'LONGER_THAN_ACTIVITY',
    `「服务时长」${hours} 小时超过该活动的 ${Number(activity.duration)} 小时，请核对。`,
  );
}

/** What was certified stays: it can be annulled with a reason, not rewritten. */
export function certifiedStands({ kind, before }: Change): Violation[] {
  if (!(kind === 'UPDATE' || kind === 'DELETE') || before?.state === 'RECORDED') return [];
  return refuse(
    '',
    'SERVICE_CERTIFIED',
    '该记录已出具证明或已作废，不能修改或删除；如有错误，请作废后由记录单位说明。',
  );
}

/** An activity’s length stays above the hours recorded of it, and its day as it was. */
export interface RecordedFacts {
  recorded: { people: number; longest: number };
}

export function recordedStands({ kind, after, changed }: Change, { recorded }: RecordedFacts): Violation[] {
  if (kind !== 'UPDATE' || recorded.people === 0) return [];
  if (changed.has('heldOn'))
    return refuse(
      'heldOn',
      'SERVICE_RECORDED',
      `已有 ${recorded.people} 人的服务记录，「活动日期」不能再改。`,
    );
  if (!changed.has('duration') || Number(after?.duration) >= recorded.longest) return [];
  return refuse(
    'duration',
    'SERVICE_RECORDED',
    `已有人记录 ${recorded.longest} 小时，「时长」不能更短，请先改正服务记录。`,
  );
}
