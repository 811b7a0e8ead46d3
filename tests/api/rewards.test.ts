import type { EntityManager } from '@mikro-orm/postgresql';
import { beforeAll, describe, expect, test } from 'vitest';
import { Grade } from '../../server/src/institutions/grade.entity.ts';
import { RewardNomination } from '../../server/src/incentives/nomination.entity.ts';
import { noticeEnd } from '../../server/src/incentives/notice.rules.ts';
import { RewardObjection } from '../../server/src/incentives/objection.entity.ts';
import { RewardProgramme } from '../../server/src/incentives/programme.entity.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { addDays, dayOf } from '../../server/src/kernel/values/day.ts';
import { workingDays } from '../../server/src/vocabulary/lookup.ts';
import { addWorkingDays } from '../../server/src/vocabulary/working-days.rules.ts';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { decide, submit, type Made } from '../support/requests.ts';
import { keep, keepInstitution, keepPractitioner } from '../support/rows.ts';
import { said, settled } from '../support/settled.ts';

const clause = '二(四)2';
const today = dayOf(new Date());
const place = { division: COUNTY, sector: 'TRADE_UNION' } as const;
const people: Record<string, Person> = {};
let institution: string, programme: string;
const api = useApi({}, async (a) => {
  await write(async (em) => {
    institution = (await keepInstitution(em, place)).id;
    await em.nativeUpdate(Grade, { institution }, { validUntil: addDays(today, 100) } as never);
    programme = await keepProgramme(em, 5);
  }, a);
  await appoint(a, oneOfEach);
});
beforeAll(async () => {
  for (const name of ['registrar', 'coordinator', 'second', 'union', 'finance'])
    people[name] = await api.as(name);
});

const write = <T>(work: (em: EntityManager) => Promise<T>, at = api): Promise<T> =>
  asPipeline(at.orm, { accountId: null }, work);

const keepProgramme = (em: EntityManager, personQuota: number): Promise<string> =>
  keep(em, RewardProgramme, {
    ...{ name: '优秀社工', level: 'COUNTY', divisionId: COUNTY, state: 'OPEN', leastGrade: 'A3' },
    ...{ nominationsFrom: addDays(today, -60), nominationsUntil: addDays(today, 60) },
    ...{ personQuota, institutionQuota: 3 },
  });

/** A person's nomination whose notice began so many days ago. */
const keepNoticed = (daysAgo: number, programmeId = programme): Promise<string> =>
  write(async (em) => {
    const { id, postId } = await keepInstitution(em, place);
    const { id: practitionerId } = await keepPractitioner(em, place, postId, id);
    return keep(em, RewardNomination, {
      ...{ programmeId, kind: 'PERSON', practitionerId, divisionId: COUNTY, sector: 'TRADE_UNION' },
      ...{ deeds: '事迹', nominatedOn: addDays(today, -50), state: 'NOTICED' },
      ...{ noticeFrom: addDays(today, -daysAgo), noticeDays: 5 },
    });
  });

const nominationOf = async (id: string): Promise<Record<string, unknown>> =>
  (
    await people.finance!.get(
      `{ rewardNomination(id: "${id}") { state noticeFrom noticeUntil noticePaused reviewCount averageScore conferredOn dropGround } }`,
    )
  ).rewardNomination;
const act = (action: string, id: string, update: object = {}): Promise<Made> =>
  submit(people.registrar!, [{ [`${action}RewardNomination`]: { id, update } }]);
const confer = (id: string): Promise<Made> => act('confer', id, { conferredOn: today });
const objection = (nominationId: string, lodgedOn: string) => ({
  createRewardObjection: { nominationId, objector: '某单位', lodgedOn, content: '事迹与事实不符' },
});

