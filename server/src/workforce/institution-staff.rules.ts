import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { dayEntered } from '../institutions/lifetime.rules.ts';
import { notOverOn, type Tenure } from './tenure.rules.ts';

/** An appointment to one of the institution's posts. */
export interface Seat extends Tenure {
  post: string;
}

export interface StaffFacts {
  /** As the request leaves them. */
  seats: Seat[];
}

const postsOf = (seats: Seat[]): string => [...new Set(seats.map(({ post }) => post))].join('、');

/** Deregistration takes nobody's post away. */
export function appointmentsEndFirst(change: Change, { seats }: StaffFacts): Violation[] {
  const gone = dayEntered(change, 'deregisteredOn');
  const left = gone ? notOverOn(seats, gone) : [];
  if (left.length === 0) return [];
  const message = `该机构在 ${gone} 仍有 ${left.length} 段聘用未终止（岗位：${postsOf(left)}）。请先将这些聘用的「聘用终止」填为 ${gone} 或更早，尚未起聘的请删除，再填写「注销日期」。`;
  return [{ field: 'deregisteredOn', code: 'INSTITUTION_STILL_STAFFED', message, clause: '二(二)3' }];
}

/** Nobody was in post before there was the institution. */
export function foundedBeforeAppointments(change: Change, { seats }: StaffFacts): Violation[] {
  const founded = dayEntered(change, 'establishedOn');
  const early = founded ? seats.filter(({ since }) => since < founded) : [];
  if (early.length === 0) return [];
  const message = `该机构有 ${early.length} 段聘用早于 ${founded} 起聘（岗位：${postsOf(early)}）。请核对「成立日期」；如聘用起始有误，请先改正聘用。`;
  return [{ field: 'establishedOn', code: 'FOUNDED_AFTER_APPOINTMENTS', message, clause: '二(二)3' }];
}
