import { beforeAll, describe, expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { decide, submit, type Made } from '../support/requests.ts';

const api = useApi({}, async (a) => {
  await appoint(a, [
    ...oneOfEach,
    { username: 'person', role: 'PRACTITIONER', division: COUNTY, subject: 1 },
  ]);
});
let registrar: Person, coordinator: Person, person: Person;
beforeAll(async () => {
  [registrar, coordinator, person] = await api.people('registrar', 'coordinator', 'person');
});

const content = {
  title: '拟表彰优秀社工张三丰公示',
  kind: 'COMMENDATION',
  divisionId: COUNTY,
  publisher: '三元区民政局',
  body: '拟表彰张三丰、李四，联系电话13900001234。',
  names: '张三丰、李四',
  phone: '0598-0000000',
};

async function settled(made: Made): Promise<string> {
  expect(made.errors).toEqual([]);
  expect(await decide(coordinator, [made.requestId])).toMatchObject([
    { changeRequest: { state: 'APPLIED' } },
  ]);
  return made.recordId!;
}
async function published(): Promise<string> {
  const id = await settled(await submit(registrar, [{ createPublicNotice: content }]));
  await settled(await submit(registrar, [{ publishPublicNotice: { id, update: {} } }]));
  return id;
}
const inForce = async (): Promise<{ id: string; title: string; body: string }[]> =>
  (await api.anonymous().get('{ noticesInForce { id title body } }')).noticesInForce;
const standingOf = async (id: string): Promise<string> =>
  (await registrar.get(`{ publicNotice(id: "${id}") { standing } }`)).publicNotice.standing;
/** The office's day, wherever the database stands. */
const TODAY = `(now() at time zone 'Asia/Shanghai')::date`;
/** As if it had been published some days earlier. */
const endedOn = (id: string, endsOn: string): Promise<unknown> =>
  asPipeline(api.orm, { accountId: null }, (em) =>
    em.execute(`update public_notice set published_on = '2020-01-01', ends_on = ${endsOn} where id = ?`, [
      id,
    ]),
  );
const objection = (noticeId: string, more: object = {}) => ({
  createNoticeObjection: { noticeId, content: '所述事迹与事实不符', ...more },
});

test('what the preview shows is what the public sees, names and numbers masked', async () => {
  const preview = `mutation($input: PreviewChangesInput!) { previewChanges(input: $input) { operations { derived } userErrors { code } } }`;
  const { previewChanges } = await registrar.get(preview, {
    input: { operations: [{ createPublicNotice: content }] },
  });
  const seen = previewChanges.operations[0].derived;
  const id = await published();
  const shown = (await inForce()).find((n) => n.id === id)!;
  expect([shown.title, shown.body]).toEqual([seen.publicTitle, seen.publicBody]);
  expect(shown).toMatchObject({
    title: '拟表彰优秀社工张*丰公示',
    body: '拟表彰张*丰、李*，联系电话139****1234。',
  });
});

test('a notice is up until its last working day and then comes down by itself', async () => {
  const id = await published();
  const { publicNotice } = await registrar.get(
    `{ publicNotice(id: "${id}") { publishedOn endsOn inForce standing workingDays } }`,
  );
  expect(publicNotice).toMatchObject({ inForce: true, standing: 'RUNNING', workingDays: 5 });
  expect(Date.parse(publicNotice.endsOn) - Date.parse(publicNotice.publishedOn)).toBeGreaterThanOrEqual(
    5 * 86_400_000,
  );
  await endedOn(id, TODAY);
  expect((await inForce()).map((n) => n.id)).toContain(id);
  await endedOn(id, `${TODAY} - 1`);
  expect((await inForce()).map((n) => n.id)).not.toContain(id);
  expect(await standingOf(id)).toBe('CLEAR');
});

test('what is out is not changed, and is withdrawn with a reason', async () => {
  const id = await published();
  const changed = await submit(registrar, [{ updatePublicNotice: { id, update: { body: '改' } } }]);
  expect(changed.errors.map((e) => e.code)).toContain('NOTICE_PUBLISHED');
  const bare = await submit(registrar, [{ withdrawPublicNotice: { id, update: {} } }]);
  expect(bare.errors.map((e) => e.code)).toEqual(['REQUIRED']);
  await settled(
    await submit(registrar, [{ withdrawPublicNotice: { id, update: { withdrawalReason: '名单有误' } } }]),
  );
  expect((await inForce()).map((n) => n.id)).not.toContain(id);
});

describe('objections', () => {
  test('anybody signed in objects, on the last day too, and it counts at once', async () => {
    const id = await published();
    await endedOn(id, TODAY);
    const made = await submit(person, [objection(id, { receivedOn: '2020-01-01' })]);
    expect([made.errors, made.state]).toEqual([[], 'APPLIED']);
    expect(await standingOf(id)).toBe('OBJECTED');
    const { noticeObjections } = await registrar.get(
      `{ noticeObjections(filter: { noticeId: { eq: "${id}" } }) { nodes { receivedOn channel } } }`,
    );
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
    expect(noticeObjections.nodes).toEqual([{ receivedOn: today, channel: 'ONLINE' }]);

    const handled = { reply: '经核查属实', handledOn: today };
    await settled(
      await submit(registrar, [{ upholdNoticeObjection: { id: made.recordId, update: handled } }]),
    );
    expect(await standingOf(id)).toBe('UPHELD');
  });

  test('the day after the last is too late, unless it was received by telephone in time', async () => {
    const id = await published();
    await endedOn(id, `${TODAY} - 1`);
    expect((await submit(person, [objection(id)])).errors).toMatchObject([
      { code: 'OUTSIDE_NOTICE', clause: '二(四)2' },
    ]);
    const call = await submit(registrar, [objection(id, { channel: 'PHONE', receivedOn: '2020-01-02' })]);
    expect([call.errors, call.state]).toEqual([[], 'APPLIED']);
    expect(await standingOf(id)).toBe('OBJECTED');
  });

  test('only the offices read them', async () => {
    const { errors } = await person.ask('{ noticeObjections { totalCount } }');
    expect(errors![0]!.extensions!.code).toBe('FORBIDDEN');
  });
});
