import { useSearchParams } from 'react-router';
import type { Tab } from '../tabs.ts';
import { tabOf } from '../tabs.ts';
import type { InboxFilter } from './use-inbox.ts';

/** Tab, filter and open request live in the URL, so a link or a reload brings them back. */
export function useInboxLocation() {
  const [params, setParams] = useSearchParams();
  const filter: InboxFilter = {
    tab: tabOf(params.get('tab')),
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
    id: params.get('id') ?? undefined,
    openRequest: (id: string | undefined) => change({ id }),
    openTab: (tab: Tab) => change({ tab: tab === 'awaiting' ? undefined : tab, id: undefined }),
    narrow: (narrowing: Partial<Pick<InboxFilter, 'search' | 'resource'>>) =>
      change({ ...narrowing, id: undefined }),
  };
}
