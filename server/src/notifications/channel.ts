import { createHmac } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { asPipeline } from '../kernel/store/transaction.ts';

/** Where notifications go beside the console: a gateway to mail or chat that takes them as JSON over HTTP. */
export interface Channel {
  url: string;
  /** Signs what is sent: `x-signature: sha256=<hex of the HMAC of the body>`. */
  secret: string;
}

interface Outgoing {
  id: string;
  username: string;
  name: string;
  kind: string;
  title: string;
  text: string | null;
  resource: string | null;
  recordId: string | null;
  at: string;
}

const BATCH = 50;

/**
 * Posts what the channel has not taken yet, oldest first. A notification that was posted just before a crash may be
 * posted again: receivers know it by its id.
 * @throws when the channel does not take it; the rest waits for the next time
 */
export async function postNotifications(orm: MikroORM, channel: Channel): Promise<number> {
  let posted = 0;
  for (;;) {
    const batch = await asPipeline(orm, { accountId: null }, async (em) => {
      const waiting = (await em.execute(waitingSql, [BATCH])) as Outgoing[];
      if (waiting.length === 0) return 0;
      await post(channel, waiting);
      await em.execute(`update notification set posted_at = now() where id::text = any(?)`, [
        `{${waiting.map((n) => n.id).join()}}`,
      ]);
      return waiting.length;
    });
    posted += batch;
    if (batch < BATCH) return posted;
  }
}

const waitingSql = `select n.id::text as id, a.username, a.name, n.kind, n.title, n.text, n.resource, n.record_id::text as "recordId", n.created_at as at
  from notification n join account a on a.id = n.account_id
  where n.posted_at is null order by n.id limit ? for update of n skip locked`;

async function post({ url, secret }: Channel, notifications: Outgoing[]): Promise<void> {
  const body = JSON.stringify({ notifications });
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-signature': `sha256=${signature}` },
    body,
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`the channel answered ${response.status}`);
}
