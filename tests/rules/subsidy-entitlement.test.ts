import { describe, expect, it } from 'vitest';
import { entitlementOf, type Entitlement } from '../../server/src/subsidies/entitlement.rules.ts';
import type { AppointmentFact, SubsidyFacts } from '../../server/src/subsidies/facts.rules.ts';
import {
  subsidyParametersOf,
  type SubsidyParameters,
} from '../../server/src/subsidies/subsidy-parameters.rules.ts';
import type { PolicyParameter } from '../../server/src/vocabulary/parameters.rules.ts';

const A = '350402';
const B = '350423';
const JANUARY = '2024-01';

/** A day; a number is one of January 2024. */
const day = (d: number | string) => (typeof d === 'string' ? d : `${JANUARY}-${String(d).padStart(2, '0')}`);
const always = { since: '2012-01-01', until: null };
const since = (d: number | string) => ({ since: day(d), until: null });
/** Exclusive, as everywhere: `until(16)` holds through the 15th. */
const until = (d: number | string) => ({ since: '2012-01-01', until: day(d) });
const between = (from: number, to: number) => ({ since: day(from), until: day(to) });

const post = (more: Partial<AppointmentFact>): AppointmentFact => ({
  ...always,
  county: A,
  inCommunity: true,
  postLevel: 'ASSISTANT',
  employer: 'COMMUNITY',
  ...more,
});
const assistant = { ...always, level: 'ASSISTANT' as const };
const mid = { ...always, level: 'MID' as const };
const senior = { ...always, level: 'SENIOR' as const };
const local = { ...always, fundedLocally: true };
const otherwise = { ...always, fundedLocally: false };

/** Who meets every condition at the lowest level, but for what is told otherwise. */
const person = (more: Partial<SubsidyFacts> = {}): SubsidyFacts => ({
  appointments: [post({})],
  certificates: [assistant],
  registrations: [always],
  titles: [],
  allowances: [local],
  unpaidInsurance: [],
  ...more,
});
const employed = (...appointments: Partial<AppointmentFact>[]) =>
  person({ appointments: appointments.map(post) });
const certified = (...certificates: SubsidyFacts['certificates']) => person({ certificates });
const allowed = (...allowances: SubsidyFacts['allowances']) => person({ allowances });
const registered = (...registrations: SubsidyFacts['registrations']) => person({ registrations });
const titled = (monthly: number, certificates = [assistant] as SubsidyFacts['certificates'], period = {}) =>
  person({ titles: [{ ...always, ...period, monthly }], certificates });
const holding = (
  certificate: SubsidyFacts['certificates'][number],
  postLevel: AppointmentFact['postLevel'],
) => person({ certificates: [certificate], appointments: [post({ postLevel })] });

type Parameters = Partial<SubsidyParameters>;
const days: Parameters = {};
const halfMonth: Parameters = { proration: 'HALF_MONTH' };
const firstDay: Parameters = { proration: 'FIRST_DAY' };
const higher: Parameters = { title: 'HIGHER' };
const byPost: Parameters = { level: 'POST' };
const grace = (graceDays: number): Parameters => ({ registration: { required: true, graceDays } });
const unregistered: Parameters = { registration: { required: false, graceDays: 0 } };
const usual: SubsidyParameters = {
  monthly: { ASSISTANT: 6000, MID: 12000, SENIOR: 18000 },
  proration: 'DAYS',
  title: 'NONE',
  level: 'CERTIFICATE',
  registration: { required: true, graceDays: 0 },
};

const owed = (facts: SubsidyFacts, more: Parameters, month = JANUARY, county = A): Entitlement =>
  entitlementOf(facts, month, county, { ...usual, ...more });
/** `3290 ASSISTANT`, or `0 c d` with the conditions that are unmet. */
const outcome = ({ amount, level, conditions }: Entitlement): string =>
  [amount, level ?? [], ...conditions.filter((c) => !c.met).map((c) => c.key)].flat().join(' ');
const textOf = ({ conditions }: Entitlement, key: string) => conditions.find((c) => c.key === key)?.text;