describe('a reward from nomination to revocation (二(四)2)', () => {
  let id: string;

  test('is reviewed by several, and selected on their average', async () => {
    id = await settled(people.union!, people.coordinator!, [
      {
        createRewardNomination: {
          ...{ programmeId: programme, kind: 'INSTITUTION', institutionId: institution },
          ...{ divisionId: COUNTY, sector: 'TRADE_UNION', deeds: '服务困难职工' },
        },
      },
    ]);
    const review = (reviewer: string, score: number, more: object = {}) => ({
      createRewardReview: { nominationId: id, reviewer, score, ...more },
    });
    await settled(people.union!, people.coordinator!, [review('甲', 90), review('乙', 70)]);
    expect(said(await act('select', id))).toEqual([['REVIEWS_MISSING', clause]]);
    const partial = review('丙', 80, { reviewerUnitId: institution });
    expect(said(await submit(people.union!, [partial]))).toEqual([['RECUSAL', clause]]);
    await settled(people.union!, people.coordinator!, [review('丙', 80)]);
    expect(await nominationOf(id)).toMatchObject({ reviewCount: 3, averageScore: 80 });
    await settled(people.registrar!, people.coordinator!, [{ selectRewardNomination: { id } }]);
  });

  test('is noticed for no less than five working days, and not conferred before', async () => {
    const short = await act('publicize', id, { noticeFrom: today, noticeDays: 4 });
    expect(said(short)).toEqual([['NOTICE_TOO_SHORT', clause]]);
    await settled(people.registrar!, people.coordinator!, [
      { publicizeRewardNomination: { id, update: { noticeFrom: today } } },
    ]);
    const calendar = await write(workingDays);
    expect(await nominationOf(id)).toMatchObject({
      ...{ state: 'NOTICED', noticeFrom: today, noticePaused: false },
      noticeUntil: addWorkingDays(today, 5, calendar),
    });
    expect(said(await confer(id))).toEqual([['NOTICE_RUNNING', clause]]);
  });

  test('an institution that lost its grade meanwhile is told so', async () => {
    await write((em) =>
      em.nativeUpdate(RewardNomination, { id }, { noticeFrom: addDays(today, -30) } as never),
    );
    await write((em) => em.nativeUpdate(Grade, { institution }, { validUntil: today } as never));
    const refused = await confer(id);
    expect(said(refused)).toEqual([['GRADE_NOT_HELD', clause]]);
    await write((em) =>
      em.nativeUpdate(Grade, { institution }, { validUntil: addDays(today, 100) } as never),
    );
  });

  test('is conferred once the notice ran out, and may be revoked with a ground', async () => {
    await settled(people.registrar!, people.coordinator!, [
      { conferRewardNomination: { id, update: { conferredOn: today, documentNumber: '表彰1号' } } },
    ]);
    expect(await nominationOf(id)).toMatchObject({ state: 'CONFERRED', conferredOn: today });
    const groundless = await act('revoke', id, { revokedOn: today });
    expect(groundless.errors.map((e) => e.code)).toEqual(['REQUIRED']);
    await settled(people.registrar!, people.coordinator!, [
      { revokeRewardNomination: { id, update: { revokedOn: today, revocationGround: '弄虚作假' } } },
    ]);
    const { rewardProgramme } = await people.finance!.get(
      `{ rewardProgramme(id: "${programme}") { institutionsHonoured personsHonoured } }`,
    );
    expect(rewardProgramme).toEqual({ institutionsHonoured: 1, personsHonoured: 0 });
  });
});

describe('objections pause the notice (二(四)2)', () => {
  test('one on the last day counts, at once; what comes after it does not', async () => {
    const id = await keepNoticed(30);
    const end = String((await nominationOf(id)).noticeUntil);
    const late = await submit(people.union!, [objection(id, addDays(end, 1))]);
    expect(said(late)).toEqual([['AFTER_NOTICE', clause]]);

    const made = await submit(people.union!, [objection(id, end)]);
    expect([made.errors, made.state]).toEqual([[], 'APPLIED']);
    expect(await nominationOf(id)).toMatchObject({ noticePaused: true, noticeUntil: null });
    expect(said(await confer(id))).toEqual([['OBJECTION_OPEN', clause]]);

    await settled(people.registrar!, people.coordinator!, [
      { dismissRewardObjection: { id: made.recordId, update: { finding: '查无实据' } } },
    ]);
    const calendar = await write(workingDays);
    expect(await nominationOf(id)).toMatchObject({
      ...{ noticePaused: false, noticeUntil: addWorkingDays(today, 1, calendar) },
    });
    expect(said(await confer(id))).toEqual([['NOTICE_RUNNING', clause]]);
  });

  test('one that is sustained ends the nomination', async () => {
    const id = await keepNoticed(3);
    const { recordId } = await submit(people.union!, [objection(id, today)]);
    await settled(people.registrar!, people.coordinator!, [
      { sustainRewardObjection: { id: recordId, update: { finding: '事迹不实' } } },
    ]);
    expect(await nominationOf(id)).toMatchObject({ state: 'DROPPED', dropGround: '异议成立：事迹不实' });
  });

  test('SQL and the rule agree when the notice ends', async () => {
    const cases = [
      [],
      [{ lodgedOn: addDays(today, -28), settledOn: addDays(today, -25) }],
      [
        { lodgedOn: addDays(today, -29), settledOn: addDays(today, -29) },
        { lodgedOn: addDays(today, -27), settledOn: addDays(today, -20) },
      ],
      [{ lodgedOn: addDays(today, -28), settledOn: null }],
    ];
    const calendar = await write(workingDays);
    for (const objections of cases) {
      const id = await keepNoticed(30);
      for (const { lodgedOn, settledOn } of objections)
        await write((em) =>
          keep(em, RewardObjection, {
            ...{ nominationId: id, objector: '某单位', content: '不实', lodgedOn, settledOn },
            state: settledOn ? 'DISMISSED' : 'OPEN',
          }),
        );
      const expected = noticeEnd(addDays(today, -30), 5, objections, calendar);
      expect((await nominationOf(id)).noticeUntil).toBe(expected);
    }
  });
});

test('of two conferrals at once for the last place one is given (二(四)2)', async () => {
  const last = await write((em) => keepProgramme(em, 1));
  const [a, b] = [await keepNoticed(30, last), await keepNoticed(30, last)];
  const [first, second] = [await confer(a), await confer(b)];
  expect([...first.errors, ...second.errors]).toEqual([]);
  const both = (
    await Promise.all([
      decide(people.coordinator!, [first.requestId]),
      decide(people.second!, [second.requestId]),
    ])
  ).flat();
  const states = both.map((r) => String(r.changeRequest?.state));
  expect(states.toSorted((x, y) => (x < y ? -1 : 1))).toEqual(['APPLIED', 'CONFLICT']);
  const { rewardProgramme } = await people.finance!.get(
    `{ rewardProgramme(id: "${last}") { personsHonoured personQuota } }`,
  );
  expect(rewardProgramme).toEqual({ personsHonoured: 1, personQuota: 1 });
});
