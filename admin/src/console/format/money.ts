const yuan = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Fen as yuan: `1234567` -> `12,345.67`. */
export function yuanText(fen: number): string {
  return yuan.format(fen / 100);
}

/** Typed yuan as whole fen; floating point is rounded away. */
export function fenOf(yuanTyped: number): number {
  return Math.round(yuanTyped * 100);
}
