import { pinyin } from 'pinyin-pro';

/** How a person's name can be typed on a Latin keyboard. */
export interface NameSearchKeys {
  /** Syllables run together, without tones, ü as v: `zhangsan`. */
  pinyin: string;
  /** First letters of the syllables: `zs`. */
  initials: string;
}

/**
 * Latin keys for finding a name. The first character takes its reading as a
 * surname (单 shan, 解 xie, 曾 zeng), compound surnames included. Letters and
 * digits of a foreign name are kept in lower case; the dot between its parts is not.
 */
export function nameSearchKeys(name: string): NameSearchKeys {
  const syllables = pinyin(name.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    surname: 'head',
    v: true,
    nonZh: 'consecutive',
  }).flatMap((syllable) => syllable.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  return { pinyin: syllables.join(''), initials: syllables.map((syllable) => syllable[0]).join('') };
}
