import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { locale } from './locale.ts';

dayjs.extend(customParseFormat);
dayjs.locale(locale === 'en' ? 'en' : 'zh-cn');

/** Calendars and typed dates in the reader's language; loaded by the pages that have some. */
export default dayjs;
