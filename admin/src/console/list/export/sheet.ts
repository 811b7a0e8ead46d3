import { labelOf, t } from '../../../app/locale/locale.ts';
import { plainValue } from '../../cells/plain.ts';
import type { NamedField } from '../../resources.ts';
import { cellOverride } from '../../ui/overrides.ts';
import type { ListRow } from '../use-resource-table.ts';

export interface Sheet {
  /** The file's, without its ending. */
  readonly name: string;
  readonly resource: string;
  readonly fields: readonly NamedField[];
  readonly rows: readonly ListRow[];
}

type Value = string | number | null;

const WIDEST = 40;

const heading = (field: NamedField): string => {
  const unit = field.kind === 'money' ? t('export.yuan') : field.unit;
  return unit ? t('export.heading', { label: labelOf(field), unit }) : labelOf(field);
};

/** A text as the page's own cell says it; numbers stay numbers, to be reckoned with. */
function valueOf(resource: string, field: NamedField, row: ListRow): Value {
  const plain = plainValue(field, row);
  if (typeof plain !== 'string') return plain;
  const shown = cellOverride(resource, field.name)?.(row[field.name], row);
  return typeof shown === 'string' ? shown : plain;
}

/** Texts stay texts: a long number is not rounded, and what begins with `=` is no formula. */
const cellOf = (value: Value) =>
  typeof value === 'number' ? { type: Number, value } : { type: String, format: '@', value: value ?? '' };

/** Widths by what stands in the first rows; Chinese takes two columns a character. */
function widthOf(values: Value[]): number {
  const lengths = values.map((value) =>
    [...String(value ?? '')].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0),
  );
  return Math.min(WIDEST, Math.max(...lengths) + 2);
}

/** Saves rows as an .xlsx file with a heading for each field. */
export async function saveSheet({ name, resource, fields, rows }: Sheet): Promise<void> {
  const { default: writeSheet } = await import('write-excel-file/browser');
  const headings = fields.map(heading);
  const values = rows.map((row) => fields.map((field) => valueOf(resource, field, row)));
  const header = headings.map((value) => ({ value, fontWeight: 'bold' as const }));
  const body = values.map((line) => line.map(cellOf));
  const first = [headings, ...values.slice(0, 50)];
  const columns = fields.map((_field, i) => ({ width: widthOf(first.map((line) => line[i] ?? null)) }));
  await writeSheet([header, ...body], { columns, stickyRowsCount: 1 }).toFile(`${name}.xlsx`);
}
