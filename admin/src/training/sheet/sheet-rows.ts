import type { SheetRowInput } from '../../generated/documents/graphql.ts';
import { say } from '../words.ts';

/** A sheet that cannot be used, with what to do about it. */
export class SheetFault extends Error {}

/** How a column may be headed; the first is what it is called. */
const headings = {
  name: ['姓名'],
  documentNumber: ['证件号码', '身份证号', '身份证号码', '公民身份号码'],
  practitionerId: ['人员编号', '编号'],
  minutes: ['分钟', '分钟数', '时长（分钟）'],
} as const;
type Column = keyof typeof headings;

const clean = (cell: string | undefined): string => (cell ?? '').normalize('NFKC').trim();

function columnOf(header: string[], column: Column): number {
  const names: readonly string[] = headings[column].map((name) => name.normalize('NFKC'));
  return header.findIndex((cell) => names.includes(clean(cell)));
}

/** Cells of a sheet, its headings first, as rows to be matched; empty rows are passed over. @throws SheetFault */
export function rowsOf([header = [], ...lines]: string[][]): SheetRowInput[] {
  const at = Object.fromEntries(
    (Object.keys(headings) as Column[]).map((column) => [column, columnOf(header, column)]),
  ) as Record<Column, number>;
  if (at.minutes < 0) throw new SheetFault(say('noColumns', { missing: headings.minutes[0] }));
  if (at.documentNumber < 0 && at.practitionerId < 0)
    throw new SheetFault(say('noColumns', { missing: headings.documentNumber[0] }));
  const cell = (line: string[], column: Column): string | null => clean(line[at[column]]) || null;
  const rows = lines.map((line, i) => ({
    line: i + 2,
    name: cell(line, 'name'),
    documentNumber: cell(line, 'documentNumber'),
    practitionerId: cell(line, 'practitionerId'),
    minutes: cell(line, 'minutes'),
  }));
  const filled = rows.filter(({ line: _, ...cells }) => Object.values(cells).some((text) => text !== null));
  if (filled.length === 0) throw new SheetFault(say('noRows'));
  return filled;
}

/** Cells as a spreadsheet puts them on the clipboard. */
export const pastedCells = (text: string): string[][] =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.split('\t'));
