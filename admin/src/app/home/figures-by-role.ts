import type { MessageKey } from '../locale/locale.ts';
import type { FigureSpec } from './figure-table.ts';
import { dayFromNow } from '../../console/format/dates.ts';
import { oneOf, range } from './figure-table.ts';

/** A headed group of figures. */
export interface FigureGroup {
  readonly title: MessageKey;
  readonly figures: readonly FigureSpec[];
}

const SOON_DAYS = 90;
const withinSoon = (field: string) => range(field, dayFromNow(0), dayFromNow(SOON_DAYS));

const people: FigureSpec = { label: 'home.practitioners', resource: 'practitioners' };
const level = (label: FigureSpec['label'], value: string): FigureSpec => ({
  ...people,
  label,
  filters: [oneOf('level', value)],
});
const levels = [
  level('home.assistant', 'ASSISTANT'),
  level('home.mid', 'MID'),
  level('home.senior', 'SENIOR'),
  { ...people, label: 'home.uncertified', filters: [{ field: 'level', operator: 'null', value: true }] },
] as const satisfies readonly FigureSpec[];
const institutions: FigureSpec = { label: 'home.institutions', resource: 'institutions' };

const expiring: FigureSpec = {
  ...people,
  label: 'home.registrationsExpiring',
  filters: [oneOf('registrationState', 'EXPIRING')],
  urgent: true,
};
const expired: FigureSpec = {
  ...people,
  label: 'home.registrationsExpired',
  filters: [oneOf('registrationState', 'EXPIRED')],
  urgent: true,
};
const hoursShort: FigureSpec = {
  ...people,
  label: 'home.hoursShort',
  // Hours have two decimals.
  filters: [range('classHoursShort', 0.01)],
  urgent: true,
  slow: true,
};
const mayRise: FigureSpec = {
  ...people,
  label: 'home.rankEligible',
  filters: [{ field: 'rankEligible', operator: 'eq', value: 'true' }],
  slow: true,
};

const appointmentsEnding = (): FigureSpec => ({
  label: 'home.appointmentsEnding',
  resource: 'appointments',
  filters: [withinSoon('endOn')],
});
const renewals: FigureSpec = {
  label: 'home.renewals',
  resource: 'registrations',
  filters: [oneOf('standing', 'EXPIRING')],
};
const complaints: FigureSpec = {
  label: 'home.complaintsOpen',
  resource: 'complaints',
  filters: [oneOf('state', 'RECEIVED')],
  urgent: true,
};
const cases: FigureSpec = {
  label: 'home.casesOpen',
  resource: 'disciplinaryCases',
  filters: [oneOf('state', 'OPEN', 'INVESTIGATED')],
};
const scorecardsUnsigned = (): FigureSpec => ({
  label: 'home.scorecardsOpen',
  resource: 'scorecards',
  filters: [range('year', lastYear(), lastYear()), oneOf('state', 'DRAFT', 'LOCKED')],
  urgent: true,
});
const posts = (
  label: FigureSpec['label'],
  filter: NonNullable<FigureSpec['filters']>[number],
): FigureSpec => ({
  label,
  resource: 'posts',
  filters: [filter],
});

/** The year whose scorecards are to be signed by now. */
export const lastYear = (): number => Number(dayFromNow(0).slice(0, 4)) - 1;

const workforce = (): FigureGroup => ({
  title: 'home.figures',
  figures: [people, ...levels, appointmentsEnding(), institutions],
});

const accounts = (): FigureGroup => {
  const inState = (label: FigureSpec['label'], disabled: string): FigureSpec => ({
    label,
    resource: 'accounts',
    filters: [{ field: 'disabled', operator: 'eq', value: disabled }],
  });
  return {
    title: 'home.accounts',
    figures: [
      inState('home.accountsInUse', 'false'),
      inState('home.accountsDisabled', 'true'),
      { label: 'home.grantsEnding', resource: 'grants', filters: [withinSoon('until')] },
    ],
  };
};

const runs = (label: FigureSpec['label'], ...states: string[]): FigureSpec => ({
  label,
  resource: 'subsidyRuns',
  filters: [oneOf('state', ...states)],
});
const claimed = (label: FigureSpec['label'], resource: FigureSpec['resource']): FigureSpec => ({
  label,
  resource,
  filters: [oneOf('state', 'CLAIMED')],
});

/** What waits to be committed or paid. */
const money = (): FigureGroup => ({
  title: 'home.money',
  figures: [
    runs('home.runsToCommit', 'APPROVED'),
    runs('home.runsToDisburse', 'COMMITTED'),
    claimed('home.rewardPayments', 'rewardPayments'),
    claimed('home.examFeeClaims', 'examFeeClaims'),
    claimed('home.milestonePayments', 'milestonePayments'),
    claimed('home.incubationGrants', 'incubationGrants'),
  ],
});

const BY_ROLE: Record<string, () => FigureGroup[]> = {
  COORDINATOR: () => [
    {
      title: 'home.figures',
      figures: [people, ...levels, hoursShort, scorecardsUnsigned(), complaints],
    },
  ],
  SECTOR_OFFICER: () => [
    {
      title: 'home.myPeople',
      figures: [people, ...levels, expiring, expired, appointmentsEnding(), hoursShort],
    },
  ],
  REGISTRAR: () => [
    {
      title: 'home.registrations',
      figures: [renewals, expired, complaints, cases, appointmentsEnding(), people],
    },
    {
      title: 'home.money',
      figures: [runs('home.runsInReview', 'REVIEW'), ...money().figures],
    },
  ],
  FINANCE_OFFICER: () => [money(), workforce()],
  INSTITUTION_CLERK: () => [
    {
      title: 'home.staff',
      figures: [
        { ...people, label: 'home.staff' },
        levels[3],
        expiring,
        expired,
        appointmentsEnding(),
        hoursShort,
        mayRise,
      ],
    },
    {
      title: 'home.posts',
      figures: [
        posts('home.postsOpen', oneOf('state', 'OPEN')),
        posts('home.postsFilled', oneOf('state', 'FILLED')),
        posts('home.postsVacant', range('vacancies', 1)),
      ],
    },
  ],
  ANALYST: () => [workforce()],
  SYSTEM_ADMIN: () => [accounts()],
  SECURITY_ADMIN: () => [accounts()],
  AUDIT_ADMIN: () => [accounts()],
};

/** What a role is shown of the records; a practitioner's own record says more than figures. */
export const figuresOf = (role: string): FigureGroup[] => BY_ROLE[role]?.() ?? [];
