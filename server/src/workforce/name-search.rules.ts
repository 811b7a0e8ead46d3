import { latinKeys, type LatinKeys } from '../vocabulary/latin-keys.rules.ts';

/** Latin keys for finding a person by name: the first character is read as a surname. */
export const nameSearchKeys = (name: string): LatinKeys => latinKeys(name, true);
