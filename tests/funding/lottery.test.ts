import { beforeAll, describe, expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { giveReminders } from '../../server/src/notifications/reminders.ts';
import { useApi, type Person } from '../support/api.ts';
import * as funds from '../support/funds.ts';
import { enacted } from '../support/funds.ts';
import { LAST, lotteryFunds, lotteryReport, type Lottery } from '../support/lottery.ts';
import { keepStaff } from '../support/payables.ts';
import { COUNTY } from '../support/people.ts';
import { submit } from '../support/requests.ts';
import { codes, settled } from '../support/settle.ts';

const api = useApi({}, funds.staffed);
let lottery: Lottery, registrar: Person, coordinator: Person;
beforeAll(async () => {
  [registrar, coordinator] = [await api.as('registrar'), await api.as('coordinator')];
  lottery = await lotteryFunds(api);
});

const run = <T>(sql: string, values: unknown[] = []): Promise<T[]> =>
  asPipeline(api.orm, { accountId: null }, (em) => em.execute(sql, values)) as Promise<T[]>;
const figures =
  'received allocated committed disbursed executionRate share receivedBefore shareBefore receivedChange shareChange projects';
const reportOf = async (id: string, fields = figures) =>
  (await registrar.get(`{ lotteryReport(id: "${id}") { ${fields} } }`)).lotteryReport;
const published = async (who = api.anonymous()) =>
  (
    await who.get(
      `{ publishedLotteryReports(year: ${LAST}) { reports { id division late summary figures { received disbursed share } before { share } projects { name purpose allocated disbursed effect } } } }`,
    )
  ).publishedLotteryReports.reports;
const act = (verb: string, id: string, update: object = {}) => ({
  [`${verb}LotteryReport`]: { id, update },
});
const told = async (operation: object): Promise<{ code: string; clause: string }[]> => {
  const preview = `mutation($input: PreviewChangesInput!) { previewChanges(input: $input) { userErrors { code } warnings { code ... on RuleError { clause } } } }`;
  const { previewChanges } = await registrar.get(preview, { input: { operations: [operation] } });
  expect(previewChanges.userErrors).toEqual([]);
  return previewChanges.warnings;
};

const at = [COUNTY, LAST];
/** From the acts themselves, and from every single entry, instead of the sums that accounts keep. */
const grantedSql = `select s.kind, (select coalesce(sum(p.amount), 0) from appropriation p where p.source_id = s.id)::int as received
  from funding_source s where s.division_id = ? and s.fiscal_year = ?`;
const stagesSql = `select a.stage, sum(case when t.to_id = a.id then t.amount else -t.amount end)::int as balance
  from funding_source s join ledger_account a on a.source_id = s.id join ledger_transfer t on a.id in (t.to_id, t.from_id)
  where s.kind = 'LOTTERY' and s.division_id = ? and s.fiscal_year = ? group by a.stage`;

async function byHand() {
  const granted = await run<{ kind: string; received: number }>(grantedSql, at);
  const stages = await run<{ stage: string; balance: number }>(stagesSql, at);
  const sum = (...wanted: string[]): number =>
    stages.filter((s) => wanted.includes(s.stage)).reduce((total, s) => total + s.balance, 0);
  const received = granted.find((g) => g.kind === 'LOTTERY')!.received;
  const all = granted.reduce((total, g) => total + g.received, 0);
  const [allocated, committed, disbursed] = [
    sum('ALLOCATED', 'COMMITTED', 'DISBURSED'),
    sum('COMMITTED', 'DISBURSED'),
    sum('DISBURSED'),
  ];
  const percent = (part: number, whole: number): number => Math.round((part * 10_000) / whole) / 100;
  const rates = { executionRate: percent(disbursed, received), share: percent(received, all) };
  return { received, allocated, committed, disbursed, ...rates };
}

/** What the list of sources adds up to. */
async function bySources() {
  const filter = `{ divisionId: { eq: "${COUNTY}" }, kind: { eq: LOTTERY }, fiscalYear: { eq: ${LAST} } }`;
  const query = `{ fundingSources(filter: ${filter}) { nodes { received: appropriated allocated committed disbursed } } }`;
  const { nodes } = (await registrar.get(query)).fundingSources as { nodes: Record<string, number>[] };
  const sums: Record<string, number> = {};
  for (const node of nodes)
    for (const [name, amount] of Object.entries(node)) sums[name] = (sums[name] ?? 0) + amount;
  return sums;
}

const mine = async (): Promise<{ title: string; kind: string; resource: string }[]> =>
  (
    await registrar.get(
      `{ notifications(filter: { title: { like: "%使用公告%" } }, sorting: [{ field: id, direction: ASC }]) { nodes { title kind resource } } }`,
    )
  ).notifications.nodes;

describe('reminders (N 彩票公益金管理办法)', () => {
  const remindedOn = (day: string): Promise<number> =>
    giveReminders(api.orm, new Date(`${LAST + 1}-${day}T02:00:00Z`));

  test('are given once before and once after the day, to the registrars of the division', async () => {
    await remindedOn('05-30');
    expect(await mine()).toEqual([]);
    await remindedOn('06-01');
    await remindedOn('06-20');
    expect(await mine()).toMatchObject([{ kind: 'EXPIRING', resource: 'lotteryReports' }]);
    await remindedOn('07-01');
    await remindedOn('08-01');
    expect((await mine()).map((n) => n.kind)).toEqual(['EXPIRING', 'OVERDUE']);
    const { notifications } = await coordinator.get('{ notifications { nodes { title } } }');
    expect(JSON.stringify(notifications)).not.toContain('使用公告已逾期');
  });
});

describe('the yearly report (三(二))', () => {
  let id: string;

  test('has the figures of the ledger and of the list of sources', async () => {
    id = await settled(registrar, coordinator, [lotteryReport()]);
    const { projects, receivedBefore, shareBefore, receivedChange, shareChange, ...now } = await reportOf(id);
    expect(now).toEqual(await byHand());
    expect(now).toMatchObject(await bySources());
    expect(now).toMatchObject({ received: 19_000_00, disbursed: 3_500_00, share: 19 });
    expect({ receivedBefore, shareBefore, receivedChange, shareChange }).toEqual({
      ...{ receivedBefore: 3_000_00, shareBefore: 30 },
      ...{ receivedChange: 16_000_00, shareChange: -11 },
    });
    expect(projects).toMatchObject([
      { name: '居家养老社工服务', allocated: 12_000_00, disbursed: 2_500_00, effect: '服务老人 320 人' },
      { name: '困境儿童关爱', allocated: 2_000_00, disbursed: 1_000_00, effect: null },
    ]);
  });

  test('there is one a year, of a year that is over, made by civil affairs', async () => {
    expect(codes(await submit(registrar, [lotteryReport()]))).toEqual(['DUPLICATE']);
    const open = await settled(registrar, coordinator, [lotteryReport({ fiscalYear: LAST + 1 })]);
    expect(codes(await submit(registrar, [act('publish', open)]))).toEqual(['YEAR_NOT_OVER']);
    const query = `mutation($input: SubmitChangeRequestInput!) { submitChangeRequest(input: $input) { userErrors { code } } }`;
    const { errors } = await lottery.office.maker.ask(query, { input: { operations: [lotteryReport()] } });
    expect(errors![0]!.extensions!.code).toBe('FORBIDDEN');
  });

  test('warns that the share fell and of projects that tell nothing, and is not seen before it is published', async () => {
    const warnings = await told(act('publish', id));
    expect(warnings).toEqual(
      expect.arrayContaining([
        { code: 'SHARE_NOT_RISEN', clause: '三(二)' },
        { code: 'EFFECT_MISSING', clause: '三(二)' },
      ]),
    );
    expect(await published()).toEqual([]);
    await submit(registrar, [act('publish', id)]).then(async ({ requestId }) => {
      expect(await published()).toEqual([]);
      await registrar.get(
        `mutation { withdrawChangeRequest(input: { id: "${requestId}" }) { userErrors { code } } }`,
      );
    });
  });

  test('is frozen once it is published, whatever is booked afterwards', async () => {
    await settled(registrar, coordinator, [act('publish', id)]);
    const before = await published();
    expect(before).toMatchObject([
      {
        ...{ id, figures: { received: 19_000_00, disbursed: 3_500_00, share: 19 }, before: { share: 30 } },
        projects: [{ name: '居家养老社工服务', purpose: 'WELFARE_SERVICE' }, { name: '困境儿童关爱' }],
      },
    ]);
    await enacted(
      lottery.office,
      funds.appropriation(lottery.sourceId, 500_00, { businessDate: `${LAST}-12-01` }),
    );
    expect(await published()).toEqual(before);
    expect(await reportOf(id, 'received')).toEqual({ received: 19_000_00 });
    expect((await bySources()).received).toBe(19_500_00);
    const changed = await submit(registrar, [act('update', id, { summary: '改' })]);
    expect(codes(changed)).toEqual(['REPORT_PUBLISHED']);
  });

  test('is late from the day after 30 June', async () => {
    for (const [day, late] of [
      ['06-30', false],
      ['07-01', true],
    ]) {
      const publishedOn = `${LAST + 1}-${day}`;
      await run('update lottery_report set published_on = ? where id = ?', [publishedOn, id]);
      expect(await reportOf(id, 'dueOn late')).toEqual({ dueOn: `${LAST + 1}-06-30`, late });
      expect(await published()).toMatchObject([{ late }]);
    }
  });

  test('the years that there are reports of are told to everybody', async () => {
    const query = '{ publishedLotteryReports { years reports { fiscalYear } } }';
    const { publishedLotteryReports } = await api.anonymous().get(query);
    expect(publishedLotteryReports).toEqual({ years: [LAST], reports: [{ fiscalYear: LAST }] });
  });

  test('is withdrawn with a reason, follows the ledger again, and is published anew', async () => {
    expect(codes(await submit(registrar, [act('withdraw', id)]))).toEqual(['REQUIRED']);
    await settled(registrar, coordinator, [act('withdraw', id, { withdrawalReason: '漏列一笔安排' })]);
    expect(await published()).toEqual([]);
    expect(await reportOf(id, 'received figures')).toEqual({ received: 19_500_00, figures: null });
    await settled(registrar, coordinator, [act('update', id, { summary: '更正后重新公布。' })]);
    await settled(registrar, coordinator, [act('publish', id)]);
    expect(await published()).toMatchObject([
      { summary: '更正后重新公布。', figures: { received: 19_500_00 } },
    ]);
  });
});

test('a record’s page shows what it was promised and paid, to whoever may see that', async () => {
  const { office } = lottery;
  const { institutionId } = await asPipeline(api.orm, { accountId: null }, (em) => keepStaff(em));
  const sourceId = await enacted(office, funds.source('BUDGET', { name: '往来' }));
  await enacted(office, funds.appropriation(sourceId, 1_000_00));
  const programmeId = await enacted(office, funds.programme('PURCHASE'));
  const allocationId = await enacted(office, funds.allocation(sourceId, programmeId, 1_000_00));
  const payee = { payeeKind: 'INSTITUTION', institutionId };
  const commitmentId = await enacted(office, funds.commitment(allocationId, 800_00, payee));
  await enacted(office, funds.disbursement(commitmentId, 300_00));
  const query = `{ institution(id: "${institutionId}") { receivedTotal commitments { nodes { amount disbursed } } } }`;
  expect((await registrar.get(query)).institution).toEqual({
    receivedTotal: 300_00,
    commitments: { nodes: [{ amount: 800_00, disbursed: 300_00 }] },
  });
});
