import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { decide, inForce, submit } from '../support/requests.ts';
import { COUNTY } from '../support/people.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

test('a figure leads to as many rows as it says, and the areas are ranked beside', async () => {
  const [maker, checker] = [await api.as('union'), await api.as('coordinator')];
  await inForce(maker, checker, { name: '甲一', education: '21', major: '社会工作' });
  await inForce(maker, checker, { name: '乙二', education: '61' });
  const page = await browser.open(`${api.url}/sign-in`);
  await signIn(page, 'analyst');
  await page.goto(`${api.url}/targets`);
  await page.getByRole('img', { name: '三明市各地：专业社会工作人才' }).locator('svg').waitFor();
  const figures = page.getByRole('list', { name: '目标进度' });
  await figures.getByRole('link', { name: '2 人' }).first().waitFor();
  await page.getByRole('cell', { name: '三元区' }).waitFor();

  await figures
    .getByRole('listitem')
    .filter({ hasText: '专业社会工作人才条款' })
    .getByRole('link', { name: '1 人' })
    .click();
  await page.getByRole('heading', { name: '专业社会工作人才：计入名单' }).waitFor();
  await page.getByText('共 1 条').waitFor();
  await page.getByRole('link', { name: '甲一' }).waitFor();
  await page.getByRole('link', { name: '在名册中打开' }).click();
  await page.getByText('共 1 条').waitFor();
  expect(page.problems).toEqual([]);
});

test('notices are read without signing in, masked, from the sign-in page on', async () => {
  const [maker, checker] = [await api.as('registrar'), await api.as('coordinator')];
  const notice = {
    ...{
      title: '表彰公示',
      kind: 'COMMENDATION',
      divisionId: COUNTY,
      publisher: '民政局',
      phone: '0598-0000000',
    },
    ...{ body: '拟表彰王五六。', names: '王五六' },
  };
  const { requestId, recordId } = await submit(maker, [{ createPublicNotice: notice }]);
  await decide(checker, [requestId]);
  const published = await submit(maker, [{ publishPublicNotice: { id: recordId, update: {} } }]);
  await decide(checker, [published.requestId]);
  const page = await browser.open(`${api.url}/sign-in`, { width: 390, height: 844 });
  await page.getByRole('link', { name: '查看正在进行的公示' }).click();
  await page.getByRole('heading', { name: '表彰公示' }).waitFor();
  await page.getByText('拟表彰王*六。').waitFor();
  expect(await page.getByText('王五六').count()).toBe(0);
  expect(page.problems).toEqual([]);
});
