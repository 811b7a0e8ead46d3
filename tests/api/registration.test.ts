import { beforeAll, describe, expect, test } from 'vitest';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { EducationCredit } from '../../server/src/registration/education-credit.entity.ts';
import { Sanction } from '../../server/src/registration/sanction.entity.ts';
import { Registration } from '../../server/src/registration/registration.entity.ts';
import { addDays, addMonths, dayOf } from '../../server/src/kernel/values/day.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { giveReminders } from '../../server/src/notifications/reminders.ts';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { keep, keepInstitution, keepPractitioner } from '../support/rows.ts';
import { decide, submit } from '../support/requests.ts';

const TODAY = dayOf(new Date());
let personId: string, otherId: string, certificateId: string, otherCertificateId: string;
let institution: { id: string; postId: string };
let registrar: Person, second: Person, city: Person, union: Person, practitioner: Person, clerk: Person;

const api = useApi({}, async (a) => {
  const place = { division: COUNTY, sector: 'TRADE_UNION' } as const;
  await asPipeline(a.orm, { accountId: null }, async (em) => {
    institution = await keepInstitution(em, place);
    personId = (await keepPractitioner(em, place, institution.postId, institution.id)).id;
    otherId = (await keepPractitioner(em, place, institution.postId, institution.id)).id;
    await em.execute(`update post set state = 'OPEN'`);
    await em.execute(`update appointment set end_on = '2023-01-01'`);
    const certificateOf = async (id: string) =>
      (await em.findOneOrFail(Certificate, { practitioner: id })).id;
    [certificateId, otherCertificateId] = [await certificateOf(personId), await certificateOf(otherId)];
  });
  await appoint(a, [
    ...oneOfEach,
    { username: 'registrar2', role: 'REGISTRAR', division: COUNTY },
    { username: 'cityregistrar', role: 'REGISTRAR' },
    { username: 'person', role: 'PRACTITIONER', division: COUNTY, subject: Number(personId) },
    { username: 'clerk', role: 'INSTITUTION_CLERK', division: COUNTY, subject: Number(institution.id) },
  ]);
});
beforeAll(async () => {
  [registrar, second, city, union, practitioner, clerk] = (await Promise.all(
    ['registrar', 'registrar2', 'city', 'union', 'person', 'clerk'].map((n) => api.as(n)),
  )) as [Person, Person, Person, Person, Person, Person];
});

const write = <T>(work: Parameters<typeof asPipeline<T>>[2]): Promise<T> =>
  asPipeline(api.orm, { accountId: null }, work);
const earn = (practitionerId: string, minutes: number, day = addDays(TODAY, -30)): Promise<string> =>
  write((em) =>
    keep(em, EducationCredit, {
      practitionerId,
      kind: 'COURSE',
      title: '课程',
      organizer: '高校',
      day,
      minutes,
    }),
  );
const register = (practitionerId: string, certificate: string, validFrom: string, validUntil: string) =>
  write((em) =>
    keep(em, Registration, {
      practitionerId,
      certificateId: certificate,
      number: `T-${practitionerId}-${validFrom}`,
      registeredOn: validFrom,
      validFrom,
      validUntil,
    }),
  );
const application = (more: object = {}) => ({
  createRegistrationApplication: {
    practitionerId: personId,
    certificateId,
    kind: 'FIRST',
    pledge: true,
    lateReason: '当时未开展登记',
    ...more,
  },
});
const stateOf = async (id: string) =>
  (await city.get(`{ practitioner(id: "${id}") { registrationState registeredUntil } }`)).practitioner;
const requestOf = async (person: Person, id: string) =>
  (
    await person.get(
      `{ changeRequest(id: "${id}") { state dueAt stepName decisions { nodes { verdict reason } } } }`,
    )
  ).changeRequest;

