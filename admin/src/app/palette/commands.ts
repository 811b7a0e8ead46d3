import { DECIDE_REQUESTS, READ_REQUESTS } from '../../approvals/counts.ts';
import { READ_FIGURES } from '../../oversight/permission.ts';
import type { CatalogueEntry } from '../../console/definition.ts';
import { labelOf, labelOfOne, t } from '../locale/locale.ts';
import { navigationGroups } from '../navigation/groups.ts';

type May = (permission: string) => boolean;

export interface Command {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly to: string;
  /** What typed text is compared with, beside the label. */
  readonly words: string;
}

function pageCommands(may: May): Command[] {
  const pages = [
    [t('home.title'), '/', 'home shouye'],
    [t('inbox.title'), '/inbox', 'inbox approvals shenpi daiban'],
    [t('inbox.mine'), '/inbox?tab=mine', 'mine requests shenqing'],
    [t('inbox.returned'), '/inbox?tab=returned', 'returned tuihui'],
    [t('targets.title'), '/targets', 'targets progress mubiao jindu'],
    [t('graphiql.title'), '/graphiql', 'graphql query chaxun'],
    [t('account.title'), '/account', 'account password token delegation zhanghao mima lingpai weituo'],
  ] as const;
  const open = pages.filter(([, to]) => {
    if (to === '/targets') return may(READ_FIGURES);
    if (to === '/inbox') return may(DECIDE_REQUESTS);
    return !to.startsWith('/inbox') || may(READ_REQUESTS);
  });
  return open.map(([label, to, words]) => ({ key: to, label, to, words, hint: t('palette.go') }));
}

function entryCommands(entry: CatalogueEntry, may: May): Command[] {
  const { name } = entry;
  const label = labelOf(entry);
  const words = `${name} ${entry.en} ${entry.label}`.toLowerCase();
  const go = { key: name, label, to: `/${name}`, words, hint: t('palette.go') };
  if (!entry.operations.includes('create') || !may(`${name}:create`)) return [go];
  const create = {
    key: `${name}+`,
    label: t('palette.create', { label: labelOfOne(entry) }),
    to: `/${name}/create`,
  };
  return [go, { ...create, words: `new xinzeng ${words}`, hint: t('palette.act') }];
}

/** Everything the viewer may go to or start. */
export function commandsFor(may: May): Command[] {
  const entries = navigationGroups(may).flatMap((group) => group.entries);
  return [...pageCommands(may), ...entries.flatMap((entry) => entryCommands(entry, may))];
}

/** How near a command is to what was typed: 0 its very label, 1 its beginning, 2 within it, 3 by other words. */
function distance(label: string, typed: string): number {
  if (label === typed) return 0;
  if (label.startsWith(typed)) return 1;
  return label.includes(typed) ? 2 : 3;
}

/** Commands all of whose typed words occur in their label or words, the nearest first. */
export function matching(commands: Command[], text: string): Command[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const typed = words.join('');
  const near = (command: Command) => distance(command.label.toLowerCase().replaceAll(' ', ''), typed);
  const found = commands.filter((command) => {
    const haystack = `${command.label.toLowerCase()} ${command.words}`;
    return words.every((word) => haystack.includes(word));
  });
  return found.toSorted((one, other) => near(one) - near(other));
}
