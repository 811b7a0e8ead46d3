import { randomInt } from 'node:crypto';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A fictitious citizen number with a right check character; `serial` keeps numbers of one birth date apart. */
export function citizenId(birthDate = '1990-03-07', serial = randomInt(1000)): string {
  const digits = `350404${birthDate.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return digits + '10X98765432'[sum % 11];
}
