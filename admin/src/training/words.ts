import { labelOf } from '../app/locale/locale.ts';

const words = {
  asOf: ['截至', 'As of'],
  bases: ['每县（市、区）培训基地', 'Training bases per county unit'],
  limits: ['规定 {least}–{most} 个', '{least} to {most} laid down'],
  noLimits: ['当日尚无规定', 'nothing laid down yet'],
  below: ['不足', 'too few'],
  above: ['超过', 'too many'],
  clause: ['依据 {clause}', 'Clause {clause}'],
  shortTitle: ['学时不足的社区专业人员', 'Community professionals short of class hours'],
  shortSummary: [
    '{year} 年：社区专业人员 {people} 人，每人应达 {due} 学时，不足 {short} 人',
    '{year}: {people} community professionals, {due} class hours each, {short} short',
  ],
  shortList: ['查看名单', 'See who'],
  shortBasis: [
    '社区专业人员：在岗，且受雇于社区（村）居（村）民委员会或受聘于其岗位的从业人员。学时随人，名单按人员现在的所属区划列出。',
    'Community professionals are those on post whom a community committee employs or appointed. Hours follow the person, who is listed where they are now.',
  ],
  year: ['年度', 'Year'],
  division: ['区划', 'Division'],
  name: ['姓名', 'Name'],
  institution: ['所在单位', 'Institution'],
  hours: ['已有学时', 'Hours'],
  missing: ['尚缺学时', 'Missing'],
  nobodyShort: ['没有学时不足的人。', 'Nobody is short of hours.'],
  sheet: ['导入签到表', 'Import attendance'],
  sheetOf: ['导入签到表：{name}', 'Import attendance: {name}'],
  sheetHint: [
    '第一行为列名：姓名、证件号码（或人员编号）、分钟。证件号码列须为“文本”格式，否则 Excel 会把 18 位号码改成 3.5E+17。',
    'The first row names the columns: 姓名, 证件号码 (or 人员编号), 分钟. Keep numbers as text, or Excel turns them into 3.5E+17.',
  ],
  template: ['下载模板', 'Template'],
  choose: ['选择 .xlsx 文件，或把文件拖到这里', 'Choose an .xlsx file, or drop it here'],
  paste: ['或从表格中复制后粘贴到这里（连同列名）', 'Or paste cells here, with their headings'],
  matching: ['正在核对…', 'Checking…'],
  found: [
    '共 {all} 行：可以登记 {good} 行，不能登记 {bad} 行',
    '{all} rows: {good} can be recorded, {bad} cannot',
  ],
  badStay: [
    '不能登记的行不影响其他行：先提交可以登记的，改正后再导入其余的。',
    'Bad rows do not stand in the way: submit the good ones now, mend the others and import again.',
  ],
  submitRows: ['提交 {good} 行', 'Submit {good} rows'],
  note: ['由签到表导入：{file}，共 {all} 行，登记 {good} 行', 'Imported from {file}: {good} of {all} rows'],
  pasted: ['粘贴的内容', 'pasted cells'],
  line: ['行', 'Row'],
  number: ['号码', 'Number'],
  minutes: ['分钟', 'Minutes'],
  verdict: ['结果', 'Result'],
  message: ['说明', 'Why'],
  notHeld: [
    '该班次不在“已举办”状态，不能导入签到表。请先登记举办；已办结的班次不再更改签到。',
    'Attendance is imported for sessions that are held and not closed.',
  ],
  unreadable: [
    '读不出这个文件。请另存为 .xlsx 格式后再选择，或直接复制表格内容粘贴。',
    'This file cannot be read. Save it as .xlsx, or paste the cells.',
  ],
  noColumns: [
    '没有找到列名“{missing}”。请在第一行写明：姓名、证件号码（或人员编号）、分钟。',
    'No column named {missing}. The first row must name 姓名, 证件号码 (or 人员编号) and 分钟.',
  ],
  noRows: ['表中没有数据行。', 'There are no rows.'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type Word = keyof typeof words;

/** A text of the training pages in the reader's language; `{name}` places are filled in. */
export function say(word: Word, values: Record<string, string | number> = {}): string {
  const [label, en] = words[word];
  return labelOf({ label, en }).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
