import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { inForce } from '../support/requests.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

test('the palette goes to a page, starts an entry and finds a person, by the keyboard alone', async () => {
  await inForce(await api.as('union'), await api.as('coordinator'), { name: '欧阳修' });
  const page = await browser.open(api.url);
  await signIn(page, 'union');
  const palette = page.getByRole('dialog', { name: '搜索或跳转' });
  const type = async (text: string) => {
    await page.keyboard.press('Control+k');
    await palette.getByRole('combobox').fill(text);
  };

  await type('shenqing');
  await palette.getByRole('option', { name: '我的申请' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/inbox\?tab=mine$/);

  await type('新增 从业人员');
  await palette.getByRole('option', { name: '新增从业人员' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '新增从业人员' }).waitFor();

  await type('ouyang');
  await palette.getByRole('option', { name: '欧阳修' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '欧阳修' }).waitFor();
  expect(page.problems).toEqual([]);
});

test('the palette opens by its button, moves by arrows, says when nothing is found, and Esc closes it', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'analyst');
  await page.getByRole('button', { name: '搜索或跳转' }).click();
  const palette = page.getByRole('dialog', { name: '搜索或跳转' });
  const chosen = () => palette.getByRole('option', { selected: true }).innerText();
  await palette.getByRole('combobox').and(page.locator(':focus')).waitFor();
  await expect.poll(chosen).toMatch(/^首页/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(chosen).not.toMatch(/^首页/);
  await palette.getByRole('combobox').fill('没有这样的东西');
  await palette.getByText(/没有找到/).waitFor();
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'hidden' });
  expect(page.problems).toEqual([]);
});
