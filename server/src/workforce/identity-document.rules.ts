import type { Day } from '../kernel/values/day.ts';
import { checkCitizenId, normalizeCitizenId } from './citizen-id.rules.ts';

/** The documents by which a practitioner may identify themselves. */
export type IdentityDocumentKind =
  'CITIZEN_ID' | 'PASSPORT' | 'HK_MACAO_PERMIT' | 'TAIWAN_PERMIT' | 'FOREIGNER_PERMIT';

/** Whether it can be a number of its kind, and what it says of its holder where such numbers do. */
export type IdentityDocumentCheck =
  { ok: true; birthDate?: Day; sex?: 'MALE' | 'FEMALE' } | { ok: false; message: string; clause?: string };

interface DocumentPattern {
  name: string;
  /** Some kinds have had more than one format in circulation. */
  patterns: readonly RegExp[];
  /** Numbers made like a citizen's (GB 11643): by what they begin with, and whose they are. */
  citizenLike?: { pattern: RegExp; name: string };
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
    patterns: [/^[HM]\d{8}(\d{2})?$/],
    citizenLike: { pattern: /^8[12]0000\d{11}[\dX]$/, name: '港澳居民居住证' },
    format: 'H或M加8位(旧证10位)数字,或以81、82开头的18位居住证号码',
  },
  TAIWAN_PERMIT: {
    name: '台湾居民来往大陆通行证',
    patterns: [/^\d{8}$/, /^\d{10}[A-Z]?$/],
    citizenLike: { pattern: /^830000\d{11}[\dX]$/, name: '台湾居民居住证' },
    format: '8位数字(旧证10位数字,可带1位字母),或以83开头的18位居住证号码',
  },
  FOREIGNER_PERMIT: {
    name: '外国人永久居留身份证',
    patterns: [/^[A-Z]{3}\d{12}$/],
    // Since December 2023: 9, place of issue, country, then as a citizen's.
    citizenLike: { pattern: /^9\d{16}[\dX]$/, name: '外国人永久居留身份证' },
    format: '3位字母加12位数字,或以9开头的18位号码',
  },
};

/** The form that is stored: half-width, upper case, without blanks. */
export const normalizeIdentityNumber = normalizeCitizenId;

/** Checks a document number against the format of its kind; `today` bounds the birth date that it tells. */
export function checkIdentityDocument(
  kind: IdentityDocumentKind,
  number: string,
  today: Day,
): IdentityDocumentCheck {
  if (kind === 'CITIZEN_ID') return likeCitizens(number, today);
  const { name, patterns, citizenLike, format } = documentPatterns[kind];
  const upperCase = number.toUpperCase();
  if (citizenLike?.pattern.test(upperCase)) return likeCitizens(upperCase, today, `${citizenLike.name}号码`);
  if (patterns.some((pattern) => pattern.test(upperCase))) return { ok: true };
  return { ok: false, message: `${name}号码格式不符,应为${format},请核对证件后重新填写` };
}

function likeCitizens(number: string, today: Day, name?: string): IdentityDocumentCheck {
  const check = checkCitizenId(number, today, name);
  return check.ok ? check : { ok: false, message: check.message, clause: 'GB 11643' };
}
