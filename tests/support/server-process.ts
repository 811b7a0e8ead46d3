import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freeLocalPort } from '../../server/src/runtime/ports.ts';
import type { TestDatabase } from './database.ts';

/** Milliseconds, on a machine that has much else to do. */
const LONGEST_START = 90_000;

export interface ServerProcess {
  url: string;
  /** As the system does when memory runs out: no chance to tidy up. */
  kill(): Promise<void>;
}

/** The whole program, background work included, as a process of its own on the database of a test. */
export async function startServerProcess({ ownerUrl, key }: TestDatabase): Promise<ServerProcess> {
  const port = await freeLocalPort();
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/src/app/main.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: ownerUrl,
      SHEGONG_KEY: key.toString('hex'),
      SHEGONG_DEMO: 'off',
    },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const url = `http://127.0.0.1:${port}`;
  for (let waited = 0; !(await answers(url)); waited += 100) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}: ${said}`);
    if (waited > LONGEST_START) throw new Error(`the server does not come up: ${said}`);
    await pause(100);
  }
  return {
    url,
    async kill() {
      if (server.signalCode !== null) return;
      if (server.exitCode !== null) throw new Error(`the server had ended with ${server.exitCode}: ${said}`);
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
  };
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/graphql?query=%7B__typename%7D`, { headers: { 'apollo-require-preflight': 'true' } }).then(
    (response) => response.ok,
    () => false,
  );
