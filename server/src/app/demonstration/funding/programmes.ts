import { FundingProgramme } from '../../../funding/funding-programme.entity.ts';
import type { FundKind, FundPurpose } from '../../../funding/kinds.ts';
import { CITY, counties } from '../places.ts';
import type { Saved } from '../saving.ts';
import type { Book } from './book.ts';
import type { Fund } from './sources.ts';

/** What pays for a programme: which source, and what part of it. */
interface Part {
  kind: FundKind;
  from: string;
  share: number;
}

interface PlannedProgramme {
  name: string;
  purpose: FundPurpose;
  divisionId: string;
  parts: Part[];
}

/** A programme that a source pays for, with the amount in fen. */
export interface Grant {
  fund: Fund;
  programme: Saved;
  amount: number;
}

const ofCity = (kind: FundKind, share: number): Part => ({ kind, share, from: CITY });
const programme = (
  name: string,
  purpose: FundPurpose,
  divisionId: string,
  ...parts: Part[]
): PlannedProgramme => ({ name: `${name}（演示）`, purpose, divisionId, parts });

const cityProgrammes: PlannedProgramme[] = [
  programme('全市社会工作者继续教育', 'TRAINING', CITY, ofCity('BUDGET', 0.22), ofCity('FOUNDATION', 0.6)),
  programme('市本级购买社会工作服务', 'PURCHASE', CITY, ofCity('BUDGET', 0.24)),
  programme('社会组织孵化扶持', 'INCUBATION', CITY, ofCity('BUDGET', 0.08), ofCity('FOUNDATION', 0.3)),
  programme('社会工作宣传周', 'PUBLICITY', CITY, ofCity('BUDGET', 0.04), ofCity('DONATION', 0.85)),
  programme('优秀社会工作者表彰', 'PERSONAL_REWARD', CITY, ofCity('BUDGET', 0.011)),
  programme('优秀社会工作机构表彰', 'INSTITUTION_REWARD', CITY, ofCity('BUDGET', 0.018)),
  programme('职业水平考试费报销', 'EXAM_FEE', CITY, ofCity('BUDGET', 0.002)),
  programme('困难群众社会工作服务', 'WELFARE_SERVICE', CITY, ofCity('LOTTERY', 0.45)),
];

/** The city shares in every county's subsidy; counties with lottery money for welfare come first. */
const WITH_WELFARE = 4;
const countyProgrammes = counties.flatMap(({ name, code }, place) => [
  programme(
    `${name}专业人才补贴`,
    ...(['SUBSIDY', code] as const),
    { kind: 'BUDGET', from: code, share: 0.5 },
    ofCity('BUDGET', 0.33 / counties.length),
  ),
  programme(`${name}购买社会工作服务`, 'PURCHASE', code, { kind: 'BUDGET', from: code, share: 0.4 }),
  ...(place < WITH_WELFARE
    ? [programme(`${name}为老为小服务`, 'WELFARE_SERVICE', code, ofCity('LOTTERY', 0.48 / WITH_WELFARE))]
    : []),
]);

/** What a county's own lottery money is for. */
const [first] = counties;
const lotteryOfCounty = programme(`${first.name}社区福利服务`, 'WELFARE_SERVICE', first.code, {
  ...{ kind: 'LOTTERY', from: first.code, share: 0.9 },
});

const planned = [...cityProgrammes, ...countyProgrammes, lotteryOfCounty];

/** What the public is told of a year that is over. */
const effects: Partial<Record<FundPurpose, string>> = {
  WELFARE_SERVICE: '探访、个案与小组服务如期完成，困难老人和儿童受益，满意度 95%（演示数据，纯属虚构）',
};

/** To the hundred yuan, in fen. */
export const rounded = (fen: number): number => Math.round(fen / 100_00) * 100_00;

export async function saveGrants(book: Book, year: number, funds: Fund[]): Promise<Grant[]> {
  const programmes = await book.keep(
    FundingProgramme,
    planned.map(({ parts: _, ...values }) => ({
      ...{ ...values, fiscalYear: year },
      content: '按年度计划实施，绩效目标随预算下达（演示数据，纯属虚构）',
      effect: String(year) < book.today.slice(0, 4) ? (effects[values.purpose] ?? null) : null,
    })),
  );
  const age = funds[0]!.planned.granted.length - 1 - (Number(book.today.slice(0, 4)) - year);
  return planned.flatMap(({ parts }, i) =>
    parts.map(({ kind, from, share }) => {
      const fund = funds.find((f) => f.planned.kind === kind && f.planned.divisionId === from)!;
      const amount = rounded(fund.planned.granted[age]! * 100 * share);
      return { fund, amount, programme: programmes[i]! };
    }),
  );
}
