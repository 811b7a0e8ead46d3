import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { catalogue } from '../../admin/src/generated/resources/catalogue.ts';
import { useApi } from '../support/api.ts';
import { useBrowser } from '../support/browser.ts';
import { faintTexts, tooWide, turnTo } from '../support/looks.ts';
import { arrangeWorld } from '../support/rows-world.ts';
import { full } from '../support/scale-of-matrix.ts';
import { built, signIn } from './desk.ts';

const api = useApi({ console: built }, async (a) => void (await arrangeWorld(a)));
const browser = useBrowser();

async function looksOf(page: Page, path: string): Promise<string[]> {
  await turnTo(page, path);
  const pixels = await tooWide(page);
  const faint = await faintTexts(page);
  const faults = await page.getByRole('heading', { name: /^(出错了|没有权限|找不到)/ }).count();
  return [
    ...(pixels > 0 ? [`${path} is ${pixels} pixels too wide`] : []),
    ...(faults > 0 ? [`${path} shows a fault`] : []),
    ...faint.map((text) => `${path} hardly shows “${text}”`),
  ];
}

/** The usual run opens the record and the form of every third resource only. */
const SHARE = full ? 1 : 3;

/** The list, its first record, and the form. */
async function looksOfResource(
  page: Page,
  name: string,
  [i, mayCreate]: [number, boolean],
): Promise<string[]> {
  const found = await looksOf(page, `/${name}`);
  if (i % SHARE > 0) return found;
  const record = await page
    .locator(`main .ant-table-tbody a[href^="/${name}/"]`)
    .first()
    .getAttribute('href', { timeout: 1 })
    .catch(() => null);
  if (record) found.push(...(await looksOf(page, record)));
  if (mayCreate) found.push(...(await looksOf(page, `/${name}/create`)));
  return found;
}

test.each(['city', 'person', 'sysadmin', 'auditadmin'])(
  'on a phone in the dark, %s can read every page and need not scroll it sideways',
  async (username) => {
    const page = await browser.open(api.url, { width: 390, height: 844, dark: true });
    await signIn(page, username);
    page.on('console', (message) => {
      if (message.type() === 'error') page.problems.push(message.text());
    });
    const permissions: string[] = await page.evaluate(async () => {
      const body = JSON.stringify({ query: '{ me { permissions } }' });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body });
      return (await answer.json()).data.me.permissions;
    });
    const others = username.endsWith('admin') ? ['access', 'audit'] : [];
    const mine = catalogue.filter(
      ({ name, group }) =>
        permissions.includes(`${name}:read`) && (others.length === 0 || others.includes(group)),
    );
    const found = [...(await looksOf(page, '/')), ...(await looksOf(page, '/account'))];
    for (const [i, { name }] of mine.entries())
      found.push(...(await looksOfResource(page, name, [i, permissions.includes(`${name}:create`)])));
    expect(found).toEqual([]);
    expect(page.problems).toEqual([]);
  },
  600_000,
);
