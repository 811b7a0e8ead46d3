import { LotteryReport } from '../../server/src/funding/lottery-report.entity.ts';
import type { MatrixPart } from './matrix-part.ts';
import { CITY } from './people.ts';
import { keep } from './rows.ts';
import {
  allocation,
  appropriation,
  commitment,
  disbursement,
  keepFunds,
  keepSource,
  programme,
  reversal,
  source,
  toInstitution,
  type Funds,
} from './rows-funding.ts';

let serial = 0;
/** What was kept at the place of each institution, for new records to point to. */
const funds = new Map<string, Funds>();
const at = (institution: string): Partial<Funds> => funds.get(institution) ?? {};

/** Of a year each, for a division has but one of a year. */
const report = (divisionId: string): Record<string, unknown> => ({
  ...{ divisionId, fiscalYear: 2001 + (++serial % 90), summary: '总体情况', effect: '实施效果' },
});

const own = (table: string): string => `select t.id, t.division_id as division from ${table} t`;
/** Money belongs where it is spent, and a promise to whom it is made, too. */
const spent =
  'from allocation a join funding_programme g on g.id = a.programme_id join commitment c on c.allocation_id = a.id';
const promised = 'g.division_id as division, c.institution_id as institution, c.practitioner_id as person';

export const funding: MatrixPart = {
  table: `
fundingSources    A--- AAA- A--- AAA- ---- ---- A--- ---- ---- ----
fundingProgrammes A--- AAAA A--- AAAA ---- ---- A--- ---- ---- ----
appropriations    A--- AA-- A--- AA-- ---- ---- A--- ---- ---- ----
allocations       A--- AA-- A--- AA-- ---- ---- A--- ---- ---- ----
commitments       A--- AA-- A--- AA-- I--- P--- A--- ---- ---- ----
disbursements     A--- AA-- A--- AA-- I--- P--- A--- ---- ---- ----
fundReversals     A--- AA-- A--- AA-- ---- ---- A--- ---- ---- ----
ledgerAccounts    A--- A--- A--- A--- ---- ---- A--- ---- ---- ----
ledgerTransfers   A--- A--- A--- A--- ---- ---- A--- ---- ---- ----
lotteryReports    A--- AAA- A--- A--- ---- ---- A--- ---- ---- ----
`,
  actions: `
fundingSources.close     - A - A - - - - - -
lotteryReports.publish   - A - - - - - - - -
lotteryReports.withdraw  - A - - - - - - - -
`,
  carried: {
    fundingSources: own('funding_source'),
    fundingProgrammes: own('funding_programme'),
    appropriations:
      'select t.id, s.division_id as division from appropriation t join funding_source s on s.id = t.source_id',
    allocations:
      'select t.id, g.division_id as division from allocation t join funding_programme g on g.id = t.programme_id',
    commitments: `select c.id, ${promised} ${spent}`,
    disbursements: `select t.id, ${promised} ${spent} join disbursement t on t.commitment_id = c.id`,
    fundReversals: own('fund_reversal'),
    ledgerAccounts: own('ledger_account'),
    ledgerTransfers: own('ledger_transfer'),
    lotteryReports: own('lottery_report'),
  },
  harmless: {
    fundingSources: { name: '更名' },
    fundingProgrammes: { content: '修订' },
    lotteryReports: { summary: '修订' },
  },
  fresh: {
    fundingSources: ({ division }) => source(division, `新来源${++serial}`),
    fundingProgrammes: ({ division }) => programme(division, `新项目${++serial}`),
    appropriations: ({ institution }) => appropriation(at(institution).sourceId),
    allocations: ({ institution }) => allocation(at(institution).sourceId, at(institution).programmeId),
    commitments: ({ institution }) => commitment(at(institution).allocationId, toInstitution(institution)),
    disbursements: ({ institution }) => disbursement(at(institution).commitmentId),
    fundReversals: ({ institution, division }) => reversal(division, at(institution).appropriationId),
    lotteryReports: ({ division }) => report(division),
  },
  /** The payees of a place are those of the next one, so that it is not their area that shows them what they get. */
  keep: async (em, { institutions, people }) => {
    const city = await keepSource(em, CITY);
    for (const [i, { id, division }] of institutions.entries()) {
      const next = (i + 1) % institutions.length;
      const payees = { institutionId: institutions[next]!.id, practitionerId: people[next]!.id };
      funds.set(id, await keepFunds(em, division, city, payees));
      await keep(em, LotteryReport, { ...report(division), state: 'DRAFT' });
    }
  },
};
