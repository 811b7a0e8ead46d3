import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

test('the navigation opens the group of the page, keeps those opened by hand, and finds an entry by its name', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'coordinator');
  const navigation = page.getByRole('navigation', { name: '主导航' });
  const group = (name: string) => navigation.getByRole('menuitem', { name, expanded: true });
  await navigation.getByRole('menuitem', { name: '账号与权限' }).click();
  await navigation.getByRole('link', { name: '办事机构' }).waitFor();

  await page.goto(`${api.url}/institutions`);
  await group('机构与岗位').waitFor();
  await group('账号与权限').waitFor();
  expect(await group('基础数据').count()).toBe(0);

  await navigation.getByLabel('筛选菜单').fill('日历');
  await expect
    .poll(() => navigation.getByRole('menu').getByRole('link').allInnerTexts())
    .toEqual(['工作日历']);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '工作日历' }).waitFor();
  await group('基础数据').waitFor();
  expect(page.problems).toEqual([]);
});