const government = { employer: 'GOVERNMENT', inCommunity: false } as const;
const institution = { employer: 'PUBLIC_INSTITUTION', inCommunity: false } as const;
const seconded = employed(always, { ...government, ...between(10, 21) });
const raised = (d: number) => certified(assistant, { ...mid, ...since(d) });

type Case = [what: string, facts: SubsidyFacts, parameters: Parameters, outcome: string];

/** Worked out by hand: of 6000 fen a month of 31 days has had round(6000 × 15 / 31) = 2903 by the end of the 15th. */
const cases: Case[] = [
  ['(a–f) all hold', person(), days, '6000 ASSISTANT'],
  ['(a–f) all hold, half months', person(), halfMonth, '6000 ASSISTANT'],
  ['(a–f) all hold, first day counts', person(), firstDay, '6000 ASSISTANT'],
  ['(b) mid', certified(mid), days, '12000 MID'],
  ['(b) senior', certified(senior), days, '18000 SENIOR'],
  ['(b) three certificates pay once, the highest', certified(mid, senior, assistant), days, '18000 SENIOR'],

  ['(c) hired on the 1st', employed(since(1)), days, '6000 ASSISTANT'],
  ['(c) hired on the 15th', employed(since(15)), days, '3290 ASSISTANT'],
  ['(c) hired on the 16th', employed(since(16)), days, '3097 ASSISTANT'],
  ['(c) hired on the last day', employed(since(31)), days, '194 ASSISTANT'],
  ['(c) hired the month after', employed(since('2024-02-01')), days, '0 c'],
  ['(c) hired on the 1st, first day counts', employed(since(1)), firstDay, '6000 ASSISTANT'],
  ['(c) hired on the 2nd, first day counts', employed(since(2)), firstDay, '0 c'],
  ['(c) hired on the 15th, half months', employed(since(15)), halfMonth, '6000 ASSISTANT'],
  ['(c) hired on the 16th, half months', employed(since(16)), halfMonth, '0 c'],
  ['(c) hired on the last day, half months', employed(since(31)), halfMonth, '0 c'],

  ['(c) worked through 31 December', employed(until(1)), days, '0 c'],
  ['(c) worked through the 1st', employed(until(2)), days, '194 ASSISTANT'],
  ['(c) worked through the 15th', employed(until(16)), days, '2903 ASSISTANT'],
  ['(c) worked through the 16th', employed(until(17)), days, '3097 ASSISTANT'],
  ['(c) worked through the 30th', employed(until(31)), days, '5806 ASSISTANT'],
  ['(c) worked through the 31st', employed(until('2024-02-01')), days, '6000 ASSISTANT'],
  ['(c) worked through the 1st, first day counts', employed(until(2)), firstDay, '6000 ASSISTANT'],
  ['(c) worked through the 14th, half months', employed(until(15)), halfMonth, '0 c'],
  ['(c) worked through the 15th, half months', employed(until(16)), halfMonth, '6000 ASSISTANT'],

  ['(c) left and rehired', employed(until(11), since(20)), days, '4258 ASSISTANT'],
  ['(c) left and rehired the next day', employed(until(11), since(11)), days, '6000 ASSISTANT'],
  ['(c) rehired, away on the 15th, half months', employed(until(11), since(20)), halfMonth, '0 c'],
  [
    '(c) rehired, there on the 15th, half months',
    employed(until(17), since(20)),
    halfMonth,
    '6000 ASSISTANT',
  ],
  ['(c) rehired, first day counts', employed(until(2), since(31)), firstDay, '6000 ASSISTANT'],
  ['(c) hired for the 10th alone', employed(between(10, 11)), days, '193 ASSISTANT'],

  ['(c) a post outside communities', employed({ inCommunity: false }), days, '0 c'],
  ['(c) never appointed', employed(), days, '0 c'],
  ['(c) a post of another county', employed({ county: B }), days, '0 c'],
  ['(c) two posts pay once', employed(always, since('2023-06-01')), days, '6000 ASSISTANT'],
  ['(c) two posts, half months', employed(always, since('2023-06-01')), halfMonth, '6000 ASSISTANT'],
  ['(c) two posts that overlap in the month', employed(until(21), since(11)), days, '6000 ASSISTANT'],

  ['(a) public institution', employed(institution), days, '0 a c'],
  ['(a) public institution, in a community', employed({ employer: 'PUBLIC_INSTITUTION' }), days, '0 a'],
  ['(a) government, in a community', employed({ employer: 'GOVERNMENT' }), days, '0 a'],
  ['(a) community and government at once', employed(always, government), days, '0 a'],
  ['(a) in a community, of another employer', employed({ employer: 'OTHER' }), days, '0 a'],
  ['(a) a second job elsewhere', employed({}, { ...government, employer: 'OTHER' }), days, '6000 ASSISTANT'],
  ['(a) seconded 10th to 20th', seconded, days, '3871 ASSISTANT'],
  ['(a) seconded 10th to 20th, half months', seconded, halfMonth, '0 a'],
  ['(a) seconded 10th to 20th, first day counts', seconded, firstDay, '6000 ASSISTANT'],
  [
    '(a) left for an institution',
    employed(until(16), { ...institution, ...since(16) }),
    days,
    '2903 ASSISTANT',
  ],

  ['(b) no certificate', certified(), days, '0 b'],
  ['(b) first certificate on the 16th', certified({ ...assistant, ...since(16) }), days, '3097 ASSISTANT'],
  [
    '(b) first certificate on the 16th, half months',
    certified({ ...assistant, ...since(16) }),
    halfMonth,
    '0 b',
  ],
  ['(b) revoked on the 16th', certified({ ...assistant, ...until(16) }), days, '2903 ASSISTANT'],
  ['(b) raised on the 11th', raised(11), days, '10064 MID'],
  ['(b) raised on the 15th, half months', raised(15), halfMonth, '12000 MID'],
  ['(b) raised on the 16th, half months', raised(16), halfMonth, '6000 ASSISTANT'],
  ['(b) raised on the 1st, first day counts', raised(1), firstDay, '12000 MID'],
  ['(b) raised on the 2nd, first day counts', raised(2), firstDay, '6000 ASSISTANT'],
  [
    '(b) raised on the 11th and the 21st',
    certified(assistant, { ...mid, ...since(11) }, { ...senior, ...since(21) }),
    days,
    '12193 SENIOR',
  ],
  ['(b) the higher revoked on the 16th', certified(assistant, { ...mid, ...until(16) }), days, '8903 MID'],

  ['(b, c) above the post, by certificate', holding(senior, 'ASSISTANT'), days, '18000 SENIOR'],
  ['(b, c) above the post, by post', holding(senior, 'ASSISTANT'), byPost, '6000 ASSISTANT'],
  ['(b, c) senior in a mid post, by post', holding(senior, 'MID'), byPost, '12000 MID'],
  ['(b, c) as high as the post, by post', holding(mid, 'MID'), byPost, '12000 MID'],
  ['(b, c) below the post, by certificate', holding(mid, 'SENIOR'), days, '12000 MID'],
  ['(b, c) below the post, by post', holding(mid, 'SENIOR'), byPost, '12000 MID'],
  [
    '(b, c) two posts, by the higher',
    person({ certificates: [senior], appointments: [post({}), post({ postLevel: 'MID' })] }),
    byPost,
    '12000 MID',
  ],

  ['(d) no living allowance', allowed(), days, '0 d'],
  ['(d) allowance since the 11th', allowed({ ...local, ...since(11) }), days, '4065 ASSISTANT'],
  [
    '(d) allowance since the 11th, half months',
    allowed({ ...local, ...since(11) }),
    halfMonth,
    '6000 ASSISTANT',
  ],
  ['(d) allowance since the 11th, first day counts', allowed({ ...local, ...since(11) }), firstDay, '0 d'],
  ['(d) allowance through the 15th', allowed({ ...local, ...until(16) }), days, '2903 ASSISTANT'],
  ['(e) allowance funded otherwise', allowed(otherwise), days, '0 e'],
  [
    '(e) funded otherwise through the 10th',
    allowed({ ...otherwise, ...until(11) }, { ...local, ...since(11) }),
    days,
    '4065 ASSISTANT',
  ],
  ['(e) one of two allowances is local', allowed(otherwise, local), days, '6000 ASSISTANT'],

  ['(f) none with a title, title higher', titled(8000), days, '0 f'],
  ['(f) none with a title, title lower', titled(8000, [mid]), days, '0 f'],
  ['(f) the higher of both, title higher', titled(8000), higher, '0 f'],
  ['(f) the higher of both, title equal', titled(6000), higher, '0 f'],
  ['(f) the higher of both, title a fen lower', titled(5999), higher, '6000 ASSISTANT'],
  ['(f) the higher of both, title lower than mid', titled(8000, [mid]), higher, '12000 MID'],
  ['(f) post capped below the title', titled(8000, [senior]), { ...higher, ...byPost }, '0 f'],
  ['(f) title through the 10th', titled(8000, [assistant], until(11)), days, '4065 ASSISTANT'],
  [
    '(f) title through the 10th, half months',
    titled(8000, [assistant], until(11)),
    halfMonth,
    '6000 ASSISTANT',
  ],
  [
    '(f) mid outdoes it from the 11th',
    titled(8000, [assistant, { ...mid, ...since(11) }]),
    higher,
    '8129 MID',
  ],
  [
    '(f) of two titles the higher is compared',
    person({
      titles: [
        { ...always, monthly: 3000 },
        { ...always, monthly: 7000 },
      ],
    }),
    higher,
    '0 f',
  ],

  ['(registration) asked for, none', registered(), days, '0 registration'],
  ['(registration) not asked for, none', registered(), unregistered, '6000 ASSISTANT'],
  ['(registration) lapsed on the 16th, no grace', registered(until(16)), days, '2903 ASSISTANT'],
  ['(registration) lapsed on the 15th, a day of grace', registered(until(15)), grace(1), '2903 ASSISTANT'],
  ['(registration) none on the 15th', registered(until(15), since(16)), days, '5807 ASSISTANT'],
  [
    '(registration) none on the 15th, half months',
    registered(until(15), since(16)),
    halfMonth,
    '0 registration',
  ],
  ['(registration) none on the 15th, grace', registered(until(15), since(16)), grace(30), '6000 ASSISTANT'],
  ['(registration) lapsed 20 December, grace', registered(until('2023-12-20')), grace(30), '3484 ASSISTANT'],
  ['(registration) lapsed 3 December, grace', registered(until('2023-12-03')), grace(30), '194 ASSISTANT'],
  ['(registration) lapsed 2 December, grace', registered(until('2023-12-02')), grace(30), '0 registration'],
  ['(registration) taken back at once', registered(between(1, 1)), grace(30), '0 registration'],
  ['(registration) one to come is none yet', registered(since('2024-02-01')), grace(30), '0 registration'],

  [
    '(b, c, d) nothing at all',
    person({ appointments: [], certificates: [], allowances: [] }),
    days,
    '0 b c d',
  ],
  [
    '(b, c) never both on one day',
    person({ appointments: [post(until(11))], certificates: [{ ...assistant, ...since(11) }] }),
    days,
    '0 b c',
  ],
];

