import { creditCodeCheckCharacter } from '../../institutions/credit-code.rules.ts';
import { citizenIdCheckCharacter } from '../../workforce/citizen-id.rules.ts';

/**
 * A made-up citizen identity number with a right check character.
 * @param county six digits
 * @param serial 0 to 999; odd for a man
 */
export function citizenId(county: string, birthDate: string, serial: number): string {
  const digits = county + birthDate.replaceAll('-', '') + String(serial).padStart(3, '0');
  return digits + citizenIdCheckCharacter(digits);
}

/** A made-up credit code with a right check character: prefix of the kind, county, `DEM` and a serial. */
export function creditCode(prefix: string, county: string, serial: number): string {
  const body = `${prefix}${county}DEM${String(serial).padStart(6, '0')}`;
  return body + creditCodeCheckCharacter(body);
}

/** A mobile number of a range that nobody is given. */
export const mobileNumber = (serial: number): string => `1990000${String(serial % 10_000).padStart(4, '0')}`;
