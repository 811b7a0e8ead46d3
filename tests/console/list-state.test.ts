import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { inForce } from '../support/requests.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

test('what a list shows is in its address: a reload and the back button keep it', async () => {
  const [maker, checker] = [await api.as('union'), await api.as('coordinator')];
  for (const name of ['何一', '何二', '孙一']) await inForce(maker, checker, { name });
  const page = await browser.open(api.url);
  await signIn(page, 'union');
  await page.goto(`${api.url}/practitioners`);
  const names = () => page.getByRole('link', { name: /^[何孙].$/ }).allInnerTexts();

  await page.getByLabel('搜索', { exact: true }).fill('何');
  await expect.poll(names).toHaveLength(2);
  await page.getByRole('columnheader', { name: '姓名' }).click();
  await expect.poll(() => decodeURIComponent(page.url())).toMatch(/何.*name|name.*何/);
  const sorted = ['何一', '何二'];
  await expect.poll(names).toEqual(sorted);
  const address = page.url();

  await page.reload();
  await expect.poll(names).toEqual(sorted);
  expect(await page.getByLabel('搜索', { exact: true }).inputValue()).toBe('何');

  await page.getByRole('link', { name: '何一', exact: true }).click();
  await page.getByRole('heading', { name: '何一' }).waitFor();
  await page.goBack();
  await expect.poll(names).toEqual(sorted);
  expect(page.url()).toBe(address);
  expect(page.problems).toEqual([]);
});
