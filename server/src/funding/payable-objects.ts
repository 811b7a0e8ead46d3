/** Something is paid once: under any writer, claims that were refused or withdrawn left out. */
export const onceStanding = (table: string, columns: string): string =>
  `create unique index if not exists ${table}_once on ${table} (${columns}) where state in ('CLAIMED', 'COMMITTED', 'PAID')`;
