/** Kinds of institution that the first two characters of a credit code tell apart. */
export type CreditCodeKind =
  | 'ORGAN'
  | 'PUBLIC_INSTITUTION'
  | 'MASS_ORGANIZATION'
  | 'SOCIAL_GROUP'
  | 'PRIVATE_NON_ENTERPRISE'
  | 'FOUNDATION'
  | 'COMMITTEE'
  | 'ENTERPRISE';

export type CreditCodeProblem = 'LENGTH' | 'CHARACTERS' | 'CHECKSUM';

export type CreditCodeCheck =
  { ok: true; kind: CreditCodeKind | null } | { ok: false; problem: CreditCodeProblem; message: string };

/** Digits and capitals without I, O, S, V, Z, which are mistaken for digits or each other. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The registering authority (first character) and its category (second). */
const kindByPrefix: Record<string, CreditCodeKind> = {
  '11': 'ORGAN',
  '12': 'PUBLIC_INSTITUTION',
  '13': 'MASS_ORGANIZATION',
  '51': 'SOCIAL_GROUP',
  '52': 'PRIVATE_NON_ENTERPRISE',
  '53': 'FOUNDATION',
  '54': 'COMMITTEE',
  '81': 'MASS_ORGANIZATION',
  '91': 'ENTERPRISE',
  '92': 'ENTERPRISE',
};

const messages: Record<CreditCodeProblem, string> = {
  LENGTH: '统一社会信用代码应为18位,请核对是否多录或漏录',
  CHARACTERS: '统一社会信用代码只含数字和大写字母(不含I、O、S、V、Z),第3至8位为数字,请核对登记证书',
  CHECKSUM:
    '统一社会信用代码校验位不符,请逐位核对;如登记证书所载确为此码,请在「代码校验例外说明」中写明理由(至少5个字)',
};

/** Full-width characters to half-width, blanks removed, upper case: the form that is stored. */
export function normalizeCreditCode(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/**
 * Checks a unified social credit code (GB 32100). Some genuine early codes fail
 * the checksum: a caller may let `CHECKSUM` be overridden with a stated reason.
 */
export function checkCreditCode(code: string): CreditCodeCheck {
  if (code.length !== 18) return refuse('LENGTH');
  if (!isWellFormed(code)) return refuse('CHARACTERS');
  if (creditCodeCheckCharacter(code) !== code[17]) return refuse('CHECKSUM');
  return { ok: true, kind: kindFromCode(code) };
}

/** The kind of institution that the first two characters stand for; null where they fix none. */
export function kindFromCode(code: string): CreditCodeKind | null {
  return kindByPrefix[code.slice(0, 2)] ?? null;
}

/** The eighteenth character that belongs to the first seventeen. */
export function creditCodeCheckCharacter(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

function isWellFormed(code: string): boolean {
  return /^.{2}\d{6}.{10}$/.test(code) && Array.from(code).every((character) => alphabet.includes(character));
}

function refuse(problem: CreditCodeProblem): CreditCodeCheck {
  return { ok: false, problem, message: messages[problem] };
}
