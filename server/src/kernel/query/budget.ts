import { badRequest } from '../errors.ts';
import type { Variables } from './slot.ts';

/** The most rows that the lists of one read may hold together: three lists of usual pages within each other. */
export const MOST_ROWS = 1_200_000;

/** The most bytes that an answer may have; a text of half a thousand million characters would end the process. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** Not a number: the failing cast is how a statement says that its answer grew too large. */
const TOO_LARGE = 'too large an answer';

/** The statement that gives a text, made once, where it is not too large. */
export const boundedSql = (text: string): string =>
  `select case when octet_length(a.t) > ${MOST_BYTES} then ('${TOO_LARGE}'||octet_length(a.t))::int::text else a.t end from (select ${text} as t offset 0) a`;

/** The refusal that stands behind a database error, if it is one of too large an answer. */
export const sizeRefusal = (error: unknown): Error | null =>
  (error as Error).message.includes(`"${TOO_LARGE}`)
    ? badRequest(`查询结果超过 ${MOST_BYTES / 1024 / 1024} MB，请减少行数、字段或嵌套层数，分几次查询。`)
    : null;

/** How many rows something may hold at most, once the variables are known. */
export type RowCount = (variables: Variables) => number;

/**
 * What a read may hold at most, counted while it is compiled: limits multiply along a path of lists, lists beside each
 * other add. Limits come in variables too, so that the sum is made anew for each run.
 */
export class Budget {
  private lists: RowCount[] = [];

  /** Makes what is shown of a list's rows; each row may hold what the lists made meanwhile do. */
  list<T>(limit: RowCount, make: () => T): T {
    const outer = this.lists;
    const within: RowCount[] = (this.lists = []);
    try {
      return make();
    } finally {
      this.lists = outer;
      outer.push((variables) => limit(variables) * (1 + sum(within, variables)));
    }
  }

  /** @throws RequestError BAD_REQUEST when the lists may hold too much */
  readonly check = (variables: Variables): void => {
    const rows = sum(this.lists, variables);
    if (rows > MOST_ROWS)
      throw badRequest(
        `这次查询的各层列表相乘最多可达 ${rows} 行，超过上限 ${MOST_ROWS} 行，请用 first 或 paging.limit 减少各层行数，或减少嵌套层数，分几次查询。`,
      );
  };
}

const sum = (counts: RowCount[], variables: Variables): number => {
  let rows = 0;
  for (const count of counts) rows += count(variables);
  return rows;
};
