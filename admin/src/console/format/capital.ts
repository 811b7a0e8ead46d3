const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS: readonly (readonly [size: number, name: string])[] = [
  [1e8, '亿'],
  [1e4, '万'],
  [1e3, '仟'],
  [100, '佰'],
  [10, '拾'],
];

/** A whole number above nought; what lies between two digits and is empty reads as one 零. */
function whole(value: number): string {
  const unit = UNITS.find(([size]) => value >= size);
  if (!unit) return DIGITS.charAt(value);
  const [size, name] = unit;
  const rest = value % size;
  const gap = rest > 0 && rest < size / 10 ? '零' : '';
  return whole(Math.floor(value / size)) + name + gap + (rest > 0 ? whole(rest) : '');
}

function parts(jiao: number, fen: number, hasYuan: boolean): string {
  if (jiao === 0 && fen === 0) return '整';
  const tens = jiao > 0 ? `${DIGITS.charAt(jiao)}角` : hasYuan ? '零' : '';
  return tens + (fen > 0 ? `${DIGITS.charAt(fen)}分` : '整');
}

/**
 * Fen in the characters that cheques and vouchers are written in, so that no digit can be added: `1230000` ->
 * `壹万贰仟叁佰元整` (正确填写票据和结算凭证的基本规定).
 */
export function capitalText(amount: number): string {
  if (amount === 0) return '零元整';
  const fen = Math.abs(amount);
  const yuan = Math.floor(fen / 100);
  const sign = amount < 0 ? '负' : '';
  const head = yuan > 0 ? `${whole(yuan)}元` : '';
  return sign + head + parts(Math.floor(fen / 10) % 10, fen % 10, yuan > 0);
}
