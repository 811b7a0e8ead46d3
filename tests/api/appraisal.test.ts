import { beforeAll, expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { daysBetween, dayOf } from '../../server/src/kernel/values/day.ts';
import { Appointment } from '../../server/src/workforce/appointment.entity.ts';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { submit, type Made } from '../support/requests.ts';
import { keep, keepInstitution, keepPractitioner } from '../support/rows.ts';
import { said, settled } from '../support/settled.ts';

const year = Number(dayOf(new Date()).slice(0, 4)) - 1;
const aspects = ['ACHIEVEMENT', 'ABILITY', 'CONDUCT', 'ETHICS', 'QUALITY', 'STANDARD'];

interface Arranged {
  employer: string;
  later: string;
  served: string;
  post: string;
  laterPost: string;
  person: string;
  mover: string;
}
let world: Arranged;
const people: Record<string, Person> = {};
const api = useApi({}, async (a) => {
  world = await asPipeline(a.orm, { accountId: null }, async (em) => {
    const employer = await keepInstitution(em, { division: COUNTY, sector: 'TRADE_UNION' });
    const later = await keepInstitution(em, { division: COUNTY, sector: 'TRADE_UNION' });
    const served = await keepInstitution(em, { division: COUNTY, sector: 'YOUTH_LEAGUE' });
    const place = { division: COUNTY, sector: 'TRADE_UNION' } as const;
    const { id: person } = await keepPractitioner(em, place, employer.postId, employer.id);
    const { id: mover } = await keepPractitioner(em, place, employer.postId, later.id);
    await em.nativeUpdate(Appointment, { practitioner: mover }, { endOn: `${year}-04-01` } as never);
    await keep(em, Appointment, {
      practitionerId: mover,
      postId: later.postId,
      startOn: `${year}-04-01`,
    });
    return {
      ...{ employer: employer.id, later: later.id, served: served.id },
      ...{ post: employer.postId, laterPost: later.postId },
      ...{ person, mover },
    };
  });
  const clerk = { role: 'INSTITUTION_CLERK', division: COUNTY } as const;
  await appoint(a, [
    ...oneOfEach,
    { ...clerk, username: 'employer', subject: Number(world.employer) },
    { ...clerk, username: 'later', subject: Number(world.later) },
    { ...clerk, username: 'served', subject: Number(world.served) },
    { username: 'person', role: 'PRACTITIONER', division: COUNTY, subject: Number(world.person) },
  ]);
});
let setId: string, periodId: string;
beforeAll(async () => {
  for (const name of ['registrar', 'coordinator', 'city', 'employer', 'later', 'served', 'person'])
    people[name] = await api.as(name);
  setId = await settled(people.registrar!, people.city!, [
    { createAppraisalIndicatorSet: { title: '一般岗位', postKind: 'GENERAL', level: 'MID' } },
    ...aspects.map((aspect, i) => ({
      createAppraisalIndicator: {
        ...{ indicatorSetId: '#0', title: `指标${i}`, aspect },
        weight: [30, 20, 15, 15, 10, 9][i],
      },
    })),
  ]);
  periodId = await settled(people.registrar!, people.city!, [
    {
      createAppraisalPeriod: {
        title: `${year}年度`,
        startOn: `${year}-01-01`,
        endOn: `${year}-12-31`,
      },
    },
  ]);
});

const act = (who: string, operation: string, id: string, update: object = {}): Promise<Made> =>
  submit(people[who]!, [{ [operation]: { id, update } }]);

test('weights totalling 99 are refused, 100 are adopted, and settled indicators stay (二(三)2)', async () => {
  const adoption = { inForceSince: `${year}-01-01` };
  const refused = await act('registrar', 'adoptAppraisalIndicatorSet', setId, adoption);
  expect(said(refused)).toEqual([['WEIGHTS_NOT_FULL', '二(三)2']]);
  const { appraisalIndicators } = await people.registrar!.get(
    `{ appraisalIndicators(filter: { weight: { eq: 9 } }) { nodes { id } } }`,
  );
  const light = appraisalIndicators.nodes[0].id as string;
  await settled(people.registrar!, people.city!, [
    { updateAppraisalIndicator: { id: light, update: { weight: 10 } } },
    { adoptAppraisalIndicatorSet: { id: setId, update: adoption } },
  ]);
  const { appraisalIndicatorSet } = await people.person!.get(
    `{ appraisalIndicatorSet(id: "${setId}") { state weightTotal } }`,
  );
  expect(appraisalIndicatorSet).toEqual({ state: 'IN_FORCE', weightTotal: 100 });
  const late = await act('registrar', 'updateAppraisalIndicator', light, { weight: 5 });
  expect(said(late)).toEqual([['SET_SETTLED', '二(三)2']]);
});

const opening = (practitionerId: string, postId: string) => ({
  createAppraisal: {
    ...{ practitionerId, postId, periodId, indicatorSetId: setId },
    servedId: world.served,
  },
});

/** Has one side score every indicator alike, and submit, in one request. */
async function rate(who: string, title: string, score: number): Promise<Made> {
  const { appraisalRatings } = await people[who]!.get(
    `{ appraisalRatings(filter: { title: { like: "%${title}%" }, state: { eq: PENDING } }) { nodes { id indicatorSet { indicators { nodes { id } } } } } }`,
  );
  const [rating] = appraisalRatings.nodes;
  const scores = rating.indicatorSet.indicators.nodes.map(({ id }: { id: string }) => ({
    createAppraisalScore: { ratingId: rating.id, indicatorId: id, score },
  }));
  return submit(people[who]!, [...scores, { submitAppraisalRating: { id: rating.id } }]);
}

const nameOf = async (id: string): Promise<string> =>
  (await people.city!.get(`{ practitioner(id: "${id}") { name } }`)).practitioner.name;
const appraisalOf = async (id: string): Promise<Record<string, unknown>> =>
  (
    await people.city!.get(
      `{ appraisal(id: "${id}") { state total grade daysInPost results { nodes { source total grade employerTotal servedTotal appealUntil } } } }`,
    )
  ).appraisal;

test('both raters, each its own institution, then the result, an appeal and its change', async () => {
  const id = await settled(people.registrar!, people.coordinator!, [opening(world.person, world.post)]);
  const name = await nameOf(world.person);

  const first = await rate('employer', name, 80);
  expect([first.errors, first.state]).toEqual([[], 'APPLIED']);
  const early = await act('registrar', 'concludeAppraisal', id);
  expect(said(early)).toEqual([['RATING_MISSING', '二(三)2']]);
  expect(early.errors[0]!.message).toContain('服务对象单位');

  // The unit served sees its own rating, and nothing of the other or of the employer's people.
  const { appraisalRatings, practitioners } = await people.served!.get(
    `{ appraisalRatings { nodes { side title } } practitioners { totalCount } }`,
  );
  expect(appraisalRatings.nodes).toMatchObject([{ side: 'SERVED', title: expect.stringContaining(name) }]);
  expect(practitioners.totalCount).toBe(0);
  expect((await rate('served', name, 95)).errors).toEqual([]);

  await settled(people.registrar!, people.coordinator!, [{ concludeAppraisal: { id } }]);
  expect(await appraisalOf(id)).toMatchObject({
    ...{ state: 'CONCLUDED', total: 86, grade: 'QUALIFIED' },
    results: { nodes: [{ employerTotal: 80, servedTotal: 95, source: 'RATING' }] },
  });
  const { practitioner } = await people.person!.get(
    `{ practitioner(id: "${world.person}") { latestGrade } }`,
  );
  expect(practitioner.latestGrade).toBe('QUALIFIED');

  const appeal = await submit(people.person!, [
    { createAppraisalAppeal: { appraisalId: id, reason: '第四季度的督导工作未计入' } },
  ]);
  expect([appeal.errors, appeal.state]).toEqual([[], 'APPLIED']);
  const standing = `{ practitioner(id: "${world.person}") { latestGrade } }`;
  expect((await people.person!.get(standing)).practitioner.latestGrade).toBeNull();
  const twice = await submit(people.person!, [
    { createAppraisalAppeal: { appraisalId: id, reason: '再次申诉' } },
  ]);
  expect(said(twice)).toEqual([['APPEALED_ALREADY', '二(三)2']]);
  await settled(people.registrar!, people.coordinator!, [
    {
      changeAppraisalAppeal: { id: appeal.recordId, update: { changedTotal: 91, finding: '补计督导工作' } },
    },
  ]);
  expect(await appraisalOf(id)).toMatchObject({ total: 91, grade: 'EXCELLENT' });
  expect((await people.person!.get(standing)).practitioner.latestGrade).toBe('EXCELLENT');
});

test('who changed post within the period is appraised in each, the post held longest decides (二(三)2)', async () => {
  const before = await settled(people.registrar!, people.coordinator!, [opening(world.mover, world.post)]);
  const after = await settled(people.registrar!, people.coordinator!, [
    opening(world.mover, world.laterPost),
  ]);
  const days = [await appraisalOf(before), await appraisalOf(after)].map((a) => Number(a.daysInPost));
  expect(days).toEqual([
    daysBetween(`${year}-01-01`, `${year}-04-01`),
    daysBetween(`${year}-04-01`, `${year + 1}-01-01`),
  ]);

  const { appraisal } = await people.city!.get(
    `{ appraisal(id: "${before}") { ratings { nodes { side rater { id } } } } }`,
  );
  expect(appraisal.ratings.nodes).toContainEqual({ side: 'EMPLOYER', rater: { id: world.employer } });
  expect(said(await submit(people.registrar!, [opening(world.mover, world.post)]))).toEqual([
    ['APPRAISED_ALREADY', '二(三)2'],
  ]);

  const name = await nameOf(world.mover);
  const latest = async (): Promise<unknown> =>
    (await people.city!.get(`{ practitioner(id: "${world.mover}") { latestGrade } }`)).practitioner
      .latestGrade;
  for (const [id, employer, score] of [
    [before, 'employer', 95],
    [after, 'later', 65],
  ] as const) {
    expect(await latest()).toBeNull();
    await rate(employer, name, score);
    await rate('served', name, score);
    await settled(people.registrar!, people.coordinator!, [{ concludeAppraisal: { id } }]);
  }
  expect(await latest()).toBe('BASICALLY_QUALIFIED');
});

test('an appraisal by one institution alone is refused, and so is one in a post not held (二(三)2)', async () => {
  const alone = opening(world.person, world.laterPost);
  alone.createAppraisal.servedId = world.employer;
  expect(said(await submit(people.registrar!, [alone]))).toEqual([['NOT_IN_POST', '二(三)2']]);
  const own = opening(world.person, world.post);
  own.createAppraisal.servedId = world.employer;
  expect(said(await submit(people.registrar!, [own]))).toContainEqual(['ONE_RATER', '二(三)2']);
});
