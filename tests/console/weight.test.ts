import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

const MOST = 350 * 1024;

test('signing in and the home page need no more than 350 kB of script', async () => {
  const page = await browser.open('about:blank');
  // What a page waits for an idle browser with, as charts, it does not need: here the browser is never idle.
  await page.addInitScript(() => (window.requestIdleCallback = () => 0));
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(api.url);
  await signIn(page, 'coordinator');
  await page.getByRole('link', { name: /^待我审批\s*0/ }).waitFor();
  await page.waitForLoadState('networkidle');
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).byteLength);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(0);
  expect(total, `${Math.round(total / 1024)} kB`).toBeLessThanOrEqual(MOST);
});
