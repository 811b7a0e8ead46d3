import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const KEY_ID = 'k1';
let keys: { cipher: Buffer; blind: Buffer } | null = null;

/** Sets the master key (32 bytes) from which the cipher's and the blind index's keys are derived. */
export function useMasterKey(master: Buffer): void {
  if (master.length !== 32) throw new Error('the master key must be 32 bytes');
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', master, '', purpose, 32));
  keys = { cipher: derive('shegong/cipher'), blind: derive('shegong/blind') };
}

const loaded = () => {
  if (!keys) throw new Error('no master key');
  return keys;
};

/** Where a secret belongs: a cipher text moved to another row or column does not open. */
export interface Place {
  table: string;
  id: string;
  field: string;
}

const bindingOf = (place: Place): Buffer => Buffer.from(`${place.table}/${place.id}/${place.field}`);

/** AES-256-GCM, bound to its place: `<key id>.<base64url of nonce, tag and cipher text>`. */
export function seal(plain: string, place: Place): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', loaded().cipher, nonce).setAAD(bindingOf(place));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `${KEY_ID}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
}

/** @throws Error when the text was altered, moved, or sealed under another key */
export function unseal(sealed: string, place: Place): string {
  const [keyId, text] = sealed.split('.');
  if (keyId !== KEY_ID || !text) throw new Error(`sealed under an unknown key: ${keyId}`);
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', loaded().cipher, bytes.subarray(0, 12)).setAAD(
    bindingOf(place),
  );
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** Keyed digest by which equal secrets of one column are found without opening them. */
export const blindIndex = (table: string, field: string, plain: string): string =>
  createHmac('sha256', loaded().blind).update(`${table}/${field}/${plain}`).digest('base64url');
