/** 张三 -> 张*，欧阳修文 -> 欧**文: enough for those who know the person, too little for others. */
export function maskName(name: string): string {
  const characters = [...name];
  if (characters.length <= 1) return '*';
  if (characters.length === 2) return `${characters[0]}*`;
  return `${characters[0]}${'*'.repeat(characters.length - 2)}${characters.at(-1)}`;
}

/** Names as they are typed into one field: separated by commas, blanks or lines. */
export const namesIn = (text: unknown): string[] =>
  typeof text === 'string'
    ? [...new Set(text.split(/[\s,，、;；]+/).filter((name) => name !== ''))].toSorted(
        (a, b) => b.length - a.length,
      )
    : [];

const citizenNumber = /(?<!\d)(\d{3})\d{11}(\d{3}[\dXx])(?![\dXx])/g;
const mobileNumber = /(?<!\d)(1\d{2})\d{4}(\d{4})(?!\d)/g;

/** The text as the public sees it: the named people masked, and whatever looks like a number of theirs. */
export function redact(text: string, names: readonly string[]): string {
  const masked = names.reduce((so, name) => so.replaceAll(name, maskName(name)), text);
  return masked
    .replace(citizenNumber, (_, head: string, tail: string) => `${head}${'*'.repeat(11)}${tail}`)
    .replace(mobileNumber, '$1****$2');
}

/** A number of a citizen's document in full, with nothing left out. */
export const holdsCitizenNumber = (text: unknown): boolean =>
  typeof text === 'string' && text.search(citizenNumber) >= 0;
