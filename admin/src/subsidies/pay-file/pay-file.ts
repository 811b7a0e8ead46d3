import { saveFile } from '../../console/api/files.ts';
import type { Payment } from './payments.ts';

type Row = readonly [serial: number, id: string, name: string, amount: string];

export interface PayFile {
  name: string;
  rows: Row[];
  /** In yuan. */
  total: string;
  csv: string;
  /** SHA-256 of the CSV text, in hexadecimal: both files carry the same one. */
  checksum: string;
}

const HEADINGS = ['序号', '人员编号', '姓名', '金额（元）'];
const yuan = (fen: number): string => `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

/** A text that a spreadsheet would take for a formula is kept a text. */
const cell = (text: string): string =>
  `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

export async function payFileOf(name: string, payments: readonly Payment[]): Promise<PayFile> {
  const rows = payments.map(({ practitionerId, name: person, amount }, i): Row => [
    i + 1,
    practitionerId,
    person,
    yuan(amount),
  ]);
  const total = yuan(payments.reduce((sum, { amount }) => sum + amount, 0));
  const lines = rows.map(([serial, id, person, amount]) =>
    [serial, cell(id), cell(person), amount].join(','),
  );
  const csv = [HEADINGS.join(','), ...lines, `合计,,${rows.length} 人,${total}`].join('\r\n') + '\r\n';
  return { name: `${name} 发放名册`, rows, total, csv, checksum: await sha256(csv) };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** With a byte order mark, which spreadsheets need to read UTF-8; the checksum is of what follows it. */
export const saveCsv = ({ name, csv, checksum }: PayFile): void =>
  saveFile(`${name} ${checksum.slice(0, 8)}.csv`, new Blob(['\uFEFF', csv], { type: 'text/csv' }));

export async function saveExcel({ name, rows, total, checksum }: PayFile): Promise<void> {
  const { default: writeSheet } = await import('write-excel-file/browser');
  const text = (value: string) => ({ type: String, value, format: '@' });
  const header = HEADINGS.map((value) => ({ value, fontWeight: 'bold' as const }));
  const body = rows.map(([serial, id, person, amount]) => [
    { type: Number, value: serial },
    text(id),
    text(person),
    { type: Number, value: Number(amount), format: '0.00' },
  ]);
  const foot = [
    [text('合计'), null, text(`${rows.length} 人`), { type: Number, value: Number(total), format: '0.00' }],
    [text('SHA-256'), text(checksum)],
  ];
  const columns = [{ width: 8 }, { width: 14 }, { width: 24 }, { width: 14 }];
  await writeSheet([header, ...body, ...foot], { columns, stickyRowsCount: 1 }).toFile(
    `${name} ${checksum.slice(0, 8)}.xlsx`,
  );
}
