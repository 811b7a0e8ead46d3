import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { may, type Row, type Viewer } from '../support/matrix.ts';
import { openers } from '../support/matrix-table.ts';
import { Tally } from '../support/matrix-tally.ts';
import { rowsOf } from '../support/rows-carried.ts';
import { arrangeWorld, type World } from '../support/rows-world.ts';

let world: World;
let rows: Row[];
const people = new Map<Viewer, Person>();
const api = useApi({}, async (a) => {
  world = await arrangeWorld(a);
  rows = (await rowsOf(a)).get('practitioners')!;
});
beforeAll(async () => {
  for (const viewer of world.viewers) people.set(viewer, await api.as(viewer.username));
});

const fields = ['documentNumber', 'mobile'] as const;
const rowOf = (id: string): Row => rows.find((row) => row.id === id)!;
const opens = (viewer: Viewer, id: string): boolean =>
  openers.includes(viewer.role) && may(viewer, 'read', 'practitioners', rowOf(id));

const reveal = `mutation($input: RevealSecretInput!) { revealSecret(input: $input) { value userErrors { code } } }`;

describe('a secret', () => {
  test('is opened by those who may, of those whom they see, giving a reason', async () => {
    const tally = new Tally();
    for (const [viewer, person] of people) {
      for (const { id, ...secrets } of world.people) {
        for (const field of fields) {
          const input = { resource: 'practitioners', id, field, reason: '核对证件' };
          const { data } = await person.ask(reveal, { input });
          tally.one(
            `${viewer.username} opens ${field} of ${id}`,
            data?.revealSecret?.value === secrets[field],
            opens(viewer, id),
          );
        }
      }
    }
    tally.conclude('opened secrets');
  });

  test('finds a person for those who may open it, and is refused to others', async () => {
    const tally = new Tally();
    for (const [viewer, person] of people) {
      for (const { id, ...secrets } of world.people) {
        for (const condition of conditions(secrets.documentNumber)) {
          const { data } = await person.ask(
            `{ practitioners(filter: { documentNumber: { ${condition} } }) { nodes { id } } }`,
          );
          const found = (data?.practitioners.nodes ?? []) as { id: string }[];
          const seen = found.some((node) => node.id === id);
          tally.one(`${viewer.username} finds ${id} by ${condition}`, seen, opens(viewer, id));
        }
      }
    }
    tally.conclude('finding by secrets');
  });

  test('cannot be asked about through a related record either', async () => {
    const [viewer, analyst] = [...people].find(([v]) => v.role === 'ANALYST')!;
    const secret = world.people[0]!.documentNumber;
    const asked = `{ certificates(filter: { practitioner: { documentNumber: { eq: "${secret}" } } }) { totalCount } }`;
    const negated = `{ institutions(filter: { posts: { some: { name: { like: "%" } } } }) { totalCount } practitioners(filter: { or: [{ mobile: { is: null } }] }) { totalCount } }`;
    expect(viewer.role).toBe('ANALYST');
    for (const query of [asked, negated]) {
      expect((await analyst.ask(query)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  test('cannot be sorted or grouped by', async () => {
    const person = [...people].find(([v]) => v.username === 'city')![1];
    const sorted = `{ practitioners(sorting: [{ field: documentNumber, direction: ASC }]) { totalCount } }`;
    const grouped = `{ practitioners { groups(by: [mobile]) { count } } }`;
    for (const query of [sorted, grouped]) {
      expect((await person.ask(query)).errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });

  test('is not opened without a reason, and each opening is in the log', async () => {
    const { id } = world.people[0]!;
    const person = [...people].find(([v]) => v.username === 'county')![1];
    const input = { resource: 'practitioners', id, field: 'mobile', reason: ' ' };
    const { revealSecret } = await person.get(reveal, { input });
    expect(revealSecret).toEqual({ value: null, userErrors: [{ code: 'REQUIRED' }] });
    const auditor = [...people].find(([v]) => v.username === 'auditadmin')![1];
    const opened = `{ auditEntries(filter: { action: { eq: "secret.reveal" } }) { totalCount nodes { detail } } }`;
    const { auditEntries } = await auditor.get(opened);
    expect(auditEntries.totalCount).toBeGreaterThan(0);
    expect(auditEntries.nodes[0].detail).toEqual({ field: 'documentNumber', reason: '核对证件' });
  });
});

const conditions = (secret: string): string[] => [
  `eq: "${secret}"`,
  `in: ["${secret}"]`,
  `endsWith: "${secret.slice(-4)}"`,
];
