import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { requireUsableDatabase } from '../../server/src/runtime/external-database.ts';
import { freeLocalPort, listen, requestedPort, requireFreePort } from '../../server/src/runtime/ports.ts';
import { requireNode } from '../../server/src/runtime/require-node.ts';
import { masterKey } from '../../server/src/runtime/secrets.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the port', () => {
  it.each([
    ['', 4000],
    ['8080', 8080],
  ])('PORT=%s means %i', (text, port) => expect(requestedPort(text)).toBe(port));

  it.each(['abc', '0', '-1', '65536', '80.5'])('PORT=%s is refused', (text) => {
    expect(() => requestedPort(text)).toThrow('PORT');
  });

  it('in use is reported with the remedy', async () => {
    const port = await freeLocalPort();
    const server = createServer();
    await listen(server, port);
    await expect(requireFreePort(port)).rejects.toThrow(/已被占用.*PORT/);
    server.close();
  });
});

describe('the master key', () => {
  it('is made once', async () => {
    const folder = await newFolder();
    const key = masterKey(folder);
    expect(key).toHaveLength(32);
    expect(masterKey(folder)).toEqual(key);
    expect(await readFile(join(folder, 'master.key'), 'utf8')).toBe(`${key.toString('hex')}\n`);
  });

  it.skipIf(process.platform === 'win32')('is for its owner only', async () => {
    const folder = await newFolder();
    masterKey(folder);
    expect((await stat(join(folder, 'master.key'))).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['hexadecimal', 'ab'.repeat(32)],
    ['base64', Buffer.from('ab'.repeat(32), 'hex').toString('base64')],
  ])('may be given as %s', (_form, text) => {
    vi.stubEnv('SHEGONG_KEY', text);
    expect(masterKey().toString('hex')).toBe('ab'.repeat(32));
  });

  it('of another length is refused, and not replaced', () => {
    vi.stubEnv('SHEGONG_KEY', 'too short');
    expect(() => masterKey()).toThrow('SHEGONG_KEY');
  });
});

describe('DATABASE_URL', () => {
  it.each([
    ['not-an-address', '不是数据库地址'],
    ['postgresql://u:secret@127.0.0.1:1/none', '连不上'],
  ])('%s is refused', async (url, reason) => {
    await expect(requireUsableDatabase(url)).rejects.toThrow(reason);
  });

  it('never shows its password', async () => {
    const fault = await requireUsableDatabase('postgresql://u:secret@127.0.0.1:1/none').catch(String);
    expect(fault).not.toContain('secret');
  });
});

describe('Node', () => {
  it.each(['22.17.0', '22.23.2', '24.0.0'])('%s will do', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(['20.20.2', '22.16.0'])('%s is too old', (version) => {
    expect(() => requireNode(version)).toThrow('npm start');
  });
});

async function newFolder(): Promise<string> {
  vi.stubEnv('SHEGONG_KEY', '');
  const folder = await mkdtemp(join(tmpdir(), 'shegong-key-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
