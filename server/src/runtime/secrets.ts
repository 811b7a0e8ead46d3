import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from './folders.ts';
import { accessFault, isAccessError, StartupFault } from './startup-fault.ts';

const keyLength = 32;

/**
 * The 32 bytes that every other key is derived from: `SHEGONG_KEY` (64
 * hexadecimal digits or base64), else `master.key` in the data folder, made on
 * first use and readable by its owner only. Throws a StartupFault when it is not
 * 32 bytes. Whoever loses it loses the encrypted columns with it.
 */
export function masterKey(folder: string = dataFolder()): Buffer {
  const given = process.env.SHEGONG_KEY;
  if (given) return decoded(given, '环境变量 SHEGONG_KEY', 'The variable SHEGONG_KEY');
  const path = join(folder, 'master.key');
  return decoded(readOrCreate(path), `密钥文件 ${path}`, `The key file ${path}`);
}

function readOrCreate(path: string): string {
  try {
    createOnce(path);
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw isAccessError(error) ? accessFault(path, error) : error;
  }
}

/** Two processes that start at once agree on the key: only the first creates the file. */
function createOnce(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const key = randomBytes(keyLength).toString('hex');
  try {
    writeFileSync(path, `${key}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}

function decoded(text: string, chineseSource: string, englishSource: string): Buffer {
  const trimmed = text.trim();
  const key = Buffer.from(trimmed, /^[0-9a-f]{64}$/i.test(trimmed) ? 'hex' : 'base64');
  if (key.length === keyLength) return key;
  throw new StartupFault(
    `${chineseSource} 不是32字节的密钥:请恢复原密钥(64位十六进制或base64),换用新密钥将无法读出已加密的数据`,
    `${englishSource} does not hold 32 bytes: restore the original key (64 hex digits or base64); data encrypted before cannot be read with another`,
  );
}
