import { t } from '../../app/locale/locale.ts';

/** What money is read in: yuan, or ten thousands of them. */
export type MoneyUnit = 'YUAN' | 'WAN';

const yuan = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** To the last fen, so that what is shown can be added up. */
const wan = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 6 });

/** Fen as yuan: `1234567` -> `12,345.67`. */
export function yuanText(fen: number): string {
  return yuan.format(fen / 100);
}

/** Fen with their unit: `¥12,345.67`, `1.234567 万元`. */
export function moneyText(fen: number, unit: MoneyUnit = 'YUAN'): string {
  return unit === 'WAN' ? t('money.inWan', { amount: wan.format(fen / 1_000_000) }) : `¥${yuanText(fen)}`;
}

/** Typed yuan as whole fen; floating point is rounded away. */
export function fenOf(yuanTyped: number): number {
  return Math.round(yuanTyped * 100);
}
