import type { Page } from 'playwright-core';

/** Pixels by which the page, or what scrolls in its middle, is wider than the screen. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const excess = (element: Element | null) => (element ? element.scrollWidth - element.clientWidth : 0);
    return Math.max(excess(document.documentElement), excess(document.querySelector('main')));
  });

/** Texts that hardly stand out from what they stand on: less than three to one. Disabled controls may. */
export async function faintTexts(page: Page): Promise<string[]> {
  const found = await faintNow(page);
  if (found.length === 0) return found;
  // On a busy machine a colour may still be fading in.
  await page.waitForTimeout(1000);
  return faintNow(page);
}

const faintNow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const colour = (css: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const over = (top: Colour, [r, g, b]: Colour): Colour => {
      const [red, green, blue, alpha] = top;
      const mix = (a: number, c: number) => a * alpha + c * (1 - alpha);
      return [mix(red, r), mix(green, g), mix(blue, b), 1];
    };
    const groundOf = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255, 1];
      const own = colour(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
    };
    const luminance = ([red, green, blue]: Colour) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
        part <= 10.3 ? part / 3295 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: Colour, b: Colour) => {
      const [x, y] = [luminance(a), luminance(b)];
      return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    };
    const readable = 'button:disabled, [aria-disabled="true"], [class*="-disabled"], [aria-hidden="true"]';
    const texts = [...document.querySelectorAll('main *, header *, nav *')].filter(
      (element) =>
        element.checkVisibility({ opacityProperty: true }) &&
        !element.closest(readable) &&
        [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && /[^\s—*•]/.test(textContent ?? ''),
        ),
    );
    const faint = texts.filter((element) => {
      const ground = groundOf(element);
      return contrast(over(colour(getComputedStyle(element).color), ground), ground) < 3;
    });
    return [...new Set(faint.map((element) => element.textContent?.trim().slice(0, 20) ?? ''))];
  });

/** Goes to another page of the console without loading it anew, and waits until it stands. */
export async function turnTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    if (location.pathname === to) return;
    document.querySelectorAll('main :is(h1, h2)').forEach((heading) => heading.setAttribute('data-left', ''));
    history.pushState({ key: to }, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  }, path);
  await page.waitForFunction(() => {
    if (!document.querySelector('main :is(h1, h2):not([data-left])')) return false;
    const isBusy = document.querySelector('.ant-spin-spinning, .ant-skeleton, [aria-busy="true"]');
    const rows = document.querySelector('main .ant-table-tbody');
    return !isBusy && (!rows || rows.querySelector('tr[data-row-key], .ant-table-placeholder'));
  });
}
