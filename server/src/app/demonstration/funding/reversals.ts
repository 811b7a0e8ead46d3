import { FundReversal } from '../../../funding/fund-reversal.entity.ts';
import type { ReversedStage } from '../../../funding/kinds.ts';
import type { Values } from '../../../kernel/change/behaviour.ts';
import { addDays } from '../../../kernel/values/day.ts';
import type { Saved } from '../saving.ts';
import type { Allocated, Done } from './acts.ts';
import type { Book, Way } from './book.ts';
import type { Committed } from './commitments.ts';
import { rounded } from './programmes.ts';
import type { Fund } from './sources.ts';

/** All that was done for a year. */
export interface Year {
  funds: Fund[];
  appropriated: Done[];
  allocated: Allocated[];
  committed: Committed[];
  paid: Done[];
}

interface Reversal {
  values: Values;
  way: Way;
}

const fields: Record<ReversedStage, string> = {
  APPROPRIATION: 'appropriationId',
  ALLOCATION: 'allocationId',
  COMMITMENT: 'commitmentId',
  DISBURSEMENT: 'disbursementId',
};

function taken(
  stage: ReversedStage,
  act: Saved | undefined,
  [share, days]: [share: number, days: number],
  way: Way | null,
  reason: string,
): Reversal[] {
  if (!act || !way) return [];
  const none = Object.fromEntries(Object.values(fields).map((field) => [field, null]));
  const values = {
    ...{ ...none, stage, [fields[stage]]: act.id, divisionId: way[0].divisionId },
    amount: rounded(Number(act.amount) * share),
    businessDate: addDays(String(act.businessDate), days),
    reason: `${reason}（演示）`,
  };
  return [{ values, way }];
}

/** One of each stage a year: a budget cut, an allocation and a contract reduced, a refund. */
function planned({ funds, appropriated, allocated, committed, paid }: Year): Reversal[] {
  const cut = funds.findIndex(({ planned: { level } }) => level === 'COUNTY') + 3;
  const granted = allocated.find(({ grant }) => grant.programme.purpose === 'INCUBATION');
  const contract = committed.find((c) => c.allocated.grant.programme.purpose === 'PURCHASE');
  const course = committed.find((c) => c.allocated.grant.programme.purpose === 'TRAINING');
  const fee = paid.find(({ act }) => act.commitmentId === course?.act.id);
  const back = (from?: Saved, to?: Saved): Way | null => (from && to ? [from, to] : null);
  const { waiting, origin } = funds[cut]!;
  return [
    ...taken('APPROPRIATION', appropriated[cut]?.act, [0.04, 240], [waiting, origin], '年中预算调减'),
    ...taken(
      'ALLOCATION',
      granted?.act,
      [0.08, 240],
      back(granted?.account, granted?.grant.fund.waiting),
      '入驻机构退出',
    ),
    ...taken(
      'COMMITMENT',
      contract?.act,
      [0.04, 60],
      back(contract?.account, contract?.allocated.account),
      '服务内容调减',
    ),
    ...taken(
      'DISBURSEMENT',
      fee?.act,
      [0.1, 30],
      back(course?.disbursed, course?.account),
      '部分学员未到课，退回培训费',
    ),
  ];
}

export async function reverse(book: Book, year: Year): Promise<void> {
  const due = planned(year).filter(({ values }) => String(values.businessDate) <= book.today);
  const acts = await book.keep(
    FundReversal,
    due.map(({ values }) => values),
  );
  acts.forEach((act, i) => book.book(FundReversal, act, 'REVERSE', due[i]!.way));
}
