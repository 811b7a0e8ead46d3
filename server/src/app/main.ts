import { join } from 'node:path';
import { startDatabase } from '../runtime/database.ts';
import { projectFolder } from '../runtime/folders.ts';
import { listen, requestedPort, requireFreePort } from '../runtime/ports.ts';
import { requireNode } from '../runtime/require-node.ts';
import { masterKey } from '../runtime/secrets.ts';
import { demoAccounts } from './demonstration/accounts.ts';
import type { Channel } from '../notifications/channel.ts';
import { loadDemonstration } from './demonstration/demonstration.ts';
import { appUrlOf, prepare } from './prepare.ts';
import { makeSchema } from './schema.ts';
import { makeServer } from './server.ts';

requireNode();
const say = (text: string): void => console.log(text);

const port = requestedPort();
await requireFreePort(port);
const key = masterKey();
say('· 启动数据库 starting the database');
const starting = startDatabase();
// Built once, and here while the database takes its time.
const schema = makeSchema();
const [database] = await Promise.all([starting, schema]);
say('· 检查表结构与基础数据 migrating and loading reference data');
await prepare(database.ownerUrl, key);
const databaseUrl = appUrlOf(database.ownerUrl, key);
const withDemo = process.env.SHEGONG_DEMO !== 'off';
if (withDemo) await loadDemonstration({ databaseUrl, say });
const server = await makeServer({
  databaseUrl,
  console: join(projectFolder, 'admin/dist'),
  jobs: { channel: channelFromEnvironment() },
  demoAccounts: async () => (withDemo ? demoAccounts() : null),
});
await listen(server.http, port);
say(`\n社工 Shegong  http://localhost:${port}\n  接口 GraphQL  http://localhost:${port}/graphql\n`);
if (withDemo) {
  say('演示账号 demonstration accounts (虚构数据 fictitious data):');
  for (const { username, password, label } of demoAccounts())
    say(`  ${username.padEnd(24)}${password.padEnd(18)}${label}`);
}

/** A gateway to mail or chat, where one is configured. */
function channelFromEnvironment(): Channel | null {
  const url = process.env.SHEGONG_CHANNEL_URL;
  return url ? { url, secret: process.env.SHEGONG_CHANNEL_SECRET ?? '' } : null;
}

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  say('\n· 正在停止 stopping');
  await server.stop();
  await database.stop();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
