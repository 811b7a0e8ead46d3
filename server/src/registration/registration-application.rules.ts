import type { Change, Consequence, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { addDays, addMonths, type Day } from '../kernel/values/day.ts';
import { RegistrationKinds } from './kinds.ts';
import { number, renewableFrom, standsOn, type Period } from './period.rules.ts';

export interface ApplicationFacts {
  /** The certificate that is to be registered; null while none is chosen. */
  certificate: { practitionerId: string; level: string; issuedOn: Day } | null;
  /** Earlier registrations of this certificate. */
  periods: Period[];
  /** Until when the person is suspended from practising, in words; null when they are not. */
  suspendedUntil: string | null;
  /** Minutes of continuing education within `educationSpan`. */
  earned: number;
}

const CLAUSE = '二(三)3';
const NATIONAL = 'N 登记办法';
const refuse = (field: string, code: string, message: string, clause = NATIONAL): Violation[] => [
  { field, code, message, clause },
];

/** The day that counts: a review that takes its time makes nobody late. */
export const appliedOn = ({ after }: Change, { today }: RuleContext): Day =>
  (after?.appliedOn as Day | null | undefined) ?? today;

/** An application that was returned and comes again is as old as when it first came. */
export const noteDay = ({ kind }: Change, { today, filedOn }: RuleContext): Values =>
  kind === 'CREATE' ? { appliedOn: filedOn ?? today } : {};

/** The period that is being renewed: the latest that stands. */
export const current = (periods: Period[], day: Day): Period | undefined =>
  periods.filter((p) => standsOn(p, day)).toSorted((a, b) => (a.validUntil < b.validUntil ? 1 : -1))[0];

/** The days over which continuing education counts: the period to be renewed, else the same time up to now. */
export function educationSpan(kind: unknown, periods: Period[], day: Day, months: number): [Day, Day] {
  const renewed = kind === 'RENEWAL' ? current(periods, day) : undefined;
  return [renewed?.validFrom ?? addMonths(day, -months), day];
}

export function ownCertificate({ after }: Change, { certificate }: ApplicationFacts): Violation[] {
  if (!certificate || certificate.practitionerId === after?.practitionerId) return [];
  return refuse('certificateId', 'NOT_THEIR_CERTIFICATE', '「证书」不是申请人本人的，请改选。', CLAUSE);
}

export function pledged({ after }: Change): Violation[] {
  if (after?.pledge === true) return [];
  return refuse('pledge', 'NOT_PLEDGED', '须阅读并勾选「诚信与守则承诺」后才能申请登记。', CLAUSE);
}

/** Each kind has its situation; the message names the one to choose. */
export function kindFits(change: Change, { periods }: ApplicationFacts, context: RuleContext): Violation[] {
  const { kind } = change.after ?? {};
  const fitting = fittingKind(periods, appliedOn(change, context));
  if (typeof kind !== 'string' || kind === fitting) return [];
  const message = `这本证书${situations[fitting]}，请把「登记类别」改为“${RegistrationKinds.labels[fitting]}”。`;
  return refuse('kind', 'KIND_DOES_NOT_FIT', message);
}

type Kind = keyof typeof RegistrationKinds.values;
const situations: Record<Kind, string> = {
  FIRST: '从未登记',
  RENEWAL: '正在登记有效期内',
  REINSTATEMENT: '的登记已过期或已注销',
};

export function fittingKind(periods: Period[], day: Day): Kind {
  if (periods.length === 0) return 'FIRST';
  return current(periods, day) ? 'RENEWAL' : 'REINSTATEMENT';
}

/** Neither before the last months nor twice. */
export function renewalInTime(
  change: Change,
  { periods }: ApplicationFacts,
  context: RuleContext,
): Violation[] {
  const day = appliedOn(change, context);
  const period = change.after?.kind === 'RENEWAL' ? current(periods, day) : undefined;
  if (!period) return [];
  if (periods.some((p) => p.state === 'VALID' && p.validFrom > day))
    return refuse('kind', 'RENEWED_ALREADY', '这本证书下一期的登记已办妥，不必再申请。');
  const opens = renewableFrom(period.validUntil, number(context, 'registration.renewal.months'));
  if (day >= opens) return [];
  const message = `登记有效期至 ${period.validUntil}，期满前 ${number(context, 'registration.renewal.months')} 个月内才能申请再次登记，请自 ${opens} 起申请。`;
  return refuse('kind', 'RENEWAL_TOO_EARLY', message);
}

/** Years begun since the first registration was due; 0 in time. */
export function yearsLate(issuedOn: Day, day: Day, firstMonths: number): number {
  let years = 0;
  while (addMonths(issuedOn, firstMonths + years * 12) < day) years += 1;
  return years;
}

const isLate = (change: Change, { certificate }: ApplicationFacts, context: RuleContext): boolean =>
  change.after?.kind === 'REINSTATEMENT' ||
  (change.after?.kind === 'FIRST' &&
    certificate !== null &&
    yearsLate(
      certificate.issuedOn,
      appliedOn(change, context),
      number(context, 'registration.first.months'),
    ) > 0);

/** A late application says why. */
export function latenessExplained(
  change: Change,
  facts: ApplicationFacts,
  context: RuleContext,
): Violation[] {
  if (!isLate(change, facts, context) || change.after?.lateReason) return [];
  const due = facts.certificate
    ? addMonths(facts.certificate.issuedOn, number(context, 'registration.first.months'))
    : '';
  const message =
    change.after?.kind === 'FIRST'
      ? `首次登记应在取得证书后一年内（${due} 前）申请，现已逾期，请填写「逾期理由」。`
      : '登记过期或注销后重新登记，请填写「逾期理由」。';
  return refuse('lateReason', 'LATE_WITHOUT_REASON', message);
}

/** Class hours that the application takes: none for a first one in time. */
export function hoursRequired(change: Change, facts: ApplicationFacts, context: RuleContext): number {
  const { certificate } = facts;
  if (!certificate) return 0;
  const cycle = number(context, `education.hours.${certificate.level.toLowerCase()}`);
  if (change.after?.kind !== 'FIRST') return cycle;
  const late = yearsLate(
    certificate.issuedOn,
    appliedOn(change, context),
    number(context, 'registration.first.months'),
  );
  return Math.min(cycle, late * number(context, 'registration.first.late.hours'));
}

export function hoursMet(change: Change, facts: ApplicationFacts, context: RuleContext): Violation[] {
  const hours = hoursRequired(change, facts, context);
  const minutes = number(context, 'training.class-hour.minutes');
  if (facts.earned >= hours * minutes) return [];
  const [from, until] = educationSpan(
    change.after?.kind,
    facts.periods,
    appliedOn(change, context),
    number(context, 'registration.valid.months'),
  );
  const earned = Math.floor((facts.earned / minutes) * 10) / 10;
  const message = `继续教育不足：须有 ${hours} 学时，${from} 至 ${until} 已记 ${earned} 学时，还差 ${Math.ceil((hours - earned) * 10) / 10} 学时。请补修，或先登记「其他继续教育」。`;
  return refuse('certificateId', 'HOURS_SHORT', message, 'N 继续教育办法');
}

/** Nobody is registered while suspended, nor before a bar after cancellation has run out. */
export function notUnderSanction(
  change: Change,
  { suspendedUntil, periods }: ApplicationFacts,
  context: RuleContext,
): Violation[] {
  if (suspendedUntil)
    return refuse(
      '',
      'SUSPENDED',
      `此人正被暂停执业（至 ${suspendedUntil}），期间不能登记；解除后再申请。`,
      CLAUSE,
    );
  const day = appliedOn(change, context);
  const barred = periods.find((p) => p.barredUntil !== null && day < p.barredUntil)?.barredUntil;
  if (!barred) return [];
  return refuse('', 'BARRED', `登记被注销后，${barred} 前不能重新登记，请届时再申请。`, CLAUSE);
}

/** The registration that an approval gives: a renewal runs on from the period before, anything else from today. */
export function registrationGiven(
  entity: Consequence['entity'],
  change: Change,
  { periods }: ApplicationFacts,
  context: RuleContext,
): Consequence[] {
  if (change.kind !== 'CREATE') return [];
  const { practitionerId, certificateId, kind } = change.after!;
  const before = kind === 'RENEWAL' ? current(periods, appliedOn(change, context)) : undefined;
  const values = {
    practitionerId,
    certificateId,
    kind,
    number: `DJ${context.today.slice(0, 4)}${change.id.padStart(8, '0')}`,
    registeredOn: context.today,
    validFrom: before ? addDays(before.validUntil, 1) : context.today,
    applicationId: change.id,
  };
  return [{ entity, kind: 'CREATE', values }];
}
