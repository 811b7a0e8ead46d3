import { catalogue } from '../../generated/resources/catalogue.ts';
import { labelOf, t } from '../locale/locale.ts';

export interface Command {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly to: string;
  /** What typed text is compared with, beside the label. */
  readonly words: string;
}

function pageCommands(): Command[] {
  const pages = [
    [t('home.title'), '/', 'home shouye'],
    [t('inbox.title'), '/inbox', 'inbox approvals shenpi daiban'],
    [t('inbox.mine'), '/inbox?tab=mine', 'mine requests shenqing'],
    [t('inbox.returned'), '/inbox?tab=returned', 'returned tuihui'],
    [t('graphiql.title'), '/graphiql', 'graphql query chaxun'],
  ] as const;
  return pages.map(([label, to, words]) => ({ key: to, label, to, words, hint: t('palette.go') }));
}

function resourceCommands(may: (permission: string) => boolean): Command[] {
  return catalogue.flatMap((entry) => {
    const { name } = entry;
    const words = `${name} ${entry.en} ${entry.label}`.toLowerCase();
    const go = { key: name, label: labelOf(entry), to: `/${name}`, words, hint: t('palette.go') };
    const add = { key: `${name}+`, label: t('palette.create', { label: labelOf(entry) }), to: `/${name}/create`, words: `new xinzeng ${words}`, hint: t('palette.act') };
    const mayCreate = entry.operations.includes('create') && may(`${name}:create`);
    return [...(may(`${name}:read`) ? [go] : []), ...(mayCreate ? [add] : [])];
  });
}

/** Everything the viewer may go to or start. */
export function commandsFor(may: (permission: string) => boolean): Command[] {
  return [...pageCommands(), ...resourceCommands(may)];
}

/** Commands all of whose typed words occur in their label or words. */
export function matching(commands: Command[], text: string): Command[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter((command) => {
    const haystack = `${command.label.toLowerCase()} ${command.words}`;
    return words.every((word) => haystack.includes(word));
  });
}
