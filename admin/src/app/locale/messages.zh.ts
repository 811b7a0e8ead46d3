import { account } from './texts/account.zh.ts';
import { approvals } from './texts/approvals.zh.ts';
import { console } from './texts/console.zh.ts';
import { contexts } from './texts/contexts.zh.ts';
import { everybody } from './texts/everybody.zh.ts';
import { funding } from './texts/funding.zh.ts';
import { home } from './texts/home.zh.ts';
import { shell } from './texts/shell.zh.ts';

/** Every text of the console's own in Chinese; `{name}` places are filled in. Labels of data come from the schema. */
export const zh = {
  ...account,
  ...approvals,
  ...console,
  ...contexts,
  ...everybody,
  ...funding,
  ...home,
  ...shell,
};
