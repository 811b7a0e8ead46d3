import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Api, useApi } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';

/** The console as the tests' setup has built it. */
export const built = join(import.meta.dirname, '../../admin/dist');

/** A server with the console, and one person of each role. */
export const useConsole = (): Api => useApi({ console: built }, (api) => appoint(api, oneOfEach));

/** Signs in on the page that asks for it. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill('Shegong-2026');
  await page.getByRole('button', { name: /登\s*录/ }).click();
  await page.getByRole('heading', { name: '首页' }).waitFor();
}

/** A request's line on the left of the inbox. */
export const lineOf = (page: Page, title: string) =>
  page.getByRole('list', { name: '申请列表' }).getByRole('button', { name: title });
