import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appUrlOf, prepare } from '../../server/src/app/prepare.ts';
import { openOrm } from '../../server/src/app/orm.ts';
import { startEmbeddedDatabase } from '../../server/src/runtime/embedded-database.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { Person, type Api } from '../support/api.ts';
import { fill, PRACTITIONERS } from './data.ts';
import { answerOf, launch, median, rate, type Shot, type Side } from './load.ts';
import { measured } from './queries.ts';
import { postings } from './posting.ts';
import { createAndApprove } from './writing.ts';

/**
 * `npm run bench`: our server against the bare limit, in one run, in turn, answers checked equal first. PostgreSQL
 * with its normal durability; our side with sessions, scope and row-level security. BENCH_SECONDS a shot, BENCH_ROUNDS.
 */
const seconds = Number(process.env.BENCH_SECONDS ?? 3);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

const folder = await mkdtemp(join(tmpdir(), 'shegong-bench-'));
const database = await startEmbeddedDatabase({ folder });
const key = randomBytes(32);
const sides: Side[] = [];
try {
  await prepare(database.ownerUrl, key);
  const orm = await openOrm(database.ownerUrl);
  await appoint({ orm } as Api, oneOfEach);
  await orm.close();
  console.log(`filling ${PRACTITIONERS} practitioners`);
  await fill(database.ownerUrl);
  const ours = await launch('./register-server.ts', {
    APP_URL: appUrlOf(database.ownerUrl, key),
    SHEGONG_KEY: key.toString('hex'),
  });
  const bare = await launch('./bare-server.ts', { OWNER_URL: database.ownerUrl });
  sides.push(ours, bare);
  const url = `http://127.0.0.1:${ours.port}`;
  await compare(url, bare.port);
  await createAndApprove(url);
  await postings(url);
} finally {
  for (const side of sides) side.process.removeAllListeners('exit').kill();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}

async function compare(url: string, barePort: number): Promise<void> {
  const analyst = new Person(url);
  await analyst.get(
    `mutation { signIn(input: { username: "analyst", password: "Shegong-2026" }) { userErrors { message } } }`,
  );
  console.log('query                      ours/s   bare/s   ratio (median of pairs)');
  for (const [i, { name, query, variables }] of measured.entries()) {
    const headers = { 'content-type': 'application/json' };
    const our: Shot = {
      url: `${url}/graphql`,
      body: JSON.stringify({ query, variables }),
      headers: { ...headers, cookie: analyst.cookie },
    };
    const limit: Shot = { url: `http://127.0.0.1:${barePort}/${i}`, body: '{}', headers };
    assert.equal(await answerOf(our), await answerOf(limit), `${name}: the answers differ`);
    await rate(our, 1);
    await rate(limit, 1);
    const pairs: [number, number][] = [];
    for (let round = 0; round < rounds; round++)
      pairs.push([await rate(our, seconds), await rate(limit, seconds)]);
    const [a, b] = [median(pairs.map((p) => p[0])), median(pairs.map((p) => p[1]))];
    console.log(
      `${name.padEnd(26)} ${a.toFixed(0).padStart(6)}   ${b.toFixed(0).padStart(6)}   ${median(pairs.map(([x, y]) => x / y)).toFixed(2)}`,
    );
  }
}
