import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appUrlOf } from '../../server/src/app/prepare.ts';
import { makeServer, type RunningServer } from '../../server/src/app/server.ts';
import { useApi, type Person } from '../support/api.ts';
import * as funds from '../support/funds.ts';
import { enacted, type Office } from '../support/funds.ts';
import { submit } from '../support/requests.ts';
import { each, patience, scaled } from '../support/scale.ts';

const KEYS = scaled(1000);
const DUPLICATES = 50;

const api = useApi({}, funds.staffed);
let office: Office;
let sourceId: string;
/** Another server on the same database: duplicates come by two ways. */
let other: RunningServer;
let makers: Person[];
beforeAll(async () => {
  office = await funds.officeOf(api);
  other = await makeServer({ databaseUrl: appUrlOf(api.database.ownerUrl, api.database.key) });
  await new Promise<void>((resolve) => other.http.listen(0, '127.0.0.1', resolve));
  const { port } = other.http.address() as AddressInfo;
  makers = [office.maker, office.maker.at(`http://127.0.0.1:${port}`)];
  sourceId = await enacted(office, funds.source());
});

afterAll(() => other.stop());

const approve = `mutation($input: DecideChangeRequestsInput!) { decideChangeRequests(input: $input) { results { changeRequest { state } userErrors { code } } } }`;

test(
  `${KEYS} keys, each sent ${DUPLICATES} times at once: as many requests and as many entries in the ledger`,
  { timeout: patience(1_200_000) },
  async () => {
    const keys = Array.from({ length: KEYS }, (_, i) => `key-${i}`);
    const ids = new Map<string, Set<string>>();
    await each(keys, 2, async (idempotencyKey) => {
      const acts = Array.from({ length: DUPLICATES }, (_, i) =>
        submit(makers[i % makers.length]!, [funds.appropriation(sourceId, 1_00)], { idempotencyKey }),
      );
      ids.set(idempotencyKey, new Set((await Promise.all(acts)).map((made) => made.requestId)));
    });
    expect([...ids.values()].map((same) => same.size)).toEqual(keys.map(() => 1));

    const requests = [...ids.values()].map(([id]) => id!);
    await each(requests, 2, async (id) => {
      const input = { ids: [id], verdict: 'APPROVE', idempotencyKey: `decide-${id}` };
      const duplicates = Array.from({ length: 5 }, () => office.coordinator.get(approve, { input }));
      for (const { decideChangeRequests } of await Promise.all(duplicates))
        expect(decideChangeRequests.results).toMatchObject([{ userErrors: [] }]);
    });
    const { ledgerTransfers, fundingSource } = await office.maker.get(
      `{ ledgerTransfers { totalCount } fundingSource(id: "${sourceId}") { appropriated } }`,
    );
    expect([ledgerTransfers.totalCount, fundingSource.appropriated]).toEqual([KEYS, KEYS * 1_00]);
  },
);
