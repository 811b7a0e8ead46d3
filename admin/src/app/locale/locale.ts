import { readStored, writeStored } from '../../console/storage.ts';
import { zh } from './messages.zh.ts';

export type Locale = 'zh' | 'en';
export type MessageKey = keyof typeof zh;

/**
 * The language of this page load. Switching reloads the page, so that every label, date and
 * library text changes together; unsaved forms survive because they are kept in the browser.
 */
export const locale: Locale = readStored('locale') === 'en' ? 'en' : 'zh';

const english = locale === 'en' ? await import('./english.ts') : undefined;

export function switchLocale(next: Locale): void {
  writeStored('locale', next);
  window.location.reload();
}

/** The message in the current language; `{name}` places are filled from `values`. */
export function t(key: MessageKey, values: Record<string, string | number> = {}): string {
  const message: string = (english?.en ?? zh)[key];
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** What one record of a resource is called: English tells one from many. */
export function labelOfOne(resource: { label: string; enOne: string }): string {
  return labelOf({ label: resource.label, en: resource.enOne });
}

/** A form section's title; the schema gives it in Chinese. */
export function sectionLabel(title: string): string {
  return english?.sectionsEn[title] ?? title;
}

/** The Chinese or the English label of anything generated. */
export function labelOf(labelled: { label: string; en: string }): string {
  return locale === 'en' ? labelled.en : labelled.label;
}
