import { beforeAll, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { create, decide, inForce, practitioner, update } from '../support/requests.ts';
import { each, scaled } from '../support/scale.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let union: Person, coordinator: Person, second: Person;
beforeAll(async () => {
  [union, coordinator, second] = await api.people('union', 'coordinator', 'second');
});

const pairs = Array.from({ length: scaled(500) }, (_, i) => i);

test(
  `of two checkers at once one wins and the other is told (${pairs.length} pairs)`,
  { timeout: 600_000 },
  async () => {
    await each(pairs, 6, async (i) => {
      const { requestId } = await create(union, practitioner());
      const verdict = i % 2 === 0 ? 'APPROVE' : 'REJECT';
      const both = (
        await Promise.all([
          decide(coordinator, [requestId], 'APPROVE', '同意'),
          decide(second, [requestId], verdict, '理由'),
        ])
      ).flat();
      expect(both.filter((r) => r.userErrors.length === 0)).toHaveLength(1);
      expect(both.find((r) => r.userErrors.length > 0)!.userErrors).toMatchObject([
        { code: 'ALREADY_DECIDED' },
      ]);
    });
    const twice = await api.orm.em
      .fork()
      .execute('select request_id from decision group by request_id having count(*) > 1');
    expect(twice).toEqual([]);
  },
);

test(
  `of two edits of one field approved at once one wins and the other is in conflict (${pairs.length} pairs)`,
  { timeout: 600_000 },
  async () => {
    await each(pairs, 6, async () => {
      const id = await inForce(union, coordinator);
      const [a, b] = await Promise.all([
        update(union, id, { name: '甲改' }),
        update(union, id, { name: '乙改' }),
      ]);
      const both = (
        await Promise.all([decide(coordinator, [a!.requestId]), decide(second, [b!.requestId])])
      ).flat();
      expect(both.map((r) => String(r.changeRequest?.state)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
        'APPLIED',
        'CONFLICT',
      ]);
      const winner = both[0]!.changeRequest?.state === 'APPLIED' ? '甲改' : '乙改';
      expect((await union.get(`{ practitioner(id: "${id}") { name version } }`)).practitioner).toEqual({
        name: winner,
        version: 2,
      });
    });
  },
);
