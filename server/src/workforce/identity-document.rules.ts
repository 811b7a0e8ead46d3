import type { Day } from '../kernel/values/day.ts';
import { checkCitizenId, normalizeCitizenId } from './citizen-id.rules.ts';

/** The documents by which a practitioner may identify themselves. */
export type IdentityDocumentKind =
  'CITIZEN_ID' | 'PASSPORT' | 'HK_MACAO_PERMIT' | 'TAIWAN_PERMIT' | 'FOREIGNER_PERMIT';

export type IdentityDocumentCheck = { ok: true } | { ok: false; message: string };

interface DocumentPattern {
  name: string;
  /** Some kinds have had more than one format in circulation. */
  patterns: readonly RegExp[];
  format: string;
}

const documentPatterns: Record<Exclude<IdentityDocumentKind, 'CITIZEN_ID'>, DocumentPattern> = {
  PASSPORT: {
    name: '护照',
    patterns: [/^[A-Z0-9]{5,17}$/],
    format: '5至17位字母或数字',
  },
  HK_MACAO_PERMIT: {
    name: '港澳居民来往内地通行证',
    // A residence permit for Hong Kong, Macao (81, 82) carries a citizen-style number.
    patterns: [/^[HM]\d{8}(\d{2})?$/, /^8[12]0000\d{11}[\dX]$/],
    format: 'H或M加8位(旧证10位)数字,或以81、82开头的18位居住证号码',
  },
  TAIWAN_PERMIT: {
    name: '台湾居民来往大陆通行证',
    patterns: [/^\d{8}$/, /^\d{10}[A-Z]?$/, /^830000\d{11}[\dX]$/],
    format: '8位数字(旧证10位数字,可带1位字母),或以83开头的18位居住证号码',
  },
  FOREIGNER_PERMIT: {
    name: '外国人永久居留身份证',
    // Fifteen characters until 2023, a citizen-style number beginning with 9 since.
    patterns: [/^[A-Z]{3}\d{12}$/, /^9\d{16}[\dX]$/],
    format: '3位字母加12位数字,或以9开头的18位号码',
  },
};

/** The form that is stored: half-width, upper case, without blanks. */
export const normalizeIdentityNumber = normalizeCitizenId;

/** Checks a document number against the format of its kind; `today` bounds a citizen's birth date. */
export function checkIdentityDocument(
  kind: IdentityDocumentKind,
  number: string,
  today: Day,
): IdentityDocumentCheck {
  if (kind === 'CITIZEN_ID') return checkCitizenId(number, today);
  const { name, patterns, format } = documentPatterns[kind];
  const upperCase = number.toUpperCase();
  if (patterns.some((pattern) => pattern.test(upperCase))) return { ok: true };
  return { ok: false, message: `${name}号码格式不符,应为${format},请核对证件后重新填写` };
}
