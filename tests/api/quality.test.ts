import { beforeAll, describe, expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { addDays, dayOf } from '../../server/src/kernel/values/day.ts';
import { Institution } from '../../server/src/institutions/institution.entity.ts';
import { Volunteer } from '../../server/src/quality/volunteer.entity.ts';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import { useApi, type Person } from '../support/api.ts';
import { citizenId } from '../support/citizen-id.ts';
import { appoint, COUNTY, oneOfEach, OTHER_COUNTY } from '../support/people.ts';
import { decide, submit } from '../support/requests.ts';
import { keep } from '../support/rows.ts';

const today = dayOf(new Date());
const api = useApi({}, (a) => appoint(a, [...oneOfEach, { username: 'checker', role: 'COORDINATOR' }]));
let union: Person, coordinator: Person, registrar: Person, city: Person, checker: Person, analyst: Person;
beforeAll(async () => {
  [union, coordinator, registrar, city, checker, analyst] = await api.people(
    'union',
    'coordinator',
    'registrar',
    'city',
    'checker',
    'analyst',
  );
});

const sector = 'TRADE_UNION';
const write = <T>(work: (em: Parameters<typeof keep>[0]) => Promise<T>): Promise<T> =>
  asPipeline(api.orm, { accountId: null }, work);
let serial = 0;
const institution = () =>
  write((em) =>
    keep(em, Institution, { name: `单位${++serial}`, kind: 'SOCIAL_GROUP', divisionId: COUNTY, sector }),
  );
const professional = async (divisionId = COUNTY) => {
  const documentNumber = citizenId('1980-01-01', ++serial);
  const values = { name: '社工', documentNumber, divisionId, sector };
  const id = await write((em) => keep(em, Practitioner, values));
  const certificate = { practitionerId: id, level: 'MID', number: `C${serial}`, issuedOn: '2010-01-01' };
  await write((em) => keep(em, Certificate, certificate));
  return id;
};
const volunteerValues = (organizationId: string, more: object = {}) => ({
  name: `志愿者${++serial}`,
  documentNumber: citizenId('1999-09-09', serial),
  organizationId,
  divisionId: COUNTY,
  sector,
  registeredOn: '2020-01-01',
  ...more,
});
const volunteer = (organizationId: string, more: object = {}) =>
  write((em) => keep(em, Volunteer, volunteerValues(organizationId, more)));

async function settled(maker: Person, checkers: Person[], operations: object[]): Promise<string> {
  const made = await submit(maker, operations);
  expect(made.errors).toEqual([]);
  let last;
  for (const one of checkers) [last] = await decide(one, [made.requestId]);
  expect(last).toMatchObject({ changeRequest: { state: 'APPLIED' } });
  return made.recordId!;
}

describe('pilots (二(五)1)', () => {
  const targets = async (on: string) =>
    (await analyst.get(`{ pilotTargets(on: "${on}") { level kind target count gap clause } }`)).pilotTargets;

  test('go from proposal to demonstration, and count against one provincial and three municipal', async () => {
    const values = {
      title: '三元区综合试点',
      level: 'PROVINCIAL',
      kind: 'COMPREHENSIVE',
      divisionId: COUNTY,
    };
    const unit = { ...values, sector, kind: 'UNIT', title: '单位试点' };
    expect((await submit(union, [{ createPilot: unit }])).errors).toMatchObject([
      { code: 'REQUIRED', clause: '二(五)1' },
    ]);
    const id = await settled(union, [coordinator, city], [{ createPilot: { ...values, sector } }]);
    expect(await targets(today)).toEqual([
      { level: 'PROVINCIAL', kind: 'COMPREHENSIVE', target: 1, count: 0, gap: 1, clause: '二(五)1' },
      { level: 'MUNICIPAL', kind: null, target: 3, count: 0, gap: 3, clause: '二(五)1' },
    ]);
    const update = { designatedOn: '2015-06-01', designatedBy: '演示民政厅' };
    await settled(city, [checker], [{ designatePilot: { id, update } }]);
    const municipal = await settled(
      union,
      [coordinator, city],
      [{ createPilot: { ...values, sector, level: 'MUNICIPAL', kind: 'AREA', title: '街道试点' } }],
    );
    await settled(
      city,
      [checker],
      [{ designatePilot: { id: municipal, update: { ...update, designatedOn: '2016-01-01' } } }],
    );
    await settled(city, [checker], [{ demonstratePilot: { id, update: { experience: '社工站全覆盖' } } }]);
    expect(await targets(today)).toMatchObject([
      { count: 1, gap: 0 },
      { count: 1, gap: 2 },
    ]);
    expect(await targets('2015-12-31')).toMatchObject([{ count: 1 }, { count: 0 }]);
    expect(await targets('2010-01-01')).toMatchObject([{ target: null, gap: null }, { target: null }]);
    const ended = { endedOn: '2018-01-01', endReason: '未按方案推进' };
    await settled(city, [checker], [{ revokePilot: { id: municipal, update: ended } }]);
    expect(await targets(today)).toMatchObject([{ count: 1 }, { count: 0, gap: 3 }]);
    expect((await submit(city, [{ concludePilot: { id: municipal, update: {} } }])).errors).not.toEqual([]);
  });
});

describe('standards (二(五)2)', () => {
  test('go through versions that units adopt, and what was published stands', async () => {
    const standardId = await settled(
      registrar,
      [city],
      [
        {
          createServiceStandard: { title: '社区社会工作服务规范', scope: 'MUNICIPAL', appliesTo: '社区服务' },
        },
      ],
    );
    const version = { standardId, edition: '2024', content: '接案、预估、计划、介入、评估、结案' };
    const editionId = await settled(registrar, [city], [{ createStandardVersion: version }]);
    const institutionId = await institution();
    const adoption = (adoptedOn: string) => ({
      createStandardAdoption: { institutionId, editionId, adoptedOn },
    });
    expect((await submit(union, [adoption('2024-03-01')])).errors).toMatchObject([
      { code: 'VERSION_NOT_IN_FORCE', clause: '二(五)2' },
    ]);
    await settled(
      registrar,
      [city],
      [{ publishStandardVersion: { id: editionId, update: { inForceOn: '2024-02-01' } } }],
    );
    expect((await submit(union, [adoption('2024-01-31')])).errors).toMatchObject([
      { code: 'VERSION_NOT_IN_FORCE' },
    ]);
    const adopted = await settled(union, [coordinator], [adoption('2024-03-01')]);
    const adopters = async () =>
      (await analyst.get(`{ serviceStandard(id: "${standardId}") { adopters } }`)).serviceStandard.adopters;
    expect(await adopters()).toBe(1);
    const rewritten = { updateStandardVersion: { id: editionId, update: { content: '改写' } } };
    expect((await submit(registrar, [rewritten])).errors).toMatchObject([{ code: 'VERSION_PUBLISHED' }]);
    await settled(
      union,
      [coordinator],
      [{ endStandardAdoption: { id: adopted, update: { endedOn: '2025-01-01' } } }],
    );
    expect(await adopters()).toBe(0);
  });
});

describe('volunteers led by professionals (二(五)3)', () => {
  test('are registered by their organization, paired once at a time, and their hours certified by who recorded them', async () => {
    const organizationId = await institution();
    const values = volunteerValues(organizationId, { registeredOn: '2024-01-10' });
    const bad = { ...values, documentNumber: '350404199909090001' };
    expect((await submit(union, [{ createVolunteer: bad }])).errors).toMatchObject([
      { code: 'DOCUMENT_NUMBER' },
    ]);
    const volunteerId = await settled(union, [registrar], [{ createVolunteer: values }]);
    const { volunteer: entered } = await union.get(
      `{ volunteer(id: "${volunteerId}") { birthDate sex pinyin documentNumber } }`,
    );
    expect(entered).toMatchObject({ birthDate: '1999-09-09', documentNumber: expect.stringMatching(/\*/) });
    const practitionerId = await professional();
    const pair = (since: string, until?: string) => ({
      createVolunteerPairing: { practitionerId, volunteerId, since, until },
    });
    expect((await submit(union, [pair('2023-12-31')])).errors).toMatchObject([
      { code: 'VOLUNTEER_NOT_REGISTERED', clause: '二(五)3' },
    ]);
    await settled(union, [registrar], [pair('2024-02-01', '2024-06-01')]);
    expect((await submit(union, [pair('2024-05-31')])).errors).toMatchObject([{ code: 'PAIRED_TWICE' }]);
    await settled(union, [registrar], [pair('2024-06-01')]);

    const activity = { title: '敬老日', organizerId: organizationId, leaderId: practitionerId, duration: 3 };
    const later = await settled(
      union,
      [registrar],
      [{ createJointActivity: { ...activity, heldOn: addDays(today, 3) } }],
    );
    expect((await submit(union, [{ holdJointActivity: { id: later } }])).errors).toMatchObject([
      { code: 'DAY_NOT_COME' },
    ]);
    const activityId = await settled(
      union,
      [registrar],
      [{ createJointActivity: { ...activity, heldOn: '2024-03-05' } }],
    );
    const service = (hours: number) => ({ createVolunteerService: { activityId, volunteerId, hours } });
    expect((await submit(union, [service(2)])).errors).toMatchObject([{ code: 'ACTIVITY_NOT_HELD' }]);
    await settled(union, [registrar], [{ holdJointActivity: { id: activityId } }]);
    expect((await submit(union, [service(3.5)])).errors).toMatchObject([{ code: 'LONGER_THAN_ACTIVITY' }]);
    const id = await settled(union, [registrar], [service(2.5)]);
    const hours = async () =>
      (await analyst.get(`{ volunteer(id: "${volunteerId}") { serviceHours } }`)).volunteer.serviceHours;
    expect(await hours()).toBe(0);
    const update = { certifiedOn: '2024-03-06', certifiedBy: '经办人' };
    await settled(union, [registrar], [{ certifyVolunteerService: { id, update } }]);
    expect(await hours()).toBe(2.5);
    const rewritten = { updateVolunteerService: { id, update: { hours: 3 } } };
    expect((await submit(union, [rewritten])).errors).toMatchObject([{ code: 'SERVICE_CERTIFIED' }]);
    await settled(
      union,
      [registrar],
      [{ annulVolunteerService: { id, update: { voidReason: '签到有误' } } }],
    );
    expect(await hours()).toBe(0);
  });

  test('the ratio is told for each county of today, with what it counts, codes of before under today’s', async () => {
    const organizationId = await institution();
    await professional('350427000000');
    for (const divisionId of [OTHER_COUNTY, '350427000000', OTHER_COUNTY])
      await volunteer(organizationId, { divisionId });
    await volunteer(organizationId, { divisionId: OTHER_COUNTY, state: 'DEREGISTERED' });
    const ratios = async (person: Person) =>
      (
        await person.get(
          `{ volunteerRatios { basis clause nodes { divisionId volunteers professionals ratio } } }`,
        )
      ).volunteerRatios;
    const { nodes, basis } = await ratios(analyst);
    expect(nodes).toHaveLength(11);
    expect(basis).toContain('职业水平证书');
    expect(nodes.find((n: { divisionId: string }) => n.divisionId === OTHER_COUNTY)).toEqual({
      divisionId: OTHER_COUNTY,
      volunteers: 3,
      professionals: 1,
      ratio: 3,
    });
    expect(nodes.find((n: { divisionId: string }) => n.divisionId === '350430000000')).toMatchObject({
      professionals: 0,
      ratio: null,
    });
    const local = (await ratios(coordinator)).nodes.map((n: { divisionId: string }) => n.divisionId);
    expect(local).toEqual([COUNTY]);
  });
});
