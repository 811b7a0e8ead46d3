import { BankAccount } from '../../server/src/funding/bank-account.entity.ts';
import { CommunityTitle } from '../../server/src/subsidies/community-title.entity.ts';
import { InsuranceGap } from '../../server/src/subsidies/insurance-gap.entity.ts';
import { LivingAllowance } from '../../server/src/subsidies/living-allowance.entity.ts';
import { SubsidyLine } from '../../server/src/subsidies/subsidy-line.entity.ts';
import { SubsidyRun } from '../../server/src/subsidies/subsidy-run.entity.ts';
import { ofPractitioner, type MatrixPart, type Site } from './matrix-part.ts';
import { keep } from './rows.ts';

const line = {
  month: '2024-05-01',
  kind: 'ORDINARY',
  amount: 60_00,
  days: 31,
  explanation: '各项条件均符合',
  workings: {},
  ruleVersion: '1',
};
const allowance = ({ person: practitionerId }: Pick<Site, 'person'>) => ({
  practitionerId,
  fund: 'LOCAL',
  monthly: 2000_00,
  since: '2024-01-01',
});
const title = ({ person: practitionerId }: Pick<Site, 'person'>) => ({
  practitionerId,
  title: '社区师',
  monthly: 50_00,
  since: '2012-01-01',
});

const account = (practitionerId: string, since: string) => ({
  ...{ practitionerId, since, bank: '演示银行' },
  number: '10020030040050',
});

export const subsidies: MatrixPart = {
  table: `
livingAllowances     AAAA AAAA SSSS A--- I--- P--- A--- ---- ---- ----
communityTitles      AAAA AAAA SSSS A--- I--- P--- A--- ---- ---- ----
insuranceGaps        AAAA AAAA SSSS A--- I--- P--- A--- ---- ---- ----
bankAccounts         A--- AAA- SSS- A--- III- PPP- ---- ---- ---- ----
subsidyRuns          AA-- AA-- A--- A--- ---- ---- A--- ---- ---- ----
subsidyLines         A--- A--- S--- A--- I--- P--- A--- ---- ---- ----
`,
  actions: `
subsidyRuns.approve      A A - - - - - - - -
subsidyRuns.cancel       A A - - - - - - - -
subsidyRuns.commit       - A - A - - - - - -
subsidyRuns.disburse     - A - A - - - - - -
subsidyLines.challenge   A A S - - - - - - -
subsidyLines.exclude     A A - - - - - - - -
subsidyLines.include     A A - - - - - - - -
`,
  carried: {
    livingAllowances: ofPractitioner('living_allowance'),
    communityTitles: ofPractitioner('community_title'),
    insuranceGaps: ofPractitioner('insurance_gap'),
    bankAccounts: ofPractitioner('bank_account'),
    subsidyRuns: 'select p.id, p.division_id as division from subsidy_run p',
    subsidyLines: `select t.id, r.division_id as division, p.sector, p.institution_id as institution, p.id as person
      from subsidy_line t join subsidy_run r on r.id = t.run_id join practitioner p on p.id = t.practitioner_id`,
  },
  harmless: {
    livingAllowances: { documentNumber: '文号' },
    communityTitles: { title: '社区员' },
    insuranceGaps: { insurance: '养老保险' },
    bankAccounts: { bank: '演示银行二支行' },
  },
  fresh: {
    livingAllowances: allowance,
    communityTitles: title,
    insuranceGaps: ({ person: practitionerId }) => ({ practitionerId, month: '2024-07-01' }),
    // After the one that is kept, which then ends by itself.
    bankAccounts: ({ person: practitionerId }) => account(practitionerId, '2025-01-01'),
    subsidyRuns: ({ division: divisionId }) => ({ divisionId, month: '2024-06-01' }),
  },
  keep: async (em, { institutions, people }) => {
    const runs = new Map<string, string>();
    for (const [i, { division }] of institutions.entries()) {
      const practitionerId = people[i]!.id;
      const run = { divisionId: division, month: '2024-05-01' };
      const runId = runs.get(division) ?? (await keep(em, SubsidyRun, run));
      runs.set(division, runId);
      await keep(em, SubsidyLine, { ...line, runId, practitionerId });
      await keep(em, LivingAllowance, allowance({ person: practitionerId }));
      await keep(em, CommunityTitle, title({ person: practitionerId }));
      await keep(em, BankAccount, account(practitionerId, '2024-01-01'));
      await keep(em, InsuranceGap, { practitionerId, month: '2024-06-01' });
    }
  },
};
