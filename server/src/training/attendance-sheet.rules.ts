import type { SheetVerdicts } from './kinds.ts';

export type SheetVerdict = keyof typeof SheetVerdicts.values;

/** One row of a sheet, its cells as text; a number of 16 and more digits comes in scientific notation, as Excel keeps it. */
export interface SheetRow {
  /** Where it stands in the sheet. */
  line: number;
  name?: string | null;
  documentNumber?: string | null;
  /** 编号: the practitioner's id, in place of a document number. */
  practitionerId?: string | null;
  minutes?: string | null;
}

export interface JudgedRow {
  line: number;
  verdict: SheetVerdict;
  message: string;
  practitionerId: string | null;
  minutes: number | null;
}

/** Who a row's number belongs to; null where there is nobody within sight. */
export type Found = { id: string; name: string } | null;

/** What the rows of a sheet are judged by. */
export interface SheetFacts {
  /** By line. */
  people: ReadonlyMap<number, Found>;
  /** Ids of people whose attendance of the session is recorded. */
  attended: ReadonlySet<string>;
  sessionMinutes: number;
}

const text = (cell: string | null | undefined): string => (cell ?? '').normalize('NFKC').trim();

/** Excel keeps fifteen digits: it shows a longer number as 3.5E+17 and stores zeros for the rest. */
export const isMangled = (number: string): boolean =>
  /^\d(\.\d+)?E\+?\d+$/i.test(number) || /^\d{15}0{3}$/.test(number);

/** What a row names its person by, if it does so in a way that can be looked up. */
export function lookupOf(row: SheetRow): { documentNumber: string } | { id: string } | null {
  const [number, id] = [text(row.documentNumber), text(row.practitionerId)];
  if (number !== '') return isMangled(number) ? null : { documentNumber: number };
  return /^\d{1,18}$/.test(id) ? { id } : null;
}

type Say = [verdict: SheetVerdict, message: string];

function againstNumber(row: SheetRow): Say | null {
  const number = text(row.documentNumber);
  if (isMangled(number))
    return [
      'MANGLED',
      `证件号码“${number}”已被 Excel 当作数字改写，后几位已丢失，无法还原。请把该列设为“文本”格式后重新填写号码，再导入。`,
    ];
  if (number === '' && text(row.practitionerId) === '')
    return [
      'NO_NUMBER',
      '请填写证件号码，或填写本系统的人员编号；只凭姓名不能确定是谁，同名的人可能不止一个。',
    ];
  return null;
}

function againstPerson(row: SheetRow, found: Found): Say | null {
  if (!found)
    return [
      'NOT_FOUND',
      '没有查到此号码的人员：可能号码有误、尚未登记，或不在您的范围内（请其所在单位的主管部门登记签到）。',
    ];
  const name = text(row.name);
  if (name === '' || name === found.name) return null;
  return ['NAME_DIFFERS', `表中姓名“${name}”与此号码登记的姓名不同，请核对号码与姓名。`];
}

function againstMinutes(row: SheetRow, most: number): Say | null {
  const minutes = text(row.minutes);
  if (!/^\d{1,5}$/.test(minutes) || Number(minutes) === 0)
    return ['BAD_MINUTES', `分钟数“${minutes}”应为大于 0 的整数，请改正。`];
  if (Number(minutes) <= most) return null;
  return ['BAD_MINUTES', `${minutes} 分钟超过该班次的 ${most} 分钟，请核对签到表。`];
}

/** Judges every row by itself: a bad one stands in no good one's way. The first of two rows of one person counts. */
export function judgeSheet(rows: readonly SheetRow[], facts: SheetFacts): JudgedRow[] {
  const lineOf = new Map<string, number>();
  return rows.map((row) => {
    const found = facts.people.get(row.line) ?? null;
    const say =
      againstNumber(row) ??
      againstPerson(row, found) ??
      againstMinutes(row, facts.sessionMinutes) ??
      againstOthers(found!.id, lineOf, facts);
    if (!say) lineOf.set(found!.id, row.line);
    const [verdict, message] = say ?? (['MATCHED', `可以登记：${found!.name}`] satisfies Say);
    const known = verdict === 'MATCHED' || verdict === 'ALREADY' || verdict === 'DUPLICATE';
    return {
      line: row.line,
      verdict,
      message,
      practitionerId: known ? found!.id : null,
      minutes: verdict === 'MATCHED' ? Number(text(row.minutes)) : null,
    };
  });
}

function againstOthers(
  id: string,
  lineOf: ReadonlyMap<string, number>,
  { attended }: SheetFacts,
): Say | null {
  if (attended.has(id))
    return ['ALREADY', '此人在该班次已有签到，不再重复登记；如需更正，请修改原有的签到。'];
  const line = lineOf.get(id);
  return line === undefined
    ? null
    : ['DUPLICATE', `与第 ${line} 行是同一人，只登记第 ${line} 行，请删去重复的一行。`];
}
