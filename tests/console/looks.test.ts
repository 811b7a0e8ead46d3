import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { faintTexts, tooWide } from '../support/looks.ts';
import { create, inForce, practitioner } from '../support/requests.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

/** Of the ground in the lower right corner: 0 for black, 255 for white. */
const brightness = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const isClear = (e: Element) => getComputedStyle(e).backgroundColor === 'rgba(0, 0, 0, 0)';
    let ground = document.elementFromPoint(innerWidth - 4, innerHeight - 4);
    while (ground?.parentElement && isClear(ground)) ground = ground.parentElement;
    const colour = ground && !isClear(ground) ? getComputedStyle(ground).backgroundColor : '';
    const [red = NaN, green = NaN, blue = NaN] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return (red + green + blue) / 3;
  });

test('on a phone no page is wider than the screen', async () => {
  const [maker, checker] = [await api.as('union'), await api.as('coordinator')];
  const id = await inForce(maker, checker);
  const { requestId } = await create(maker, practitioner());
  const page = await browser.open(api.url, { width: 390, height: 844 });
  const found: Record<string, number> = { '/sign-in': await tooWide(page) };
  await signIn(page, 'coordinator');
  const record = [`/practitioners/${id}`, `/practitioners/${id}/edit`];
  const desk = ['/inbox', `/inbox?id=${requestId}`, `/changeRequests/${requestId}`];
  for (const path of ['/', '/practitioners', '/practitioners/create', '/account', ...record, ...desk]) {
    await page.goto(api.url + path, { waitUntil: 'networkidle' });
    await page.getByRole('heading').first().waitFor();
    found[path] = await tooWide(page);
  }
  expect(Object.entries(found).filter(([, pixels]) => pixels > 0)).toEqual([]);
  expect(page.problems).toEqual([]);
});

test('who prefers dark pages gets them', async () => {
  const page = await browser.open(api.url);
  await expect.poll(() => brightness(page)).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => brightness(page)).toBeLessThan(60);
  await signIn(page, 'analyst');
  await expect.poll(() => brightness(page)).toBeLessThan(60);
  expect(page.problems).toEqual([]);
});

test.each([true, false])('a link that is pointed at can be read (dark: %s)', async (dark) => {
  await inForce(await api.as('union'), await api.as('coordinator'), { name: '东方明' });
  const page = await browser.open(api.url, { dark });
  await signIn(page, 'coordinator');
  await page.goto(`${api.url}/practitioners`);
  const link = page.getByRole('link', { name: '东方明', exact: true }).first();
  await link.hover();
  await page.waitForTimeout(500);
  expect(await faintTexts(page)).toEqual([]);
});
