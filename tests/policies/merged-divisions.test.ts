import { beforeAll, expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import { useApi, type Person } from '../support/api.ts';
import { citizenId } from '../support/citizen-id.ts';
import { appoint, OTHER_COUNTY, oneOfEach } from '../support/people.ts';
import { decide, update } from '../support/requests.ts';
import { keep } from '../support/rows.ts';

/** A community of 梅列区, which became part of 三元区 in 2021. */
const BEFORE = '350402001001';

let id: string;
const api = useApi({}, async (a) => {
  await appoint(a, oneOfEach);
  await asPipeline(a.orm, { accountId: null }, async (em) => {
    const values = {
      name: '旧区划人员',
      documentNumber: citizenId('1980-01-01', 1),
      practisingSince: '2016-01-01',
    };
    id = await keep(em, Practitioner, {
      ...values,
      divisionId: BEFORE,
      sector: 'TRADE_UNION',
      education: '61',
    });
  });
});
let union: Person, coordinator: Person;
beforeAll(async () => {
  [union, coordinator] = [await api.as('union'), await api.as('coordinator')];
});

const seenBy = async (person: Person): Promise<string[]> =>
  (await person.get('{ practitioners { nodes { id } } }')).practitioners.nodes.map(
    (n: { id: string }) => n.id,
  );

test('a record under the code of an abolished county belongs to the officers of the county that carries it on', async () => {
  expect(await seenBy(union)).toEqual([id]);
  expect(await seenBy(coordinator)).toEqual([id]);
  const { requestId, errors } = await update(union, id, { education: '21' });
  expect(errors).toEqual([]);
  expect((await decide(coordinator, [requestId]))[0]!.changeRequest!.state).toBe('APPLIED');
});

test('filing it anew under the code of today is no transfer between counties, as moving it to another is', async () => {
  const city = await api.as('city');
  const moved = await update(union, id, { divisionId: OTHER_COUNTY });
  expect((await decide(coordinator, [moved.requestId]))[0]!.changeRequest!.state).toBe('PENDING');
  await decide(city, [moved.requestId], 'REJECT', '留在原处');
  const refiled = await update(union, id, { divisionId: '350404001001' });
  expect((await decide(coordinator, [refiled.requestId]))[0]!.changeRequest!.state).toBe('APPLIED');
});

test('and to nobody else’s', async () => {
  expect(await seenBy(await api.as('elsewhere'))).toEqual([]);
  expect(await seenBy(await api.as('youth'))).toEqual([]);
});
