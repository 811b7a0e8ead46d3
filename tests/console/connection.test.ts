import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { signIn, useConsole } from './desk.ts';

const api = useConsole();
const browser = useBrowser();

/** Stops listening, as a server that goes down does. @returns what brings it back at the same place */
async function goDown(): Promise<() => Promise<void>> {
  const { http } = api.server;
  const { port } = http.address() as AddressInfo;
  await new Promise<void>((resolve) => {
    http.close(() => resolve());
    http.closeAllConnections();
  });
  return () => new Promise((resolve) => http.listen(port, '127.0.0.1', resolve));
}

test('while the server is down the console says so, waits, and goes on by itself', async () => {
  const page = await browser.open(api.url);
  await signIn(page, 'coordinator');
  await page.getByRole('navigation').getByRole('link', { name: '我的申请' }).waitFor();
  const comeBack = await goDown();
  // Its script has not been fetched yet, nor have its rows.
  await page.evaluate(() => {
    history.pushState({}, '', '/institutions');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  const notice = page.getByText('连接不上服务器，正在重试');
  await notice.waitFor();
  await comeBack();
  await page.getByRole('heading', { name: '机构' }).waitFor();
  await page.getByRole('link', { name: '新增' }).first().waitFor();
  await expect.poll(() => notice.count()).toBe(0);
});
