import { labelOf } from '../app/locale/locale.ts';

const words = {
  pilots: ['试点目标', 'Pilot targets'],
  pilotTarget: ['{level}{kind}：{count} / {target}', '{level} {kind}: {count} of {target}'],
  any: ['试点', 'pilots'],
  ratio: ['志愿者与专业人才之比', 'Volunteers to one professional'],
  county: [
    '{name} {volunteers} : {professionals}（{ratio}）',
    '{name} {volunteers}:{professionals} ({ratio})',
  ],
  none: ['无专业人才', 'no professionals'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** A text of the quality pages in the reader's language; `{name}` places are filled in. */
export function say(word: keyof typeof words, values: Record<string, string | number> = {}): string {
  const [label, en] = words[word];
  return labelOf({ label, en }).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