describe('what is owed for January (二(四)1)', () => {
  it.each(cases)('%s', (_what, facts, parameters, expected) => {
    const entitlement = owed(facts, parameters);
    expect(outcome(entitlement)).toBe(expected);
    expect(entitlement.segments.reduce((sum, s) => sum + s.amount, 0)).toBe(entitlement.amount);
    expect(entitlement.conditions.map((c) => `${c.clause}${c.key}`).join()).toBe(
      '二(四)1a,二(四)1b,二(四)1c,二(四)1d,二(四)1e,二(四)1f,N 登记办法registration',
    );
  });
});

describe('months of every length (二(四)1)', () => {
  it.each([
    ['2023-02', 'hired on the 15th', employed(since('2023-02-15')), days, '3000 ASSISTANT'],
    ['2023-02', 'hired on the 28th', employed(since('2023-02-28')), days, '214 ASSISTANT'],
    ['2024-02', 'hired on the 29th', employed(since('2024-02-29')), days, '207 ASSISTANT'],
    ['2024-02', 'hired on the 29th, half months', employed(since('2024-02-29')), halfMonth, '0 c'],
    ['2024-02', 'hired in January, half months', employed(since(16)), halfMonth, '6000 ASSISTANT'],
    ['2024-02', 'worked through the 28th', employed(until('2024-02-29')), days, '5793 ASSISTANT'],
    [
      '2024-02',
      'raised on the 29th',
      certified(assistant, { ...mid, since: '2024-02-29' }),
      days,
      '6207 MID',
    ],
    ['2024-04', 'hired on the 16th', employed(since('2024-04-16')), days, '3000 ASSISTANT'],
    ['2024-04', 'hired on the 30th', employed(since('2024-04-30')), days, '200 ASSISTANT'],
    ['2023-12', 'hired on the 31st', employed(since('2023-12-31')), days, '194 ASSISTANT'],
  ])('%s: %s', (month, _what, facts, parameters, expected) =>
    expect(outcome(owed(facts, parameters, month))).toBe(expected),
  );
});

