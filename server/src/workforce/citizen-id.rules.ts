import { isDay, type Day } from '../kernel/values/day.ts';

/** What a citizen identity number says of its holder, or why it cannot be one. */
export type CitizenIdCheck =
  | { ok: true; birthDate: Day; sex: 'MALE' | 'FEMALE' }
  | { ok: false; problem: CitizenIdProblem; message: string };

export type CitizenIdProblem = 'LENGTH' | 'CHARACTERS' | 'BIRTH_DATE' | 'FUTURE_BIRTH' | 'CHECKSUM';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** What follows the number's name. */
const messages: Record<CitizenIdProblem, string> = {
  LENGTH: '应为18位,请核对是否多录或漏录',
  CHARACTERS: '前17位应为数字、末位为数字或X,请核对证件后重新填写',
  BIRTH_DATE: '第7至14位不是有效的出生日期,请核对证件后重新填写',
  FUTURE_BIRTH: '中的出生日期晚于今天,请核对第7至14位',
  CHECKSUM: '校验位不符,通常是某一位录错,请逐位核对证件',
};

/** Full-width characters to half-width, blanks removed, upper case: the form that is stored. */
export function normalizeCitizenId(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/**
 * Checks a citizen identity number (GB 11643), or one of another `name` that is made like it. The leading division code
 * is not compared with today's divisions: people keep the number of an abolished county. A lower-case `x` is accepted.
 */
export function checkCitizenId(text: string, today: Day, name = '公民身份号码'): CitizenIdCheck {
  const number = text.toUpperCase();
  const refuse = (problem: CitizenIdProblem): CitizenIdCheck => ({
    ok: false,
    problem,
    message: name + messages[problem],
  });
  if (number.length !== 18) return refuse('LENGTH');
  if (!/^\d{17}[\dX]$/.test(number)) return refuse('CHARACTERS');
  const birthDate = birthDateOf(number);
  if (!isDay(birthDate)) return refuse('BIRTH_DATE');
  if (birthDate > today) return refuse('FUTURE_BIRTH');
  if (citizenIdCheckCharacter(number) !== number[17]) return refuse('CHECKSUM');
  return { ok: true, birthDate, sex: Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE' };
}

function birthDateOf(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
}

/** The eighteenth character that belongs to the first seventeen. */
export function citizenIdCheckCharacter(number: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return checkCharacters.charAt(sum % 11);
}
