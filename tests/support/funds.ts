import type { Api, Person } from './api.ts';
import { appoint, COUNTY, oneOfEach, OTHER_COUNTY } from './people.ts';
import { decide, submit, type Made } from './requests.ts';

/** Who keeps and checks a county's money: makers, and checkers in the order of the flow. */
export interface Office {
  maker: Person;
  coordinator: Person;
  city: Person;
}

export const YEAR = 2026;
const ON = `${YEAR}-03-01`;

export async function staffed(api: Api): Promise<void> {
  await appoint(api, [
    ...oneOfEach,
    { username: 'finance.county', role: 'FINANCE_OFFICER', division: COUNTY },
    { username: 'finance.other', role: 'FINANCE_OFFICER', division: OTHER_COUNTY },
    { username: 'clerk', role: 'INSTITUTION_CLERK', division: COUNTY, subject: 1 },
  ]);
}

export async function officeOf(api: Api): Promise<Office> {
  const [maker, coordinator, city] = await Promise.all(
    ['finance.county', 'coordinator', 'city'].map((name) => api.as(name)),
  );
  return { maker: maker!, coordinator: coordinator!, city: city! };
}

/** Submits and has everybody approve whose turn it is. */
export async function enact(office: Office, operation: object): Promise<Made & { failure?: string }> {
  const made = await submit(office.maker, [operation]);
  if (made.errors.length > 0) return made;
  for (const checker of [office.coordinator, office.city]) {
    const [result] = await decide(checker, [made.requestId]);
    const state = result?.changeRequest?.state ?? null;
    if (state !== 'PENDING') return { ...made, state, failure: result?.userErrors[0]?.message };
  }
  return made;
}

/** The record that an act that must succeed leaves. */
export async function enacted(office: Office, operation: object): Promise<string> {
  const { errors, state, failure, recordId } = await enact(office, operation);
  if (state !== 'APPLIED') throw new Error([...errors.map((e) => e.message), failure, state].join());
  return recordId!;
}

export const source = (kind = 'BUDGET', more: object = {}): object => ({
  createFundingSource: {
    name: `来源${kind}`,
    kind,
    level: kind === 'BUDGET' || kind === 'LOTTERY' ? 'COUNTY' : null,
    fiscalYear: YEAR,
    divisionId: COUNTY,
    ...more,
  },
});
export const programme = (purpose = 'TRAINING', more: object = {}): object => ({
  createFundingProgramme: {
    name: `项目${purpose}`,
    purpose,
    fiscalYear: YEAR,
    divisionId: COUNTY,
    ...more,
  },
});
export const appropriation = (sourceId: string, amount: number, more: object = {}): object => ({
  createAppropriation: { sourceId, amount, businessDate: ON, documentNumber: '元财指〔2026〕1号', ...more },
});
export const allocation = (
  sourceId: string,
  programmeId: string,
  amount: number,
  more: object = {},
): object => ({
  createAllocation: { sourceId, programmeId, amount, businessDate: ON, ...more },
});
export const commitment = (allocationId: string, amount: number, more: object = {}): object => ({
  createCommitment: {
    allocationId,
    amount,
    businessDate: ON,
    subject: '培训费',
    payeeKind: 'ROLL',
    ...more,
  },
});
export const disbursement = (commitmentId: string, amount: number, more: object = {}): object => ({
  createDisbursement: { commitmentId, amount, businessDate: ON, ...more },
});
export const reversal = (stage: string, act: object, amount: number, more: object = {}): object => ({
  createFundReversal: {
    stage,
    ...act,
    amount,
    divisionId: COUNTY,
    businessDate: ON,
    reason: '金额有误',
    ...more,
  },
});