const moved = (d: number) => employed(until(d), { county: B, ...since(d) });
const inBoth = employed(always, { county: B, ...since(10) });
const away = employed(until(11), { county: B, ...between(11, 21) }, since(21));
const lent = employed({ county: B, employer: 'OTHER', postLevel: 'SENIOR' }, {});
const promotedThere = person({
  certificates: [mid],
  appointments: [post({}), post({ county: B, postLevel: 'MID', ...since(10) })],
});

describe('who moves county is paid once (二(四)1(c))', () => {
  it.each([
    ['on the 1st', moved(1), days, 0, 6000],
    ['on the 10th', moved(10), days, 1742, 4258],
    ['on the 16th', moved(16), days, 2903, 3097],
    ['with five days between', employed(until(11), { county: B, ...since(16) }), days, 1935, 3097],
    ['there and back', away, days, 4064, 1936],
    ['on the 10th, half months', moved(10), halfMonth, 0, 6000],
    ['on the 15th, half months', moved(15), halfMonth, 0, 6000],
    ['on the 16th, half months', moved(16), halfMonth, 6000, 0],
    ['there and back, half months', away, halfMonth, 0, 6000],
    ['on the 1st, first day counts', moved(1), firstDay, 0, 6000],
    ['on the 2nd, first day counts', moved(2), firstDay, 6000, 0],
    ['on the 31st, first day counts', moved(31), firstDay, 6000, 0],
    ['the old post still open', inBoth, days, 6000, 0],
    ['the old post still open, half months', inBoth, halfMonth, 6000, 0],
    ['both posts since the same day', employed({ county: B }, {}), days, 6000, 0],
    ['the other, higher post of another employer', lent, byPost, 6000, 0],
    ['to a higher post, the old one still open', promotedThere, byPost, 1742, 8516],
  ])('%s', (_what, facts, parameters, first, second) => {
    expect(owed(facts, parameters, JANUARY, A).amount).toBe(first);
    expect(owed(facts, parameters, JANUARY, B).amount).toBe(second);
  });

  it('tells the county that does not pay which one does', () => {
    expect(textOf(owed(moved(16), halfMonth, JANUARY, B), 'c')).toBe(
      '1 月 1 日至 1 月 15 日聘任于其他县（市、区）350402；' +
        '1 月 16 日至 1 月 31 日聘任于社区助理社会工作师岗位（2024-01-16 起）（以 1 月 15 日为准）',
    );
    const both = owed(inBoth, days, '2024-02', B);
    expect(textOf(both, 'c')).toBe('全月同时聘任于 350402，由该县（市、区）计发');
  });
});

