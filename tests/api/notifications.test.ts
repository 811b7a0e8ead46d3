import { createHmac } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { postNotifications } from '../../server/src/notifications/channel.ts';
import { deliverEvents } from '../../server/src/notifications/delivery.ts';
import { announce, herald } from '../../server/src/notifications/outbox.ts';
import { giveReminders } from '../../server/src/notifications/reminders.ts';
import { useApi, type Person } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { create, decide, practitioner } from '../support/requests.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let union: Person, coordinator: Person, second: Person, city: Person;
beforeAll(async () => {
  [union, coordinator, second, city] = await api.people('union', 'coordinator', 'second', 'city');
});

const now = (): Date => new Date();
const unread = async (
  person: Person,
  about: string,
): Promise<{ kind: string; title: string; text: string }[]> => {
  await api.server.delivered();
  const { notifications } = await person.get(
    `query($id: ID!) { notifications(filter: { readAt: { is: null }, recordId: { eq: $id } }) { nodes { kind title text } } }`,
    { id: about },
  );
  return notifications.nodes;
};

test('checkers are told of what awaits them, the maker of what became of it', async () => {
  const { requestId } = await create(union, practitioner({ name: '周报到' }));
  for (const checker of [coordinator, second, city])
    expect(await unread(checker, requestId)).toMatchObject([
      { kind: 'AWAITING', title: '待审核：新增从业人员：周报到' },
    ]);
  expect(await unread(union, requestId)).toEqual([]);
  await decide(coordinator, [requestId], 'RETURN', '请补学历');
  expect(await unread(second, requestId)).toEqual([]);
  expect(await unread(union, requestId)).toMatchObject([
    { kind: 'RETURNED', title: '已退回：新增从业人员：周报到', text: 'coordinator：请补学历' },
  ]);
});

test('notifications are one’s own, and are marked as read', async () => {
  const [{ requestId }, other] = [await create(union, practitioner()), await create(union, practitioner())];
  await decide(coordinator, [requestId]);
  expect(await unread(union, requestId)).toMatchObject([{ kind: 'DECIDED' }]);
  expect(await unread(second, other.requestId)).toHaveLength(1);
  const mark = `mutation { markNotificationsRead(input: {}) { affectedCount } }`;
  expect((await second.get(mark)).markNotificationsRead.affectedCount).toBeGreaterThan(0);
  expect(await unread(union, requestId)).toHaveLength(1);
  await union.get(mark);
  expect(await unread(union, requestId)).toEqual([]);
});

test('a deadline that passes reminds the checkers and tells the city, once', async () => {
  const { requestId } = await create(union, practitioner());
  await api.orm.em
    .fork()
    .execute(`update change_request set due_at = now() - interval '1 day' where id = ?`, [requestId]);
  await Promise.all([giveReminders(api.orm, now()), giveReminders(api.orm, now())]);
  expect((await unread(city, requestId)).map((n) => n.kind).toSorted()).toEqual(['AWAITING', 'OVERDUE']);
  expect((await unread(coordinator, requestId)).map((n) => n.kind)).toContain('OVERDUE');
  expect(await giveReminders(api.orm, now())).toBe(0);
});

const told = async (key: string): Promise<number> =>
  (await api.orm.em.fork().execute(`select 1 from notification where key = ?`, [key])).length;
const accountId = async (): Promise<string> =>
  (
    (await api.orm.em.fork().execute(`select id::text from account where username = 'union'`)) as {
      id: string;
    }[]
  )[0]!.id;

test('an event is handled once, by however many workers, and again after one died at it', async () => {
  const account = await accountId();
  let deaths = 1;
  herald('test.death', async (em, { key }) => {
    if (deaths-- > 0) await em.execute('select pg_terminate_backend(pg_backend_pid())');
    return [{ accountId: account, key: String(key), kind: 'DECIDED', title: '测试' }];
  });
  await asPipeline(api.orm, { accountId: null }, async (em) => announce(em, 'test.death', { key: 'once' }));
  await expect(deliverEvents(api.orm, now)).rejects.toThrow(/terminat|connection/i);
  expect(await told('once')).toBe(0);
  const handled = await Promise.all([1, 2, 3].map(() => deliverEvents(api.orm, now)));
  expect(handled.reduce((a, b) => a + b)).toBe(1);
  expect(await told('once')).toBe(1);
});

test('an event that cannot be told is kept with its reason, and holds up no other', async () => {
  const account = await accountId();
  herald('test.fault', async () => Promise.reject(new Error('坏了')));
  herald('test.fine', async () => [{ accountId: account, key: 'fine', kind: 'DECIDED', title: '好' }]);
  await asPipeline(api.orm, { accountId: null }, async (em) => {
    announce(em, 'test.fault', {});
    announce(em, 'test.fine', {});
  });
  await deliverEvents(api.orm, now);
  expect(await told('fine')).toBe(1);
  const rows = await api.orm.em
    .fork()
    .execute(`select failure, attempts from outbox_event where kind = 'test.fault' and handled_at is null`);
  expect(rows).toEqual([{ failure: '坏了', attempts: 1 }]);
});

test('an event that fails is left alone for longer after each attempt, however often nudged', async () => {
  const account = await accountId();
  let trouble = true;
  let attempts = 0;
  herald('test.trouble', async () => {
    attempts++;
    if (trouble) throw new Error('坏了');
    return [{ accountId: account, key: 'trouble', kind: 'DECIDED', title: '好' }];
  });
  await asPipeline(api.orm, { accountId: null }, async (em) => announce(em, 'test.trouble', {}));
  for (let nudge = 0; nudge < 12; nudge++) await deliverEvents(api.orm, now);
  expect(attempts).toBe(1);
  const row = `kind = 'test.trouble'`;
  const pause = async (): Promise<number> => {
    const sql = `select round(extract(epoch from due_at - now()))::int as seconds from outbox_event where ${row}`;
    return ((await api.orm.em.fork().execute(sql)) as { seconds: number }[])[0]!.seconds;
  };
  const wait = () =>
    api.orm.em.fork().execute(`update outbox_event set due_at = now() - interval '1 second' where ${row}`);
  for (const seconds of [10, 20, 40]) {
    expect(Math.abs((await pause()) - seconds)).toBeLessThanOrEqual(2);
    await wait();
    await deliverEvents(api.orm, now);
  }
  trouble = false;
  await wait();
  await deliverEvents(api.orm, now);
  expect(await told('trouble')).toBe(1);
});

test('a gateway gets each notification signed; what it does not take is sent again', async () => {
  const bodies: { body: string; signature: string }[] = [];
  let refuse = true;
  const gateway = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      if (!refuse) bodies.push({ body, signature: String(request.headers['x-signature']) });
      response.writeHead(refuse ? 503 : 204).end();
    });
  });
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  const channel = { url: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/`, secret: '密' };
  await expect(postNotifications(api.orm, channel)).rejects.toThrow('503');
  refuse = false;
  const posted = await postNotifications(api.orm, channel);
  expect(posted).toBeGreaterThan(3);
  expect(await postNotifications(api.orm, channel)).toBe(0);
  const [{ body, signature }] = bodies as [{ body: string; signature: string }];
  expect(signature).toBe(`sha256=${createHmac('sha256', '密').update(body).digest('hex')}`);
  expect(JSON.parse(body).notifications[0]).toMatchObject({
    username: expect.any(String),
    title: expect.any(String),
  });
  gateway.close();
});
