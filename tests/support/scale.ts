/** All of a large count under `npm run test:full`, else a tenth of it. */
export const scaled = (count: number): number => (process.env.SHEGONG_FULL ? count : Math.ceil(count / 10));

/** Milliseconds that a count scaled like this may take: with all of it, on a machine that has other work, an hour. */
export const patience = (milliseconds: number): number =>
  process.env.SHEGONG_FULL ? Math.max(milliseconds, 3_600_000) : milliseconds;

/** Runs work on each item, a few at a time. */
export async function each<T>(items: T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
