import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { addMonths, type Day } from '../kernel/values/day.ts';
import { workingDaysBetween, type WorkingCalendar } from '../vocabulary/working-days.rules.ts';
import { InstitutionKinds } from '../institutions/kinds.ts';
import { BaseStates } from './kinds.ts';

const clause = '二(二)3';

export interface Assessed {
  stage: string;
  result: string;
  assessedOn: Day;
}

export interface TenancyFacts {
  /** The base as the request leaves it, its row locked; null when not known. */
  base: { name: string; capacity: number; state: keyof typeof BaseStates.values } | null;
  /** Places that the base's other tenants hold. */
  othersHold: number;
  applicant: Values | null;
  /** Whether the applicant has another tenancy that is not over. */
  elsewhere: boolean;
  assessments: Assessed[];
  calendar: WorkingCalendar;
}

const says = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause },
];

/** Bases are for social organizations that are growing up. */
export function mayBeTenant(
  { kind, after }: Change,
  { applicant }: TenancyFacts,
  { parameter, today }: RuleContext,
): Violation[] {
  if (kind !== 'CREATE' || !applicant) return [];
  const kinds = parameter('incubation.tenant.kinds') as (keyof typeof InstitutionKinds.values)[];
  const gone = applicant.deregisteredOn as Day | null | undefined;
  if (gone && gone <= ((after?.appliedOn as Day) ?? today))
    return says(
      'institutionId',
      'TENANT_DEREGISTERED',
      `该机构已于 ${gone} 注销，不能申请入驻，请改选「申请机构」。`,
    );
  if (kinds.includes(applicant.kind as never)) return [];
  const labels = kinds.map((k) => InstitutionKinds.labels[k]).join('、');
  return says('institutionId', 'TENANT_KIND', `孵化基地只接收${labels}，请改选「申请机构」。`);
}

export function oneTenancyAtATime({ kind }: Change, { elsewhere }: TenancyFacts): Violation[] {
  if (kind !== 'CREATE' || !elsewhere) return [];
  return says('institutionId', 'TENANT_ALREADY', '该机构已有未办结的入驻，请先办理出壳或退出，再另行申请。');
}

export function baseReceives({ kind, action }: Change, { base }: TenancyFacts): Violation[] {
  if (!base || base.state === 'ACTIVE' || !(kind === 'CREATE' || action === 'admit')) return [];
  const message = `基地“${base.name}”${BaseStates.labels[base.state]}，不接收新的机构，请改选「孵化基地」或先恢复接收。`;
  return says(kind === 'CREATE' ? 'baseId' : '', 'BASE_NOT_RECEIVING', message);
}

/** A base never lets more places than it has. Asked under the base's lock when a tenant takes or widens its places. */
export function placesSuffice({ after }: Change, { base, othersHold }: TenancyFacts): Violation[] {
  const wanted = Number(after?.places ?? 0);
  if (!base || !takesPlaces(after) || othersHold + wanted <= base.capacity) return [];
  const free = Math.max(base.capacity - othersHold, 0);
  const message = `基地“${base.name}”共 ${base.capacity} 个席位，仅余 ${free} 个，不足 ${wanted} 个。请减少「席位数」，或待其他机构出壳后再办理。`;
  return says('places', 'BASE_FULL', message);
}

const takesPlaces = (after: Values | null): boolean =>
  ['INCUBATING', 'ASSESSED'].includes(String(after?.state));

/** The public notice has run its working days before a tenant is admitted. */
export function noticeHasRun(
  { after }: Change,
  { calendar }: TenancyFacts,
  { today, parameter }: RuleContext,
): Violation[] {
  const since = after?.publicizedOn as Day | null | undefined;
  const days = Number(parameter('notice.working-days'));
  const ran = since ? workingDaysBetween(since, today, calendar) : 0;
  if (ran >= days) return [];
  return says(
    '',
    'NOTICE_RUNNING',
    `公示须满 ${days} 个工作日，自 ${since} 起至今 ${ran} 个，请期满后再办理入驻。`,
  );
}

/** Incubation ends within its longest term, counted from admission. */
export function termWithinLimit({ after }: Change, _facts: unknown, { parameter }: RuleContext): Violation[] {
  const { admittedOn, termEndsOn } = (after ?? {}) as { admittedOn?: Day | null; termEndsOn?: Day | null };
  if (!admittedOn || !termEndsOn) return [];
  if (termEndsOn <= admittedOn)
    return says(
      'termEndsOn',
      'ENDS_BEFORE_START',
      `「孵化期满」须晚于「入驻日期」（${admittedOn}），请核对。`,
    );
  const months = Number(parameter('incubation.term.months'));
  const last = addMonths(admittedOn, months);
  if (termEndsOn <= last) return [];
  return says(
    'termEndsOn',
    'TERM_TOO_LONG',
    `孵化期最长 ${months} 个月，「孵化期满」不能晚于 ${last}，请改正日期。`,
  );
}

/** Whoever is to leave the nest has been assessed, and the last assessment says yes. */
export function assessedFinally(_change: Change, { assessments }: TenancyFacts): Violation[] {
  if (lastFinal(assessments)) return [];
  return says('', 'NOT_ASSESSED', '尚无出壳评估，请先在「评估」中登记出壳评估，再办理完成评估。');
}

export function passedFinally(_change: Change, { assessments }: TenancyFacts): Violation[] {
  if (lastFinal(assessments)?.result !== 'FAILED') return [];
  return says('', 'ASSESSMENT_FAILED', '最近一次出壳评估不合格，不能出壳；请办理继续孵化，或办理退出。');
}

const lastFinal = (assessments: readonly Assessed[]): Assessed | undefined =>
  assessments
    .filter((a) => a.stage === 'FINAL')
    .toSorted((a, b) => (a.assessedOn < b.assessedOn ? 1 : -1))[0];
