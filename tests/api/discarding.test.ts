import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MikroORM } from '@mikro-orm/postgresql';
import { openOrm } from '../../server/src/app/orm.ts';
import { appUrlOf } from '../../server/src/app/prepare.ts';
import { discardAll } from '../../server/src/kernel/store/discarding.ts';
import { useApi } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { create, decide, practitioner } from '../support/requests.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let app: MikroORM;
beforeAll(async () => {
  app = await openOrm(appUrlOf(api.database.ownerUrl, api.database.key));
});
afterAll(() => app.close());

const sql = <T>(text: string): Promise<T[]> => api.orm.em.fork().execute(text) as Promise<T[]>;
const column = async (text: string): Promise<unknown[]> =>
  (await sql<Record<string, unknown>>(text)).map((row) => Object.values(row)[0]);

test('what nobody needs any more goes, and nothing else', async () => {
  const [union, coordinator] = [await api.as('union'), await api.as('coordinator')];
  const { requestId } = await create(union, practitioner());
  await decide(coordinator, [requestId]);
  await api.server.delivered();
  const account = `(select id from account where username = 'union')`;
  await sql(`insert into session (digest, account_id, started_at, seen_at) values
    ('long ago', ${account}, now() - interval '13 hours', now()), ('today', ${account}, now() - interval '11 hours', now())`);
  await sql(`insert into outbox_event (kind, payload, handled_at, attempts) values
    ('month', '{}', now() - interval '31 days', 1), ('week', '{}', now() - interval '7 days', 1), ('failed', '{}', null, 10)`);
  await sql(`update outbox_event set at = now() - interval '1 year' where kind = 'failed'`);
  await sql(`insert into notification (account_id, key, kind, title, created_at, read_at) values
    (${account}, 'old', 'DECIDED', 't', now() - interval '25 months', now()),
    (${account}, 'old, unread', 'DECIDED', 't', now() - interval '25 months', null),
    (${account}, 'read', 'DECIDED', 't', now() - interval '23 months', now())`);
  await sql(`insert into sign_in_attempts (subject, device, tried_at) values
    ('tried', '', now() - interval '25 hours'), ('just tried', '', now() - interval '23 hours'),
    ('unused', 'device', now() - interval '181 days'), ('used', 'device', now() - interval '179 days')`);
  const file = (name: string, days: number): string =>
    `('${name}', 'text/plain', 1, '', ${account}, 'x', now() - interval '${days} days')`;
  await sql(`insert into stored_file (name, media_type, size, digest, owner_id, content, created_at) values
    ${file('forgotten', 8)}, ${file('fresh', 6)}, ${file('attached', 400)}`);
  await sql(`insert into attachment (request_id, file_id, file_name, size)
    select ${requestId}, id, name, size from stored_file where name = 'attached'`);
  const kept = async () => ({
    audit: await column('select count(*) from audit_entry'),
    revisions: await column('select count(*) from history.practitioner'),
    requests: await column('select count(*) from change_request'),
  });
  const before = await kept();

  expect(await discardAll(app, new Date())).toEqual({
    session: 1,
    sign_in_attempts: 2,
    stored_file: 1,
    outbox_event: 1,
    notification: 1,
  });

  expect(await kept()).toEqual(before);
  expect(await column(`select digest from session where digest in ('long ago', 'today')`)).toEqual(['today']);
  expect(
    await column(`select kind from outbox_event where kind in ('month', 'week', 'failed') order by kind`),
  ).toEqual(['failed', 'week']);
  expect(
    await column(`select key from notification where key in ('old', 'old, unread', 'read') order by key`),
  ).toEqual(['old, unread', 'read']);
  expect(
    await column(`select subject from sign_in_attempts where length(subject) < 43 order by subject`),
  ).toEqual(['just tried', 'used']);
  expect(await column(`select name from stored_file order by name`)).toEqual(['attached', 'fresh']);
  expect(await union.get('{ me { account { username } } }')).toMatchObject({
    me: { account: { username: 'union' } },
  });
});

test('however many they are', async () => {
  await sql(
    `insert into outbox_event (kind, payload, handled_at) select 'many', '{}', now() - interval '40 days' from generate_series(1, 2500)`,
  );
  expect(await discardAll(app, new Date())).toMatchObject({ outbox_event: 2500 });
});

test('it is done every night', async () => {
  expect(await column(`select cron from pgboss.schedule where name = 'discard'`)).toEqual(['30 3 * * *']);
});
