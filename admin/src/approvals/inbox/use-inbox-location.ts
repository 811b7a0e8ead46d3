import { useSearchParams } from 'react-router';
import { useMay } from '../../app/session/viewer.ts';
import { DECIDE_REQUESTS } from '../counts.ts';
import type { InboxFilter } from '../inbox-filter.ts';
import { dueOf } from '../inbox-filter.ts';
import type { Tab } from '../tabs.ts';
import { tabOf, tabsOf } from '../tabs.ts';

/** What narrows the list besides its tab. */
export type Narrowing = Partial<Record<'search' | 'resource' | 'due' | 'division' | 'roles', string>>;

function unitIn(params: URLSearchParams): InboxFilter['unit'] {
  const roles = params.get('roles');
  return roles ? { roles, division: params.get('division') } : undefined;
}

/** Tab, filter and open request live in the URL, so a link or a reload brings them back. */
export function useInboxLocation() {
  const [params, setParams] = useSearchParams();
  const tabs = tabsOf(useMay()(DECIDE_REQUESTS));
  const filter: InboxFilter = {
    tab: tabOf(params.get('tab'), tabs),
    search: params.get('search') ?? '',
    resource: params.get('resource') ?? undefined,
    due: dueOf(params.get('due')),
    unit: unitIn(params),
  };
  function change(next: Record<string, string | undefined>) {
    setParams(
      (current) => {
        for (const [key, value] of Object.entries(next))
          if (value) current.set(key, value);
          else current.delete(key);
        return current;
      },
      { replace: true },
    );
  }
  return {
    filter,
    tabs,
    id: params.get('id') ?? undefined,
    openRequest: (id: string | undefined) => change({ id }),
    openTab: (tab: Tab) => change({ tab: tab === tabs[0] ? undefined : tab, id: undefined }),
    narrow: (narrowing: Narrowing) => change({ ...narrowing, id: undefined }),
  };
}
