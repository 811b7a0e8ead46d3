import { account } from './texts/account.en.ts';
import { approvals } from './texts/approvals.en.ts';
import { console } from './texts/console.en.ts';
import { contexts } from './texts/contexts.en.ts';
import { everybody } from './texts/everybody.en.ts';
import { funding } from './texts/funding.en.ts';
import { home } from './texts/home.en.ts';
import { shell } from './texts/shell.en.ts';
import type { zh } from './messages.zh.ts';

/** The same texts in English. */
export const en: Record<keyof typeof zh, string> = {
  ...account,
  ...approvals,
  ...console,
  ...contexts,
  ...everybody,
  ...funding,
  ...home,
  ...shell,
};