describe('what people are told (二(四)1)', () => {
  const inPost = '聘任于社区助理社会工作师岗位';
  const lapsed = '登记自 2023-12-31 起失效';
  it.each([
    [
      'c',
      employed(since(15)),
      days,
      `1 月 1 日至 1 月 14 日未聘任；1 月 15 日至 1 月 31 日${inPost}（2024-01-15 起）`,
    ],
    ['c', certified(senior), byPost, `全月${inPost}（2012-01-01 起），按岗位级别计发`],
    ['a', employed({ employer: 'PUBLIC_INSTITUTION' }), days, '全月为事业单位工作人员，不属于社区工作者'],
    ['b', certified(), days, '全月未持有社会工作者职业水平证书'],
    ['f', titled(8050), higher, '全月享受社区职称补贴每月 80.5 元，本补贴每月 60 元，不高于该补贴'],
    ['f', titled(5000), higher, '全月享受社区职称补贴每月 50 元，本补贴每月 60 元较高，须停发社区职称补贴'],
    [
      'registration',
      registered(until(31)),
      days,
      '1 月 1 日至 1 月 30 日已登记（2012-01-01 起）；1 月 31 日登记自 2024-01-31 起失效',
    ],
    [
      'registration',
      registered(until('2023-12-31')),
      grace(30),
      `1 月 1 日至 1 月 29 日${lapsed}，在 30 日宽限期内；1 月 30 日至 1 月 31 日${lapsed}`,
    ],
  ])('(%s) case %#', (key, facts, parameters, text) =>
    expect(textOf(owed(facts, parameters), key)).toBe(text),
  );

  it('segments tell what is paid for which days; days tell on how many all conditions held', () => {
    expect(owed(raised(11), days)).toMatchObject({
      days: 31,
      segments: [
        { since: '2024-01-01', until: '2024-01-11', level: 'ASSISTANT', amount: 1935 },
        { since: '2024-01-11', until: '2024-02-01', level: 'MID', amount: 8129 },
      ],
    });
    expect(owed(employed(since(15)), halfMonth)).toMatchObject({
      days: 17,
      segments: [{ since: '2024-01-01', until: '2024-02-01', level: 'ASSISTANT', amount: 6000 }],
    });
  });

  it('an unpaid month of insurance is flagged and costs the worker nothing', () => {
    const owing = person({ unpaidInsurance: [JANUARY] });
    expect(owed(owing, days)).toMatchObject({
      amount: 6000,
      flags: ['2024 年 1 月社会保险未按时足额缴纳（二(四)1），请督促补缴，补贴金额不变'],
    });
    expect(owed(owing, days, '2024-02').flags).toEqual([]);
  });
});

