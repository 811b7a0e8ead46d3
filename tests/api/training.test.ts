import { beforeAll, describe, expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { Institution } from '../../server/src/institutions/institution.entity.ts';
import { DegreeCredit } from '../../server/src/training/degree-credit.entity.ts';
import { TrainingAttendance } from '../../server/src/training/training-attendance.entity.ts';
import { TrainingCourse } from '../../server/src/training/training-course.entity.ts';
import { TrainingSession } from '../../server/src/training/training-session.entity.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import { addDays, dayOf } from '../../server/src/kernel/values/day.ts';
import { useApi, type Person } from '../support/api.ts';
import { citizenId } from '../support/citizen-id.ts';
import { appoint, COUNTY, oneOfEach, OTHER_COUNTY } from '../support/people.ts';
import { decide, submit, update } from '../support/requests.ts';
import { keep } from '../support/rows.ts';

const today = dayOf(new Date());
const year = Number(today.slice(0, 4));
const OLD_COUNTY = '350402000000';

const api = useApi({}, (a) => appoint(a, [...oneOfEach, { username: 'checker', role: 'COORDINATOR' }]));
let union: Person, coordinator: Person, city: Person, checker: Person, analyst: Person;
beforeAll(async () => {
  [union, coordinator, city, checker, analyst] = await api.people(
    'union',
    'coordinator',
    'city',
    'checker',
    'analyst',
  );
});

const write = <T>(work: (em: Parameters<typeof keep>[0]) => Promise<T>): Promise<T> =>
  asPipeline(api.orm, { accountId: null }, work);

const sector = 'TRADE_UNION';
let serial = 0;
const person = (more: object = {}) =>
  write((em) =>
    keep(em, Practitioner, {
      name: `学员${++serial}`,
      documentNumber: citizenId('1990-01-01', serial),
      divisionId: COUNTY,
      sector,
      ...more,
    }),
  );
const committee = (divisionId = COUNTY) =>
  write((em) => keep(em, Institution, { name: '演示居委会', kind: 'COMMITTEE', divisionId, sector }));
const course = (more: object = {}) =>
  write((em) =>
    keep(em, TrainingCourse, {
      title: `课程${++serial}`,
      field: 'COMMUNITY',
      providerKind: 'PARTY_SCHOOL',
      provider: '演示党校',
      divisionId: COUNTY,
      sector,
      forCommunityServices: true,
      ...more,
    }),
  );
const session = async (more: object = {}) => {
  const courseId = await course();
  const values = { courseId, term: '第一期', heldOn: `${year}-01-10`, minutes: 900, capacity: 2 };
  return write((em) => keep(em, TrainingSession, { ...values, state: 'HELD', ...more }));
};
const attend = (practitionerId: string, sessionId: string, minutes: number) =>
  write((em) => keep(em, TrainingAttendance, { practitionerId, sessionId, minutes }));

/** Submits operations and has them approved. */
async function settled(maker: Person, checker: Person, operations: object[]): Promise<string> {
  const made = await submit(maker, operations);
  expect(made.errors).toEqual([]);
  if (made.state !== 'APPLIED')
    expect(await decide(checker, [made.requestId])).toMatchObject([{ changeRequest: { state: 'APPLIED' } }]);
  return made.recordId!;
}

const hoursOf = async (id: string) =>
  (
    await analyst.get(
      `{ practitioner(id: "${id}") { communityProfessional classHoursThisYear classHoursShort continuingHours } }`,
    )
  ).practitioner;

describe('twenty class hours a year for community professionals (二(一)3)', () => {
  test('exactly 20 hours are enough, one minute less is not, and the list says who lacks how many', async () => {
    const institutionId = await committee();
    const [enough, short] = [await person({ institutionId }), await person({ institutionId })];
    const held = await session();
    await attend(enough, held, 900);
    await attend(short, held, 899);
    expect(await hoursOf(enough)).toMatchObject({
      communityProfessional: true,
      classHoursThisYear: 20,
      classHoursShort: 0,
    });
    expect(await hoursOf(short)).toMatchObject({ classHoursThisYear: 19.98, classHoursShort: 0.02 });
    const { practitioners } = await analyst.get(
      `{ practitioners(filter: { classHoursShort: { gt: 0 }, institutionId: { eq: "${institutionId}" } }) { nodes { id } } }`,
    );
    expect(practitioners.nodes).toEqual([{ id: short }]);
    const { classHourShortfalls } = await analyst.get(
      `{ classHourShortfalls(year: ${year}, divisionId: "${COUNTY}") { due people short nodes { practitionerId hours missing } } }`,
    );
    expect(classHourShortfalls).toEqual({
      due: 20,
      people: 2,
      short: 1,
      nodes: [{ practitionerId: short, hours: 19.98, missing: 0.02 }],
    });
  });

  test('whoever works for no community committee owes none', async () => {
    expect(await hoursOf(await person())).toMatchObject({
      communityProfessional: false,
      classHoursShort: null,
    });
  });

  test('hours follow a person who moves to another county in mid-year, and the list shows them where they are', async () => {
    const institutionId = await committee();
    const id = await person({ institutionId });
    await attend(id, await session(), 450);
    const there = await committee(OTHER_COUNTY);
    const { requestId, errors } = await update(city, id, { divisionId: OTHER_COUNTY, institutionId: there });
    expect(errors.map((e) => e.message)).toEqual([]);
    await decide(coordinator, [requestId]);
    await decide(checker, [requestId]);
    expect(await hoursOf(id)).toMatchObject({ classHoursThisYear: 10, classHoursShort: 10 });
    const listed = async (division: string) =>
      (
        await city.get(
          `{ classHourShortfalls(year: ${year}, divisionId: "${division}") { nodes { practitionerId divisionId missing } } }`,
        )
      ).classHourShortfalls.nodes.filter((n: { practitionerId: string }) => n.practitionerId === id);
    expect(await listed(COUNTY)).toEqual([]);
    expect(await listed(OTHER_COUNTY)).toEqual([
      { practitionerId: id, divisionId: OTHER_COUNTY, missing: 10 },
    ]);
  });

  test('a year’s hours are those of its sessions, and each day has its own ratio', async () => {
    const institutionId = await committee();
    const id = await person({ institutionId });
    await attend(id, await session({ heldOn: `${year - 1}-12-31` }), 450);
    await attend(id, await session({ heldOn: `${year}-01-01` }), 50);
    await write((em) =>
      em.execute(
        `insert into policy_parameter (key, title, valid_from, value, unit, clause) values ('training.class-hour.minutes', '每学时分钟数', '${year}-01-01', '50', 'MINUTE', 'N 继续教育办法')`,
      ),
    );
    expect(await hoursOf(id)).toMatchObject({ classHoursThisYear: 1, continuingHours: 11 });
    const { classHourShortfalls } = await analyst.get(
      `{ classHourShortfalls(year: ${year - 1}, divisionId: "${COUNTY}") { nodes { practitionerId hours missing } } }`,
    );
    expect(classHourShortfalls.nodes).toContainEqual({ practitionerId: id, hours: 10, missing: 10 });
    await write((em) => em.execute(`delete from policy_parameter where value = '50'`));
  });
});

describe('continuing education (N 继续教育办法)', () => {
  test('counts minutes and a degree, once, towards the hours of the level', async () => {
    const id = await person();
    await attend(id, await session({ heldOn: `${year - 1}-05-01` }), 900);
    const asked = (level: string) =>
      `{ continuingEducation(practitionerId: "${id}", level: ${level}, from: "${year - 2}-01-01", to: "${year}-01-01") { hours due missing degreeCounted clause reason } }`;
    expect((await analyst.get(asked('ASSISTANT'))).continuingEducation).toMatchObject({
      hours: 20,
      due: 72,
      missing: 52,
      clause: 'N 继续教育办法',
    });
    const credit = {
      practitionerId: id,
      school: '演示大学',
      major: '社会工作',
      awardedOn: `${year - 1}-06-30`,
      number: 'DEMO-1',
    };
    await write((em) => keep(em, DegreeCredit, credit));
    expect((await analyst.get(asked('MID'))).continuingEducation).toMatchObject({
      hours: 110,
      due: 90,
      missing: 0,
      degreeCounted: true,
      reason: null,
    });
    const again = await submit(union, [{ createDegreeCredit: { ...credit, number: 'DEMO-2' } }]);
    expect(again.errors).toMatchObject([{ code: 'DEGREE_COUNTED', clause: 'N 继续教育办法' }]);
  });

  test('the database answers what was attended in [from, to) for contexts beside this one', async () => {
    const id = await person();
    await attend(id, await session({ heldOn: `${year - 1}-05-01` }), 90);
    const minutes = async (from: string, to: string) =>
      (
        (await write((em) => em.execute('select training_minutes(?, ?, ?) as minutes', [id, from, to]))) as {
          minutes: number;
        }[]
      )[0]!.minutes;
    expect(await minutes(`${year - 1}-05-01`, `${year - 1}-05-02`)).toBe(90);
    expect(await minutes(`${year - 2}-05-01`, `${year - 1}-05-01`)).toBe(0);
  });
});

describe('training bases per county unit (二(一)1)', () => {
  const base = (name: string, divisionId: string, more: object = {}) => ({
    createTrainingBase: { name, kind: 'COMMUNITY_SCHOOL', divisionId, sector, ...more },
  });
  const recognized = async (name: string, divisionId: string, establishedOn: string) => {
    const id = await settled(city, checker, [base(name, divisionId)]);
    await settled(city, checker, [{ recognizeTrainingBase: { id, update: { establishedOn } } }]);
    return id;
  };
  const coverage = async (on: string) =>
    (
      await analyst.get(
        `{ trainingBaseCoverage(on: "${on}") { divisionId divisionName bases least most flag clause } }`,
      )
    ).trainingBaseCoverage as {
      divisionId: string | null;
      divisionName: string;
      bases: number;
      flag: string;
    }[];

  test('are counted for the county units in force on a day, across a merger', async () => {
    await recognized('梅列一校', OLD_COUNTY, '2018-03-01');
    await recognized('三元一校', '350403000000', '2018-03-01');
    await recognized('列东二校', '350404001000', '2019-03-01');
    const last = await recognized('三元三校', COUNTY, '2022-03-01');

    const before = await coverage('2020-06-01');
    expect(before).toHaveLength(12);
    expect(before.find((c) => c.divisionId === OLD_COUNTY)).toMatchObject({ bases: 2, flag: 'WITHIN' });
    expect(before.find((c) => c.divisionId === '350403000000')).toMatchObject({ bases: 1, flag: 'WITHIN' });
    expect(before.find((c) => c.divisionId === COUNTY)).toBeUndefined();

    const after = await coverage('2021-06-01');
    expect(after).toHaveLength(11);
    expect(after.find((c) => c.divisionId === COUNTY)).toMatchObject({ bases: 3, flag: 'ABOVE' });
    expect(after.find((c) => c.divisionId === OTHER_COUNTY)).toMatchObject({ bases: 0, flag: 'BELOW' });
    expect((await coverage('2022-06-01')).find((c) => c.divisionId === COUNTY)).toMatchObject({ bases: 4 });

    const closing = { closedOn: '2023-01-01', closingReason: '并入他校' };
    await settled(city, checker, [{ closeTrainingBase: { id: last, update: closing } }]);
    expect((await coverage('2023-01-01')).find((c) => c.divisionId === COUNTY)).toMatchObject({ bases: 3 });
    expect((await coverage('2012-06-01'))[0]).toMatchObject({ least: null, flag: null });
  });

  test('a base entered under today’s county alone stands apart for a day before the merger', async () => {
    await recognized('不明校', COUNTY, '2019-01-01');
    expect((await coverage('2020-06-01')).filter((c) => c.divisionId === null)).toMatchObject([
      { bases: 1, flag: null, divisionName: '区划调整前的归属未能确定' },
    ]);
  });

  test('nothing is established under a code that had gone', async () => {
    const id = await settled(city, checker, [base('晚设校', OLD_COUNTY)]);
    const late = { recognizeTrainingBase: { id, update: { establishedOn: '2021-03-01' } } };
    expect((await submit(city, [late])).errors).toMatchObject([
      { code: 'DIVISION_ABOLISHED', clause: 'GB/T 2260' },
    ]);
  });
});

describe('a session from planning to attendance', () => {
  test('is opened, filled, held and closed; seats, minutes and turns are kept', async () => {
    const values = {
      title: '社区工作实务',
      field: 'COMMUNITY',
      providerKind: 'UNIVERSITY',
      provider: '演示学院',
      divisionId: COUNTY,
      sector,
    };
    expect((await submit(union, [{ createTrainingCourse: values }])).errors).toMatchObject([
      { code: 'NO_AUDIENCE', clause: '二(一)3' },
    ]);
    const courseId = await settled(union, coordinator, [
      { createTrainingCourse: { ...values, forCommunityServices: true, forCharities: true } },
    ]);
    const { trainingCourse } = await analyst.get(`{ trainingCourse(id: "${courseId}") { audiences } }`);
    expect(trainingCourse.audiences).toBe('社区服务机构、慈善和公益组织');

    const planned = { courseId, term: '第一期', heldOn: today, minutes: 180, capacity: 1 };
    const id = await settled(union, coordinator, [{ createTrainingSession: planned }]);
    const [first, second] = [await person(), await person()];
    const enrol = (practitionerId: string) => ({
      createTrainingEnrolment: { practitionerId, sessionId: id },
    });
    expect((await submit(union, [enrol(first)])).errors).toMatchObject([{ code: 'ENROLMENT_CLOSED' }]);
    await settled(union, coordinator, [{ openTrainingSession: { id } }]);
    const seat = await submit(union, [enrol(first)]);
    expect(seat).toMatchObject({ errors: [], state: 'APPLIED' });
    expect((await submit(union, [enrol(second)])).errors).toMatchObject([{ code: 'SESSION_FULL' }]);
    await submit(union, [{ withdrawTrainingEnrolment: { id: seat.recordId } }]);
    expect(await submit(union, [enrol(second)])).toMatchObject({ errors: [], state: 'APPLIED' });
    const rejoin = { rejoinTrainingEnrolment: { id: seat.recordId } };
    expect((await submit(union, [rejoin])).errors).toMatchObject([{ code: 'SESSION_FULL' }]);
    const { trainingSession } = await analyst.get(`{ trainingSession(id: "${id}") { enrolled seatsLeft } }`);
    expect(trainingSession).toEqual({ enrolled: 1, seatsLeft: 0 });

    const attendance = (minutes: number) => ({
      createTrainingAttendance: { practitionerId: second, sessionId: id, minutes },
    });
    expect((await submit(union, [attendance(180)])).errors).toMatchObject([{ code: 'SESSION_NOT_HELD' }]);
    await settled(union, coordinator, [{ holdTrainingSession: { id } }]);
    expect((await submit(union, [attendance(181)])).errors).toMatchObject([{ code: 'LONGER_THAN_SESSION' }]);
    const kept = await settled(union, coordinator, [attendance(180)]);
    const { trainingAttendance } = await analyst.get(
      `{ trainingAttendance(id: "${kept}") { classHours heldOn displayName } }`,
    );
    expect(trainingAttendance).toMatchObject({ classHours: 4, heldOn: today });
    const moved = { updateTrainingSession: { id, update: { heldOn: addDays(today, -1) } } };
    expect((await submit(union, [moved])).errors).toMatchObject([{ code: 'ATTENDED' }]);
    await settled(union, coordinator, [{ closeTrainingSession: { id } }]);
    expect((await submit(union, [{ deleteTrainingAttendance: { id: kept } }])).errors).toMatchObject([
      { code: 'SESSION_NOT_HELD' },
    ]);
  });

  test('a plan tells what came of it', async () => {
    const plan = {
      title: '社区服务人才五年规划',
      field: 'COMMUNITY',
      horizon: 'MEDIUM',
      firstYear: year - 1,
      lastYear: year,
      divisionId: COUNTY,
      sector,
      plannedPeople: 10,
      plannedHours: 200,
    };
    expect((await submit(union, [{ createTrainingPlan: { ...plan, lastYear: 2001 } }])).errors).toMatchObject(
      [{ code: 'YEARS_OUT_OF_ORDER' }],
    );
    const planId = await settled(union, coordinator, [{ createTrainingPlan: plan }]);
    const courseId = await course({ planId });
    const held = await session({ courseId, term: '甲' });
    const early = await session({ courseId, term: '乙', heldOn: `${year - 2}-12-31` });
    const id = await person();
    await attend(id, held, 90);
    await attend(id, early, 90);
    const { trainingPlan } = await analyst.get(
      `{ trainingPlan(id: "${planId}") { plannedPeople actualPeople actualHours } }`,
    );
    expect(trainingPlan).toEqual({ plannedPeople: 10, actualPeople: 1, actualHours: 2 });
  });
});

describe('the code of ethics (二(一)1)', () => {
  test('is acknowledged by each for themselves, and who has not is told', async () => {
    const [one, other] = [await person(), await person()];
    await appoint(api, [
      { username: 'oneself', role: 'PRACTITIONER', division: COUNTY, subject: Number(one) },
    ]);
    const oneself = await api.as('oneself');
    const code = { title: '社会工作者职业道德守则', edition: '2013年版', content: '尊重、接纳、保密……' };
    const codeId = await settled(city, checker, [{ createEthicsCode: code }]);
    const acknowledge = (practitionerId: string) => ({
      createEthicsAcknowledgement: { practitionerId, codeId },
    });
    expect((await submit(oneself, [acknowledge(one)])).errors).toMatchObject([
      { code: 'EDITION_NOT_IN_FORCE' },
    ]);
    await settled(city, checker, [{ publishEthicsCode: { id: codeId, update: { inForceOn: today } } }]);
    expect(await submit(oneself, [acknowledge(one)])).toMatchObject({ errors: [], state: 'APPLIED' });
    expect((await submit(oneself, [acknowledge(other)])).errors).toHaveLength(1);
    const { practitioners } = await analyst.get(
      `{ practitioners(filter: { id: { in: ["${one}", "${other}"] }, ethicsAcknowledged: { is: false } }) { nodes { id } } }`,
    );
    expect(practitioners.nodes).toEqual([{ id: other }]);
    const changed = { updateEthicsCode: { id: codeId, update: { content: '改了' } } };
    expect((await submit(city, [changed])).errors).toMatchObject([{ code: 'EDITION_PUBLISHED' }]);
    const { ethicsCode } = await analyst.get(`{ ethicsCode(id: "${codeId}") { acknowledged } }`);
    expect(ethicsCode).toEqual({ acknowledged: 1 });
  });
});

describe('an attendance sheet', () => {
  const match = `query($input: MatchAttendanceSheetInput!) { matchAttendanceSheet(input: $input) { line verdict message practitionerId minutes } }`;

  test('is judged row by row, and its good rows become one request in which each stands for itself', async () => {
    const numbers = [citizenId('1991-03-03', 1), citizenId('1991-03-03', 3), citizenId('1991-03-03', 5)];
    const [one, two] = [
      await person({ name: '张三', documentNumber: numbers[0] }),
      await person({ name: '张三', documentNumber: numbers[1] }),
    ];
    await person({ name: '远方', documentNumber: numbers[2], divisionId: OTHER_COUNTY });
    const sessionId = await session({ minutes: 180, capacity: 50 });
    const rows = [
      { line: 2, name: '张三', documentNumber: numbers[0], minutes: '180' },
      { line: 3, name: '张三', practitionerId: two, minutes: '90' },
      { line: 4, name: '张三', documentNumber: numbers[0], minutes: '180' },
      { line: 5, name: '李四', documentNumber: numbers[1], minutes: '180' },
      { line: 6, name: '远方', documentNumber: numbers[2], minutes: '180' },
      { line: 7, name: '张三', documentNumber: '3.5E+17', minutes: '180' },
      { line: 8, name: '张三', minutes: '180' },
    ];
    const sheet = async (maker: Person) =>
      (await maker.get(match, { input: { sessionId, rows } })).matchAttendanceSheet as {
        verdict: string;
        message: string;
        practitionerId: string | null;
        minutes: number | null;
      }[];
    const judged = await sheet(union);
    expect(judged.map((r) => r.verdict)).toEqual([
      'MATCHED',
      'MATCHED',
      'DUPLICATE',
      'NAME_DIFFERS',
      'NOT_FOUND',
      'MANGLED',
      'NO_NUMBER',
    ]);
    expect(judged[5]!.message).toContain('Excel');
    expect(judged[3]!.message).not.toContain('张三');
    const operations = judged
      .filter((r) => r.verdict === 'MATCHED')
      .map(({ practitionerId, minutes }) => ({
        createTrainingAttendance: { practitionerId, sessionId, minutes },
      }));
    const made = await submit(union, operations, { mode: 'ROWS' });
    expect(made.errors).toEqual([]);
    // Somebody else records one of them meanwhile: the other row goes through all the same.
    await attend(one, sessionId, 30);
    expect(await decide(coordinator, [made.requestId])).toMatchObject([
      { changeRequest: { state: 'APPLIED' } },
    ]);
    const { trainingAttendances } = await union.get(
      `{ trainingAttendances(filter: { sessionId: { eq: "${sessionId}" } }, sorting: [{ field: minutes, direction: ASC }]) { nodes { practitionerId minutes } } }`,
    );
    expect(trainingAttendances.nodes).toEqual([
      { practitionerId: one, minutes: 30 },
      { practitionerId: two, minutes: 90 },
    ]);
    expect((await sheet(union))[0]).toMatchObject({ verdict: 'ALREADY' });
  });

  test('is nothing for those who may not record attendance', async () => {
    const sessionId = await session();
    const { errors } = await analyst.ask(match, { input: { sessionId, rows: [] } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
