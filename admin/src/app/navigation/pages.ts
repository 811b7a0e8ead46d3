import type { CatalogueEntry } from '../../console/definition.ts';

/** A hand-made page that stands in the navigation among a group's lists; its name is its path. */
export interface PageEntry extends CatalogueEntry {
  /** The permission without which it shows nothing. */
  readonly needs: string;
}

const page = (entry: Pick<PageEntry, 'name' | 'label' | 'en' | 'group' | 'order' | 'needs'>): PageEntry => ({
  ...entry,
  type: '',
  enOne: entry.en,
  operations: [],
});

export const rankOverview = page({
  name: 'rankOverview',
  label: '资格一览',
  en: 'Who may rise',
  group: 'ranks',
  order: 1,
  needs: 'rankPromotions:read',
});

export const fundsOverview = page({
  name: 'funds',
  label: '资金总览',
  en: 'Funds overview',
  group: 'funding',
  order: 0,
  needs: 'fundingSources:read',
});

export const pages: readonly PageEntry[] = [rankOverview, fundsOverview];
