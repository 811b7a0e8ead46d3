import type { ResourceDecl } from '../declare/resource.ts';
import type { tagParameter } from './cursor.ts';
import type { OrderKey } from './order.ts';
import type { Page } from './page.ts';
import type { Slot } from './slot.ts';
import type { Statement } from './statement.ts';
import type { Wanted } from './wanted.ts';

/** A connection being compiled: whose rows, what keeps them, and what is asked of them. */
export interface Listing {
  st: Statement;
  decl: ResourceDecl;
  /** Alias of the table's rows. */
  row: string;
  /** Condition that ties a row to the record the connection stands in; 'true' at the root. */
  link: string;
  /** All that keeps a row: link, scope and filter. */
  where: string;
  filter: Slot;
  sorting: Slot;
  /** Names the list, for the cursor's tag. */
  list: string;
  wanted: Wanted;
  arg: (name: string) => Slot;
}

/** A listing of which a page is shown. */
export interface PagedListing extends Listing {
  page: Page;
  /** Alias of the page's rows; its own, since conditions inside may refer to the page they are nested in. */
  shown: string;
  keys: OrderKey[];
  tag: ReturnType<typeof tagParameter>;
  limit: string;
  backward: boolean;
  /** Columns that the shown rows are read for. */
  need: Set<string>;
}