describe('a first registration, six years late', () => {
  test('is refused without the hours, citing the rule (N 继续教育办法)', async () => {
    const { errors } = await submit(practitioner, [application()]);
    expect(errors).toMatchObject([{ code: 'HOURS_SHORT', clause: 'N 继续教育办法' }]);
    expect(await stateOf(personId)).toEqual({ registrationState: 'NONE', registeredUntil: null });
  });

  test('no appointment without it (二(三)3)', async () => {
    const appointment = { practitionerId: personId, postId: institution.postId, startOn: TODAY };
    const { errors } = await submit(registrar, [{ createAppointment: appointment }]);
    expect(errors).toMatchObject([{ code: 'NOT_REGISTERED', clause: '二(三)3' }]);
    const historic = { ...appointment, startOn: '2019-01-01', endOn: '2020-01-01' };
    expect((await submit(registrar, [{ createAppointment: historic }])).errors).toEqual([]);
  });

  test('applied for online, returned, refused with a reason that its applicant reads, granted at last', async () => {
    await earn(personId, 90 * 45);
    const { requestId, errors } = await submit(practitioner, [application()]);
    expect(errors).toEqual([]);
    const pending = await requestOf(practitioner, requestId);
    expect(pending).toMatchObject({ state: 'PENDING', stepName: '登记机关审核' });
    const days = (new Date(pending.dueAt).getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(38);
    expect(days).toBeLessThan(60);
    await decide(registrar, [requestId], 'REJECT', '证书扫描件不清，请重新申请');
    expect(await requestOf(practitioner, requestId)).toMatchObject({
      state: 'REJECTED',
      decisions: { nodes: [{ verdict: 'REJECT', reason: '证书扫描件不清，请重新申请' }] },
    });
    const again = await submit(clerk, [application()]);
    expect(again.errors).toEqual([]);
    expect(await decide(registrar, [again.requestId])).toMatchObject([
      { changeRequest: { state: 'APPLIED' } },
    ]);
    expect(await stateOf(personId)).toEqual({
      registrationState: 'VALID',
      registeredUntil: addMonths(TODAY, 36),
    });
  });

  test('then the appointment goes through', async () => {
    const appointment = { practitionerId: personId, postId: institution.postId, startOn: TODAY };
    expect((await submit(registrar, [{ createAppointment: appointment }])).errors).toEqual([]);
  });

  test('a registered certificate is not registered for a first time again, nor renewed early', async () => {
    expect((await submit(practitioner, [application()])).errors).toMatchObject([
      { code: 'KIND_DOES_NOT_FIT' },
    ]);
    expect((await submit(practitioner, [application({ kind: 'RENEWAL' })])).errors).toContainEqual(
      expect.objectContaining({ code: 'RENEWAL_TOO_EARLY' }),
    );
  });

  test('only oneself and one’s institution apply; the office does not', async () => {
    const query = `mutation($input: CreateOneRegistrationApplicationInput!) { createOneRegistrationApplication(input: $input) { userErrors { code } } }`;
    const input = { registrationApplication: application().createRegistrationApplication };
    expect((await registrar.ask(query, { input })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });
});

describe('a sanction during a renewal', () => {
  let pending: string;

  test('the renewal is applied for in time', async () => {
    await register(otherId, otherCertificateId, addMonths(TODAY, -35), addMonths(TODAY, 1));
    await earn(otherId, 90 * 45);
    const made = await submit(clerk, [
      application({ practitionerId: otherId, certificateId: otherCertificateId, kind: 'RENEWAL' }),
    ]);
    expect(made.errors).toEqual([]);
    pending = made.requestId;
    expect((await stateOf(otherId)).registrationState).toBe('EXPIRING');
  });

  test('a complaint is nobody’s business but the office’s and the coordinator’s', async () => {
    const complaint = {
      practitionerId: otherId,
      subject: '泄露服务对象信息',
      receivedOn: TODAY,
      channel: 'LETTER',
      allegation: '在网上公开服务对象的姓名',
      complainant: '林先生',
    };
    const { requestId, recordId, errors } = await submit(registrar, [{ createComplaint: complaint }]);
    expect(errors).toEqual([]);
    await decide(second, [requestId]);
    const list = '{ complaints { nodes { id subject complainant } } }';
    expect((await city.get(list)).complaints.nodes).toEqual([
      { id: recordId, subject: '泄露服务对象信息', complainant: '林**' },
    ]);
    const [finance, sector] = [await api.as('finance'), union];
    for (const outsider of [finance, sector, clerk, practitioner]) {
      expect((await outsider.ask(list)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect((await outsider.get(`{ changeRequest(id: "${requestId}") { id } }`)).changeRequest).toBeNull();
      const { changeRequests } = await outsider.get(
        `{ changeRequests(filter: { resource: { eq: "complaints" } }) { totalCount } }`,
      );
      expect(changeRequests.totalCount).toBe(0);
    }
    expect((await city.get(`{ changeRequest(id: "${requestId}") { realm } }`)).changeRequest.realm).toBe(
      'CONFIDENTIAL',
    );
  });

  const act = async (operation: object, checker = second) => {
    const made = await submit(registrar, [operation]);
    expect(made.errors).toEqual([]);
    return decide(checker, [made.requestId]);
  };

  test('complaint, case, hearing, suspension: the registration is suspended with it', async () => {
    const { complaints } = await city.get('{ complaints { nodes { id } } }');
    await act({ acceptComplaint: { id: complaints.nodes[0].id, update: { decidedOn: TODAY } } });
    const { disciplinaryCases } = await city.get('{ disciplinaryCases { nodes { id state } } }');
    const id = disciplinaryCases.nodes[0].id;
    expect(disciplinaryCases.nodes).toEqual([{ id, state: 'OPEN' }]);
    const early = await submit(registrar, [
      {
        concludeDisciplinaryCase: { id, update: { heardOn: TODAY, outcome: 'WARNING', outcomeFrom: TODAY } },
      },
    ]);
    expect(early.errors).toMatchObject([{ code: 'OUT_OF_TURN' }]);
    await act({ reportDisciplinaryCase: { id, update: { findings: '属实' } } });
    const outcome = {
      heardOn: TODAY,
      outcome: 'SUSPENSION',
      outcomeFrom: TODAY,
      outcomeUntil: addMonths(TODAY, 6),
    };
    expect(await act({ concludeDisciplinaryCase: { id, update: outcome } })).toMatchObject([
      { changeRequest: { state: 'APPLIED' } },
    ]);
    expect((await stateOf(otherId)).registrationState).toBe('SUSPENDED');
  });

  test('and blocks the renewal that was pending (二(三)3)', async () => {
    expect(await decide(registrar, [pending])).toMatchObject([
      { changeRequest: { state: 'CONFLICT' }, userErrors: [{ code: 'SUSPENDED' }] },
    ]);
    const { registrations } = await city.get(
      `{ registrations(filter: { practitionerId: { eq: "${otherId}" } }) { totalCount } }`,
    );
    expect(registrations.totalCount).toBe(1);
  });

  test('lifted, the registration stands again and is renewed, running on from the last day', async () => {
    const { sanctions } = await clerk.get('{ sanctions { nodes { id kind state standing } } }');
    expect(sanctions.nodes).toMatchObject([{ kind: 'SUSPENSION', state: 'IMPOSED', standing: 'RUNNING' }]);
    const update = { endedOn: TODAY, endReason: '经复核撤销' };
    await act({ revokeSanction: { id: sanctions.nodes[0].id, update } });
    expect((await stateOf(otherId)).registrationState).toBe('EXPIRING');
    const { requestId } = await submit(clerk, [
      application({ practitionerId: otherId, certificateId: otherCertificateId, kind: 'RENEWAL' }),
    ]);
    await decide(registrar, [requestId]);
    const { registrations } = await city.get(
      `{ registrations(filter: { practitionerId: { eq: "${otherId}" } }, sorting: [{ field: validFrom, direction: ASC }]) { nodes { kind standing validFrom validUntil earnedMinutes requiredMinutes } } }`,
    );
    expect(registrations.nodes).toMatchObject([
      { standing: 'VALID', earnedMinutes: 4050, requiredMinutes: 4050 },
      {
        kind: 'RENEWAL',
        standing: 'UPCOMING',
        validFrom: addDays(addMonths(TODAY, 1), 1),
        validUntil: addMonths(addMonths(TODAY, 1), 36),
      },
    ]);
  });
});

test('decisions stand as of today: a suspension runs out by itself', async () => {
  const decided = { practitionerId: personId, kind: 'SUSPENSION', reason: '违反守则', documentNumber: '甲' };
  const days = [
    [-40, -1],
    [-40, 0],
    [1, 40],
  ] as const;
  await write(async (em) => {
    for (const [from, until] of days)
      await keep(em, Sanction, {
        ...decided,
        ...{ effectiveFrom: addDays(TODAY, from), effectiveUntil: addDays(TODAY, until) },
      });
  });
  const { sanctions } = await city.get(
    `{ sanctions(filter: { documentNumber: { eq: "甲" } }, sorting: [{ field: id, direction: ASC }]) { nodes { standing } } }`,
  );
  expect(sanctions.nodes.map((s: { standing: string }) => s.standing)).toEqual([
    'EXPIRED',
    'RUNNING',
    'UPCOMING',
  ]);
  await write((em) => em.nativeDelete(Sanction, { documentNumber: '甲' }));
});

describe('cancellation', () => {
  test('only by the registering office, on a ground, with a public notice (二(三)3)', async () => {
    const { registrations } = await city.get(
      `{ registrations(filter: { practitionerId: { eq: "${personId}" } }) { nodes { id number } } }`,
    );
    const [{ id, number }] = registrations.nodes;
    const { cancellationGrounds } = await city.get(
      `{ cancellationGrounds(filter: { title: { like: "%职业道德%" } }) { nodes { id } } }`,
    );
    const update = { groundId: cancellationGrounds.nodes[0].id, cancelledOn: TODAY };
    const cancel = { cancelRegistration: { id, update } };
    const refused = await city.ask(
      `mutation { cancelRegistration(input: { id: "${id}" }) { userErrors { code } } }`,
    );
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const made = await submit(registrar, [cancel]);
    expect(made.errors).toEqual([]);
    const coordinator = await api.as('coordinator');
    expect((await decide(coordinator, [made.requestId]))[0]!.userErrors).toHaveLength(1);
    await decide(second, [made.requestId]);
    expect((await stateOf(personId)).registrationState).toBe('CANCELLED');
    const { registrationNotices } = await practitioner.get(
      '{ registrationNotices { nodes { title publishedOn } } }',
    );
    expect(registrationNotices.nodes).toEqual([
      { title: expect.stringContaining(`（${number}）`), publishedOn: TODAY },
    ]);
    const anew = await submit(practitioner, [application({ kind: 'REINSTATEMENT' })]);
    expect(anew.errors).toMatchObject([{ code: 'BARRED', clause: '二(三)3' }]);
  });
});

describe('an area that the city registers for', () => {
  test('its applications go to the city’s registrars, by the scheme', async () => {
    const scheme = {
      title: '三元区由市局登记',
      divisionId: COUNTY,
      level: 'CITY',
      office: '三明市民政局',
      since: TODAY,
    };
    const made = await submit(registrar, [{ createRegistrationScheme: scheme }]);
    expect(made.errors).toEqual([]);
    await decide(city, [made.requestId]);
    const late = {
      practitionerId: otherId,
      certificateId: otherCertificateId,
      number: 'OLD-1',
      kind: 'FIRST',
    };
    const entry = { ...late, registeredOn: '2015-01-05', validFrom: '2015-01-05' };
    const entered = await submit(registrar, [{ createRegistration: entry }]);
    expect(entered.errors).toEqual([]);
    expect((await decide(second, [entered.requestId]))[0]!.userErrors).toHaveLength(1);
    const cityRegistrar = await api.as('cityregistrar');
    expect(await decide(cityRegistrar, [entered.requestId])).toMatchObject([
      { changeRequest: { state: 'APPLIED' } },
    ]);
  });
});

test('a registration that ends within 90 days is told to its holder, once', async () => {
  await api.orm.em
    .fork()
    .execute(`update registration set state = 'VALID', valid_until = ? where practitioner_id = ?`, [
      addDays(TODAY, 80),
      personId,
    ]);
  expect(await giveReminders(api.orm, new Date())).toBeGreaterThan(0);
  expect(await giveReminders(api.orm, new Date())).toBe(0);
  const { notifications } = await practitioner.get(
    '{ notifications(filter: { kind: { eq: EXPIRING } }) { nodes { title resource } } }',
  );
  expect(notifications.nodes.length).toBeGreaterThan(0);
  for (const node of notifications.nodes) expect(node.resource).toBe('registrations');
});
