import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { create, practitioner } from '../support/requests.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

/** What an input method does over the page: it starts to compose, and its keys carry that mark. */
const compose = (page: Page, key: string): Promise<void> =>
  page.evaluate((pressed) => {
    document.body.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    const marks = { key: pressed, bubbles: true, isComposing: true, keyCode: 229 };
    document.body.dispatchEvent(new KeyboardEvent('keydown', marks));
  }, key);

/** A second press, of a hand that has not seen yet what it would decide. */
const pressWhenShown = (page: Page, name: string): Promise<void> =>
  page.evaluate((shown) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('article h2')?.textContent?.includes(shown)) return;
      observer.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, name);

async function waiting(): Promise<number> {
  const checker = await api.as('second');
  return (await checker.get('{ changeRequests(filter: { awaitingMe: { is: true } }) { totalCount } }'))
    .changeRequests.totalCount;
}

test('single keys walk and decide, but never while somebody types or composes', async () => {
  const maker = await api.as('union');
  for (const name of ['郑一', '郑二', '郑三']) await create(maker, practitioner({ name }));
  const page = await browser.open(api.url);
  await signIn(page, 'coordinator');
  await page.goto(`${api.url}/inbox`);
  const heading = (name: string) => page.getByRole('heading', { name: `新增从业人员：${name}` }).waitFor();
  await heading('郑一');
  await page.keyboard.press('j');
  await heading('郑二');
  await page.keyboard.press('k');
  await heading('郑一');

  for (const key of ['a', 'x', 'r', 'j']) await compose(page, key);
  await page.getByLabel('搜索标题、提交人').pressSequentially('axrj');
  await expect.poll(() => page.url()).toContain('axrj');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await waiting()).toBe(3);

  await page.getByLabel('搜索标题、提交人').fill('');
  await page.getByRole('heading', { name: '审批', exact: true }).click();
  await heading('郑一');
  await pressWhenShown(page, '郑二');
  await page.keyboard.press('a');
  await heading('郑二');
  await page.waitForTimeout(500);
  expect(await waiting(), 'a key pressed twice meant one request').toBe(2);
  await page.keyboard.down('a');
  await heading('郑三');
  for (let i = 0; i < 3; i++) await page.keyboard.down('a');
  expect(await waiting(), 'and so did one held down').toBe(1);
  await page.keyboard.up('a');
  expect(page.problems).toEqual([]);
});

test('what opens over the page takes the focus, and Esc gives it back', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'analyst');
  await page.goto(`${api.url}/account`);
  for (const name of ['搜索或跳转', /^提醒/, '签发令牌']) {
    const opener = page.getByRole('button', { name });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').and(page.locator(':focus-within')).waitFor();
    await page.keyboard.press('Escape');
    await opener.and(page.locator(':focus')).waitFor();
  }
  expect(page.problems).toEqual([]);
});
