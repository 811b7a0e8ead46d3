import { allResources, columnOf, isGoverned, resourceOf } from '../kernel/declare/resource.ts';
import { discard } from '../kernel/store/discarding.ts';
import { ABSOLUTE_HOURS } from './sessions.ts';
import { DEVICE_DAYS } from './sign-in-attempts.ts';
import { StoredFile } from './stored-file.entity.ts';

/** No session goes on for longer; the log keeps that there was one. */
discard('session', () => `r.started_at < ?::timestamptz - interval '${ABSOLUTE_HOURS} hours'`);

/** Neither locked any more nor a device in use. */
discard(
  'sign_in_attempts',
  () =>
    `r.tried_at < ?::timestamptz - case when r.device = '' then interval '1 day' else interval '${DEVICE_DAYS} days' end`,
);

/** Uploaded for a form that was never sent: whoever still writes at it does not do so for a week. */
discard(
  resourceOf(StoredFile).table,
  () => `r.created_at < ?::timestamptz - interval '7 days' and ${unreferred()}`,
);

/** Neither by a record nor by what a record was. */
const unreferred = (): string =>
  allResources()
    .flatMap((decl) => {
      const pointing = [...decl.fields.values()].filter(
        (f) => f.kind === 'reference' && f.target!() === StoredFile,
      );
      const tables = isGoverned(decl)
        ? [`public.${decl.table}`, `history.${decl.table}`]
        : [`public.${decl.table}`];
      return pointing.flatMap((f) => tables.map((table) => ({ table, column: columnOf(f) })));
    })
    .map(({ table, column }) => `not exists (select 1 from ${table} o where o.${column} = r.id)`)
    .join(' and ') || 'true';
