import { say } from '../words.ts';
import { SheetFault } from './sheet-rows.ts';

/** Digits of a number that Excel keeps; what lies beyond them is lost. */
const KEPT = 15;

/** A number as a person sees it in Excel: a long one, such as a document number taken for one, as `3.50404E+17`. */
const spelled = (number: string): string =>
  number.replace(/\D/g, '').length > KEPT ? Number(number).toExponential().toUpperCase() : number;

/** Cells of an .xlsx file's first sheet as text. @throws SheetFault */
export async function cellsOf(file: File): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/browser');
  try {
    const sheet = await readSheet<string>(file, { parseNumber: spelled });
    return sheet.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  } catch {
    throw new SheetFault(say('unreadable'));
  }
}

const text = { type: String, format: '@' } as const;

/** An empty sheet with the headings, its number column kept as text. */
export async function downloadTemplate(): Promise<void> {
  const { default: writeSheet } = await import('write-excel-file/browser');
  const header = ['姓名', '证件号码', '分钟'].map((value) => ({ value, fontWeight: 'bold' as const }));
  const empty = Array.from({ length: 200 }, () => [
    { ...text, value: '' },
    { ...text, value: '' },
    { type: Number, value: undefined },
  ]);
  await writeSheet([header, ...empty], { columns: [{ width: 14 }, { width: 24 }, { width: 10 }] }).toFile(
    '签到表.xlsx',
  );
}
