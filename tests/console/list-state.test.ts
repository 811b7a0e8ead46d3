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

const filtered = (field: string, operator: string, value: string): string =>
  new URLSearchParams({
    'filters[0][field]': field,
    'filters[0][operator]': operator,
    'filters[0][value]': value,
  }).toString();

test('filters typed one right after the other stand together, and clearing forgets what was just typed', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'union');
  await page.goto(`${api.url}/practitioners?${filtered('name', 'contains', '何')}`);
  const names = () => page.getByRole('link', { name: /^[何孙].$/ }).allInnerTexts();
  await expect.poll(names).toHaveLength(2);
  const search = page.getByLabel('搜索', { exact: true });
  await search.fill('一');
  await page.getByRole('textbox', { name: '姓名' }).fill('孙');
  await expect.poll(names).toEqual(['孙一']);
  await expect.poll(() => decodeURIComponent(page.url())).toMatch(/一.*孙|孙.*一/);

  await search.fill('何二');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect.poll(() => decodeURIComponent(page.url())).not.toContain('孙');
  await page.waitForTimeout(600);
  expect(await search.inputValue()).toBe('');
  expect((await names()).toSorted()).toEqual(['何一', '何二', '孙一'].toSorted());
  expect(page.problems).toEqual([]);
});

test('the search leaves an input method alone: the next syllable is not overwritten by the last', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'union');
  await page.goto(`${api.url}/practitioners`);
  const names = () => page.getByRole('link', { name: /^[何孙].$/ }).allInnerTexts();
  await expect.poll(names).toHaveLength(3);
  const search = page.getByLabel('搜索', { exact: true });
  await search.focus();
  const method = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    method.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  const choose = (text: string) => method.send('Input.insertText', { text });

  await compose('he');
  await choose('何');
  await compose('y');
  await page.waitForTimeout(800);
  expect(await search.inputValue()).toBe('何y');
  expect(await names()).toHaveLength(3);
  await choose('一');
  await expect.poll(names).toEqual(['何一']);
  expect(await search.inputValue()).toBe('何一');
  expect(page.problems).toEqual([]);
});
