import type { AddressInfo } from 'node:net';
import type { makeServer as MakeServer } from '../../server/src/app/server.ts';
import type { useMasterKey as UseMasterKey } from '../../server/src/kernel/values/sealed.ts';

/** Our own server as it runs in production, built, in a process of its own. */
const built = (path: string): string => new URL(`../../server/dist/src/${path}`, import.meta.url).href;
const { makeServer } = (await import(built('app/server.js'))) as { makeServer: typeof MakeServer };
const { useMasterKey } = (await import(built('kernel/values/sealed.js'))) as {
  useMasterKey: typeof UseMasterKey;
};
useMasterKey(Buffer.from(process.env.SHEGONG_KEY!, 'hex'));
const server = await makeServer({ databaseUrl: process.env.APP_URL! });
server.http.listen(0, '127.0.0.1', () => process.send!((server.http.address() as AddressInfo).port));
process.on('SIGUSR2', () => process.exit(0));
