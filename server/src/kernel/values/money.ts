const format = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Fen as people read them: `123456` -> `1,234.56 元`. */
export const yuan = (fen: number): string => `${format.format(fen / 100)} 元`;