describe('the parameters are those of the first day (二(四)1)', () => {
  const row = (key: string, value: PolicyParameter['value'], validFrom = '2013-04-01'): PolicyParameter => ({
    key: `subsidy.${key}`,
    title: key,
    value,
    unit: null,
    clause: '二(四)1',
    validFrom,
  });
  const rows = [
    row('monthly.assistant', 6000),
    row('monthly.mid', 12000),
    row('monthly.senior', 18000),
    row('proration', ['DAYS']),
    row('title-rule', ['NONE']),
    row('level-rule', ['CERTIFICATE']),
    row('registration.required', 1),
    row('registration.grace-days', 30),
    row('monthly.assistant', 10000, '2024-03-01'),
    row('proration', ['HALF_MONTH'], '2024-04-02'),
  ];
  const hiredIn = (month: string): Entitlement =>
    entitlementOf(employed(since(`${month}-16`)), month, A, subsidyParametersOf(rows, month));

  it.each([
    ['2024-02', 'the old amount, 14 of 29 days', 2897],
    ['2024-03', 'the new amount, 16 of 31 days', 5161],
    ['2024-04', 'half months begin on the 2nd, so still by days', 5000],
    ['2024-05', 'half months', 0],
  ])('%s: %s', (month, _what, amount) => expect(hiredIn(month).amount).toBe(amount));

  it('tell by what a line was computed', () => {
    expect(hiredIn('2024-02').ruleVersion).toBe('二(四)1#1 DAYS NONE CERTIFICATE +30 6000/12000/18000');
    expect(owed(person(), unregistered).ruleVersion).toContain(' CERTIFICATE - 6000');
  });

  it('are refused where they are none of the choices', () => {
    const wrong = [...rows, row('title-rule', ['BOTH'], '2024-01-01')];
    expect(() => subsidyParametersOf(wrong, JANUARY)).toThrow('subsidy.title-rule');
  });
});
