import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { locale } from './locale.ts';

/** Calendars and typed dates in the reader's language. */
export function prepareDates(): void {
  dayjs.extend(customParseFormat);
  dayjs.locale(locale === 'en' ? 'en' : 'zh-cn');
}
