import { pinyin } from 'pinyin-pro';

/** How a Chinese text can be typed on a Latin keyboard. */
export interface LatinKeys {
  /** Syllables run together, without tones, ü as v: `zhangsan`. */
  pinyin: string;
  /** First letters of the syllables: `zs`. */
  initials: string;
}

/**
 * Latin keys for finding a text. Letters and digits are kept in lower case, other signs are not.
 * @param personal the first character takes its reading as a surname (单 shan, 解 xie, 曾 zeng), compound ones included
 */
export function latinKeys(text: string, personal = false): LatinKeys {
  const syllables = pinyin(text.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    surname: personal ? 'head' : 'off',
    v: true,
    nonZh: 'consecutive',
  }).flatMap((syllable) => syllable.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  return { pinyin: syllables.join(''), initials: syllables.map((syllable) => syllable[0]).join('') };
}
