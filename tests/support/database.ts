import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

export interface TestDatabase {
  /** The owner's URL of a migrated database with the reference data, and nobody else in it. */
  ownerUrl: string;
  /** The 32 bytes under which its secrets are kept. */
  key: Buffer;
  drop(): Promise<void>;
}

/** A database of one's own, copied from the migrated one; call `drop` when done. */
export async function freshDatabase(): Promise<TestDatabase> {
  const template = new URL(inject('templateUrl'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const templateName = template.pathname.slice(1);
  await onServer(template, `create database ${name} template ${templateName}`);
  return {
    ownerUrl: withDatabase(template, name),
    key: Buffer.from(inject('masterKey'), 'hex'),
    drop: () => onServer(template, `drop database ${name} with (force)`),
  };
}

/** Statements about databases run from outside them. */
async function onServer(url: URL, statement: string): Promise<void> {
  const client = new Client({ connectionString: withDatabase(url, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(url: URL, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
