import { locale } from '../app/locale/locale.ts';
import { enumLabel } from '../console/enum-options.ts';
import { defineUi } from '../console/ui/define-ui.ts';

/** Units as the register keeps them, and as people say them: Chinese, then English. */
const UNITS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  YEAR: ['年', 'years'],
  MONTH: ['个月', 'months'],
  WORKING_DAY: ['个工作日', 'working days'],
  CLASS_HOUR: ['学时', 'class hours'],
  MINUTE: ['分钟', 'minutes'],
  PERSON: ['人', 'people'],
  INSTITUTION: ['家', 'institutions'],
  BASE: ['个基地', 'bases'],
  PILOT: ['个试点', 'pilots'],
  FEN: ['分', 'fen'],
  PERCENT: ['%', '%'],
  POINT: ['分（评分）', 'points'],
  HONOUR: ['个名额', 'honours'],
};

/** A list of values as people call them: kinds of institutions by their labels, codes as they are. */
function valueText(value: string): string {
  if (!value.startsWith('[')) return value;
  return (JSON.parse(value) as string[]).map((item) => enumLabel('HostKind', item)).join('、');
}

export default defineUi('policyParameters', {
  fields: {
    unit: { cell: (unit) => unit && (UNITS[unit]?.[locale === 'en' ? 1 : 0] ?? unit) },
    value: { cell: valueText },
  },
  list: { lead: 'title', columns: ['title', 'value', 'unit', 'validFrom', 'clause'], filters: ['clause'] },
});
