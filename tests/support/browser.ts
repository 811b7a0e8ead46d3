import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { folder, isPackaged, unpacked } from './chromium.ts';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A real browser: the one `CHROMIUM_PATH` names; on Linux x64 the headless one that comes as a package, with the
 * libraries it carries for machines that lack them; elsewhere the Chrome or Edge that is installed.
 */
async function launchOptions(): Promise<LaunchOptions> {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, args };
  if (!isPackaged) return { channel: process.platform === 'win32' ? 'msedge' : 'chrome', args };
  const executablePath = await unpacked();
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath,
    args: ['--headless', ...args],
    env: { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: libraries },
  };
}

/** The window a person looks through. */
interface Look {
  width?: number;
  height?: number;
  dark?: boolean;
}

/** A browser for the tests of a file; `open` gives a person's own window, with errors of the page collected. */
export function useBrowser(): {
  open(url: string, options?: Look): Promise<Page & { problems: string[] }>;
} {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch(await launchOptions());
  }, 120_000);
  afterAll(async () => {
    await Promise.all(contexts.map((c) => c.close()));
    await browser.close();
  });
  return {
    async open(url, { width = 1366, height = 768, dark = false } = {}) {
      const context = await browser.newContext({
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
      });
      contexts.push(context);
      const page = Object.assign(await context.newPage(), { problems: [] as string[] });
      page.setDefaultTimeout(15_000);
      page.on('pageerror', (error) => page.problems.push(error.message));
      await page.goto(url);
      return page;
    },
  };
}
