/** Keeps the first three and last four characters: enough to recognize a number one knows. */
export const maskDocument = (plain: string): string =>
  plain.length <= 8
    ? `${'*'.repeat(Math.max(plain.length - 4, 0))}${plain.slice(-4)}`
    : `${plain.slice(0, 3)}${'*'.repeat(plain.length - 7)}${plain.slice(-4)}`;
