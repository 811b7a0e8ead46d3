import writeSheet from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { TrainingCourse } from '../../server/src/training/training-course.entity.ts';
import { TrainingSession } from '../../server/src/training/training-session.entity.ts';
import { useBrowser } from '../support/browser.ts';
import { citizenId } from '../support/citizen-id.ts';
import { COUNTY } from '../support/people.ts';
import { decide, inForce } from '../support/requests.ts';
import { keep } from '../support/rows.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

const heldSession = (): Promise<string> =>
  asPipeline(api.orm, { accountId: null }, async (em) => {
    const courseId = await keep(em, TrainingCourse, {
      title: '社区工作实务',
      field: 'COMMUNITY',
      providerKind: 'PARTY_SCHOOL',
      provider: '演示党校',
      divisionId: COUNTY,
      sector: 'TRADE_UNION',
      forCommunityServices: true,
    });
    const held = { term: '第一期', heldOn: '2026-03-01', minutes: 180, capacity: 50, state: 'HELD' };
    return keep(em, TrainingSession, { courseId, ...held });
  });

/** A sheet as an office keeps it: one number as text, one as the number that Excel makes of it, one of nobody. */
async function sheet(numbers: string[]): Promise<Buffer> {
  const [first, second, third] = numbers;
  const text = (value: string) => ({ type: String, value, format: '@' });
  const header = ['姓名', '证件号码', '分钟'].map((value) => ({ value }));
  return writeSheet([
    header,
    [text('张一'), text(first!), { type: Number, value: 180 }],
    [text('张二'), { type: Number, value: Number(second) }, { type: Number, value: 180 }],
    [text('张三'), text(third!), { type: Number, value: 180 }],
  ]).toBuffer();
}

test(
  'a sheet is looked over row by row, and its good rows are sent as one request',
  { timeout: 120_000 },
  async () => {
    const [union, coordinator] = [await api.as('union'), await api.as('coordinator')];
    const numbers = [1, 3, 5].map((serial) => citizenId('1990-07-07', serial));
    await inForce(union, coordinator, { name: '张一', documentNumber: numbers[0] });
    await inForce(union, coordinator, { name: '张二', documentNumber: numbers[1] });
    const id = await heldSession();

    const page = await browser.open(api.url);
    await signIn(page, 'union');
    await page.goto(`${api.url}/trainingSessions/${id}`);
    await page.getByRole('link', { name: '导入签到表' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: '签到.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await sheet(numbers),
    });
    await page.getByText('共 3 行：可以登记 1 行，不能登记 2 行').waitFor();
    const rows = await page.getByRole('row').allInnerTexts();
    expect(rows.find((row) => row.includes('张一'))).toContain('可以登记');
    expect(rows.find((row) => row.includes('张二'))).toMatch(/E\+17[^]*已被 Excel 改坏/);
    expect(rows.find((row) => row.includes('张三'))).toContain('查无此人');

    await page.getByRole('button', { name: '提交 1 行' }).click();
    await page.waitForURL(/\/changeRequests\/\d+$/);
    const requestId = page.url().split('/').at(-1)!;
    expect(await decide(coordinator, [requestId])).toMatchObject([{ changeRequest: { state: 'APPLIED' } }]);
    const { trainingAttendances } = await union.get(
      '{ trainingAttendances { nodes { minutes classHours } } }',
    );
    expect(trainingAttendances.nodes).toEqual([{ minutes: 180, classHours: 4 }]);

    await page.goto(`${api.url}/trainingSessions/${id}/sheet`);
    await page
      .getByLabel('或从表格中复制后粘贴到这里（连同列名）')
      .fill(`姓名\t证件号码\n张一\t${numbers[0]}`);
    await page.getByText('没有找到列名“分钟”').waitFor();
    expect(page.problems).toEqual([]);
  },
);
