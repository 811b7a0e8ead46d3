import { labelOf } from '../../../app/locale/locale.ts';
import { plainValue } from '../../cells/plain.ts';
import type { NamedField } from '../../resources.ts';
import type { ListRow } from '../use-resource-table.ts';

const WIDEST = 40;

const heading = (field: NamedField): string => {
  const unit = field.kind === 'money' ? '元' : field.unit;
  return unit ? `${labelOf(field)}（${unit}）` : labelOf(field);
};

/** Texts stay texts: a long number is not rounded, and what begins with `=` is no formula. */
const cellOf = (field: NamedField, row: ListRow) => {
  const value = plainValue(field, row);
  if (typeof value === 'number') return { type: Number, value };
  return { type: String, format: '@', value: value ?? '' };
};

/** Widths by what stands in the first rows; Chinese takes two columns a character. */
function widthOf(field: NamedField, rows: ListRow[]): number {
  const texts = [heading(field), ...rows.slice(0, 50).map((row) => String(plainValue(field, row) ?? ''))];
  const lengths = texts.map((text) => [...text].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0));
  return Math.min(WIDEST, Math.max(...lengths) + 2);
}

/** Saves rows as an .xlsx file with a heading for each field. */
export async function saveSheet(name: string, fields: NamedField[], rows: ListRow[]): Promise<void> {
  const { default: writeSheet } = await import('write-excel-file/browser');
  const header = fields.map((field) => ({ value: heading(field), fontWeight: 'bold' as const }));
  const body = rows.map((row) => fields.map((field) => cellOf(field, row)));
  const columns = fields.map((field) => ({ width: widthOf(field, rows) }));
  await writeSheet([header, ...body], { columns, stickyRowsCount: 1 }).toFile(`${name}.xlsx`);
}
