import { saveFile } from '../../console/api/files.ts';
import type { Payment } from './payments.ts';

/** In the order of the headings; the amount, in yuan, comes last. */
type Row = readonly [serial: string, ...texts: string[]];

export interface PayFile {
  name: string;
  rows: Row[];
  /** In yuan. */
  total: string;
  /** Names of those who have no account yet. */
  withoutAccount: string[];
  csv: string;
  /** SHA-256 of the CSV text, in hexadecimal: both files carry the same one. */
  checksum: string;
}

const HEADINGS = ['序号', '人员编号', '户名', '证件号码', '开户银行', '账号', '金额（元）'];
const WIDTHS = [8, 12, 16, 22, 34, 24, 14];
const yuan = (fen: number): string => `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

/** A text that a spreadsheet would take for a formula is kept a text. */
const cell = (text: string): string =>
  `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const rowOf = (payment: Payment, i: number): Row => [
  String(i + 1),
  payment.practitionerId,
  payment.name,
  payment.documentNumber ?? '',
  payment.bank ?? '',
  payment.account ?? '',
  yuan(payment.amount),
];
const lineOf = (row: Row): string =>
  row.map((text, i) => (i === 0 || i === row.length - 1 ? text : cell(text))).join(',');

export async function payFileOf(name: string, payments: readonly Payment[]): Promise<PayFile> {
  const rows = payments.map(rowOf);
  const total = yuan(payments.reduce((sum, { amount }) => sum + amount, 0));
  const foot = ['合计', '', `${rows.length} 人`, '', '', '', total].join(',');
  const csv = [HEADINGS.join(','), ...rows.map(lineOf), foot].join('\r\n') + '\r\n';
  const withoutAccount = payments.filter(({ account }) => !account).map((payment) => payment.name);
  return { name: `${name} 发放名册`, rows, total, withoutAccount, csv, checksum: await sha256(csv) };
}

/** Browsers compute checksums only on pages that came by https or from the same machine. */
export const canChecksum = window.isSecureContext;

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** With a byte order mark, which spreadsheets need to read UTF-8; the checksum is of what follows it. */
export const saveCsv = ({ name, csv, checksum }: PayFile): void =>
  saveFile(`${name} ${checksum.slice(0, 8)}.csv`, new Blob(['\uFEFF', csv], { type: 'text/csv' }));

export async function saveExcel({ name, rows, total, checksum }: PayFile): Promise<void> {
  const { default: writeSheet } = await import('write-excel-file/browser');
  // Long numbers stay texts: a spreadsheet would round an account number.
  const text = (value: string) => ({ type: String, value, format: '@' });
  const money = (value: string) => ({ type: Number, value: Number(value), format: '0.00' });
  const header = HEADINGS.map((value) => ({ value, fontWeight: 'bold' as const }));
  const body = rows.map((row) => row.map((value, i) => (i === row.length - 1 ? money(value) : text(value))));
  const foot = [
    [text('合计'), null, text(`${rows.length} 人`), null, null, null, money(total)],
    [text('SHA-256'), text(checksum)],
  ];
  const columns = WIDTHS.map((width) => ({ width }));
  await writeSheet([header, ...body, ...foot], { columns, stickyRowsCount: 1 }).toFile(
    `${name} ${checksum.slice(0, 8)}.xlsx`,
  );
}
