import { catalogue } from '../../generated/resources/catalogue.ts';
import type { CatalogueEntry } from '../../console/definition.ts';
import { groupBy } from '../../console/group-by.ts';
import type { MessageKey } from '../locale/locale.ts';
import { t } from '../locale/locale.ts';
import { zh } from '../locale/messages.zh.ts';
import { pages } from './pages.ts';

export interface NavigationGroup {
  readonly key: string;
  readonly label: string;
  readonly entries: readonly CatalogueEntry[];
}

/** Groups in the order of a working day; groups unknown here follow. */
const ORDER = [
  ...['workforce', 'institutions', 'registration', 'training', 'appraisal', 'ranks', 'incubation'],
  ...[
    'procurement',
    'incentives',
    'subsidies',
    'funding',
    'mobility',
    'quality',
    'oversight',
    'publicity',
    'analytics',
  ],
  ...['vocabulary', 'access', 'approvals', 'audit'],
];

/** Shown on the pages of approvals, of the account, or of the records they belong to; as lists they help nobody. */
const ELSEWHERE = new Set([
  'changeRequests',
  'changeOperations',
  'decisions',
  'comments',
  'attachments',
  'storedFiles',
  'accessTokens',
  'delegations',
]);

function labelOfGroup(key: string): string {
  const message = `group.${key}`;
  return message in zh ? t(message as MessageKey) : t('group.other');
}

function rank(key: string): number {
  const index = ORDER.indexOf(key);
  return index < 0 ? ORDER.length : index;
}

/** Groups with the entries in whose names the typed text occurs; a group that is itself meant keeps all of its. */
export function matchingGroups(groups: NavigationGroup[], text: string): NavigationGroup[] {
  const typed = text.trim().toLowerCase();
  const names = ({ label, en, name }: CatalogueEntry) => `${label} ${en} ${name}`.toLowerCase();
  return groups
    .map((group) =>
      group.label.toLowerCase().includes(typed)
        ? group
        : { ...group, entries: group.entries.filter((entry) => names(entry).includes(typed)) },
    )
    .filter(({ entries }) => entries.length > 0);
}

/** Navigation groups with the resources the viewer may read. */
export function navigationGroups(may: (permission: string) => boolean): NavigationGroup[] {
  const readable = catalogue.filter((entry) => !ELSEWHERE.has(entry.name) && may(`${entry.name}:read`));
  const made = pages.filter((page) => may(page.needs));
  const groups = groupBy([...readable, ...made], (entry) => entry.group);
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([key, entries]) => ({ key, label: labelOfGroup(key), entries: entries.toSorted(byOrder) }));
}

function byOrder(a: CatalogueEntry, b: CatalogueEntry): number {
  return (a.order ?? 999) - (b.order ?? 999);
}
