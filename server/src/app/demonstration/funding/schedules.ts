import type { FundPurpose, PayeeKind } from '../../../funding/kinds.ts';

/** What is promised in a year: what part of what claims leave of the allocation, to whom, and what part is paid how many days later. */
export interface Promised {
  subject: string;
  share: number;
  /** Month and day. */
  on: string;
  payeeKind: PayeeKind;
  paid: readonly (readonly [share: number, days: number])[];
}

const each = (
  on: readonly string[],
  share: number,
  payeeKind: PayeeKind,
  subject: (place: number) => string,
  ...paid: Promised['paid']
): Promised[] => on.map((day, i) => ({ subject: subject(i + 1), share, on: day, payeeKind, paid }));

/** Instalments of a service: some on signing, some half-way, the rest after acceptance, which a part still waits for. */
const instalments = [
  [0.4, 15],
  [0.35, 130],
  [0.2, 250],
] as const;

export const schedules: Partial<Record<FundPurpose, Promised[]>> = {
  SUBSIDY: each(
    ['04-10', '07-10', '10-10', '12-05'],
    0.24,
    'ROLL',
    (quarter) => `第 ${quarter} 季度发放名册`,
    [1, 12],
  ),
  PERSONAL_REWARD: each(['09-20'], 0.6, 'ROLL', () => '县（市、区）奖金发放名册', [1, 20]),
  INSTITUTION_REWARD: each(['09-20', '09-20'], 0.15, 'INSTITUTION', () => '奖金', [1, 20]),
  EXAM_FEE: each(['11-10'], 0.7, 'ROLL', () => '县（市、区）报销名册', [1, 20]),
  TRAINING: each(
    ['03-25', '05-20', '09-08'],
    0.31,
    'INSTITUTION',
    (term) => `第 ${term} 期培训班`,
    [0.6, 20],
    [0.35, 100],
  ),
  PURCHASE: each(
    ['03-28', '06-15', '08-25'],
    0.28,
    'INSTITUTION',
    (lot) => `合同第 ${lot} 包`,
    ...instalments,
  ),
  INCUBATION: each(['05-10', '07-12', '09-15'], 0.29, 'INSTITUTION', () => '入驻机构扶持资金', [1, 30]),
  PUBLICITY: each(['03-20', '10-08'], 0.44, 'INSTITUTION', () => '活动承办', [0.5, 10], [0.45, 45]),
  WELFARE_SERVICE: each(
    ['04-15', '07-06', '09-02'],
    0.3,
    'INSTITUTION',
    (lot) => `第 ${lot} 批服务`,
    [0.5, 15],
    [0.4, 150],
  ),
};
