import type { Api } from './api.ts';
import * as funds from './funds.ts';
import { enacted, type Office } from './funds.ts';
import { COUNTY } from './people.ts';
import { daysFromToday } from './settle.ts';

/** The last year that is over, of which is reported. */
export const LAST = Number(daysFromToday(0).slice(0, 4)) - 1;

const on = (year: number) => ({ businessDate: `${year}-03-01` });

/** Money of a kind and year that a county was granted. */
export async function granted(office: Office, kind: string, year: number, amount: number): Promise<string> {
  const sourceId = await enacted(office, funds.source(kind, { fiscalYear: year }));
  await enacted(office, funds.appropriation(sourceId, amount, on(year)));
  return sourceId;
}

/** A programme that is given money, promises part of it and pays part of that. */
export async function funded(
  office: Office,
  sourceId: string,
  more: { name: string; effect?: string },
  [allocated, committed, disbursed]: [number, number, number],
): Promise<string> {
  const programme = funds.programme('WELFARE_SERVICE', { fiscalYear: LAST, ...more });
  const programmeId = await enacted(office, programme);
  const allocationId = await enacted(office, funds.allocation(sourceId, programmeId, allocated, on(LAST)));
  const commitmentId = await enacted(office, funds.commitment(allocationId, committed, on(LAST)));
  return enacted(office, funds.disbursement(commitmentId, disbursed, on(LAST)));
}

export interface Lottery {
  office: Office;
  sourceId: string;
}

/** Last year 1.9 of 10 万元 were lottery money, three tenths the year before: the share fell. */
export async function lotteryFunds(api: Api): Promise<Lottery> {
  const office = await funds.officeOf(api);
  await granted(office, 'LOTTERY', LAST - 1, 3_000_00);
  await granted(office, 'BUDGET', LAST - 1, 7_000_00);
  await granted(office, 'BUDGET', LAST, 81_000_00);
  const sourceId = await granted(office, 'LOTTERY', LAST, 19_000_00);
  const elderly = { name: '居家养老社工服务', effect: '服务老人 320 人' };
  const disbursementId = await funded(office, sourceId, elderly, [12_000_00, 8_000_00, 3_000_00]);
  await enacted(office, funds.reversal('DISBURSEMENT', { disbursementId }, 500_00, on(LAST)));
  await funded(office, sourceId, { name: '困境儿童关爱' }, [2_000_00, 1_000_00, 1_000_00]);
  return { office, sourceId };
}

export const lotteryReport = (more: object = {}): object => ({
  createLotteryReport: {
    ...{ divisionId: COUNTY, fiscalYear: LAST },
    ...{ summary: '全年安排福利彩票公益金用于社会工作服务。', effect: '受益群众三百余人。' },
    ...more,
  },
});
