import type { AddressInfo } from 'node:net';
import { makeServer } from '../../server/src/app/server.ts';
import { useMasterKey } from '../../server/src/kernel/values/sealed.ts';

/** Our own server as it runs in production, in a process of its own. */
useMasterKey(Buffer.from(process.env.SHEGONG_KEY!, 'hex'));
const server = await makeServer({ databaseUrl: process.env.APP_URL! });
server.http.listen(0, '127.0.0.1', () => process.send!((server.http.address() as AddressInfo).port));
process.on('SIGUSR2', () => process.exit(0));
