import { useSearchParams } from 'react-router';
import { useMay } from '../../app/session/viewer.ts';
import { DECIDE_REQUESTS } from '../counts.ts';
import type { Tab } from '../tabs.ts';
import { tabOf, tabsOf } from '../tabs.ts';
import type { InboxFilter } from './use-inbox.ts';

/** Tab, filter and open request live in the URL, so a link or a reload brings them back. */
export function useInboxLocation() {
  const [params, setParams] = useSearchParams();
  const tabs = tabsOf(useMay()(DECIDE_REQUESTS));
  const filter: InboxFilter = {
    tab: tabOf(params.get('tab'), tabs),
    search: params.get('search') ?? '',
    resource: params.get('resource') ?? undefined,
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
    narrow: (narrowing: Partial<Pick<InboxFilter, 'search' | 'resource'>>) =>
      change({ ...narrowing, id: undefined }),
  };
}
