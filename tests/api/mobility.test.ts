import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach, OTHER_COUNTY } from '../support/people.ts';
import { decide, inForce, submit } from '../support/requests.ts';
import { codes, daysFromToday, settled } from '../support/settle.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let city: Person, coordinator: Person, registrar: Person, clerk: Person, person: Person, rival: Person;
let institutionId: string, postId: string, practitionerId: string;

const institution = (name: string) =>
  settled(registrar, coordinator, [
    {
      createInstitution: {
        name,
        kind: 'PRIVATE_NON_ENTERPRISE',
        divisionId: COUNTY,
        sector: 'CIVIL_AFFAIRS',
      },
    },
  ]);
const post = (quota: number) =>
  settled(registrar, coordinator, [
    {
      createPost: { name: '社工岗', institutionId, kind: 'GENERAL', level: 'MID', quota, state: 'OPEN' },
    },
  ]);

beforeAll(async () => {
  [city, coordinator, registrar] = await api.people('city', 'coordinator', 'registrar');
  institutionId = await institution('用人单位');
  const other = await institution('别的单位');
  postId = await post(1);
  practitionerId = await inForce(coordinator, await api.as('second'), { sector: 'TRADE_UNION' });
  const certificate = { practitionerId, level: 'MID', number: 'M-1', issuedOn: '2020-10-01' };
  await settled(registrar, coordinator, [{ createCertificate: certificate }]);
  await appoint(api, [
    { username: 'clerk', role: 'INSTITUTION_CLERK', division: COUNTY, subject: Number(institutionId) },
    { username: 'rival', role: 'INSTITUTION_CLERK', division: COUNTY, subject: Number(other) },
    { username: 'person', role: 'PRACTITIONER', division: COUNTY, subject: Number(practitionerId) },
  ]);
  [clerk, person, rival] = (await Promise.all(['clerk', 'person', 'rival'].map((n) => api.as(n)))) as [
    Person,
    Person,
    Person,
  ];
});

const vacancy = (more: object = {}) => ({
  createVacancy: { title: '招聘社工', postId, seats: 1, publishedOn: daysFromToday(0), ...more },
});
const seeker = (more: object = {}) => ({
  createSeeker: {
    practitionerId,
    experienceYears: 5,
    wishedDivisionId: COUNTY,
    registeredOn: daysFromToday(0),
    ...more,
  },
});

describe('the two-way choice (二(四)3)', () => {
  let vacancyId: string, seekerId: string, offerId: string;

  test('vacancies and seekers get their terms, and matching says why', async () => {
    vacancyId = await settled(clerk, coordinator, [vacancy()]);
    seekerId = await settled(person, coordinator, [seeker()]);
    const { vacancy: kept } = await clerk.get(
      `{ vacancy(id: "${vacancyId}") { validUntil active level hired } }`,
    );
    expect(kept).toEqual({ validUntil: daysFromToday(90), active: true, level: 'MID', hired: 0 });
    const query = `{ matchesFor(vacancyId: "${vacancyId}") { id score reasons { factor points most text } } }`;
    const { matchesFor } = await clerk.get(query);
    expect(matchesFor).toMatchObject([{ id: seekerId, score: 93 }]);
    expect(matchesFor[0].reasons).toContainEqual({
      factor: 'SECTOR',
      points: 8,
      most: 15,
      text: '求职人不限系统（民政）',
    });
    const back = await person.get(`{ vacanciesFor(seekerId: "${seekerId}") { id score } }`);
    expect(back.vacanciesFor).toEqual([{ id: vacancyId, score: 93 }]);
    const office = await coordinator.get(query);
    expect(office.matchesFor).toMatchObject([{ id: seekerId, score: 93 }]);
    const away = await api.as('elsewhere');
    expect(await away.get(`{ matchesFor(vacancyId: "${vacancyId}") { id } }`)).toEqual({ matchesFor: null });
  });

  test('an employer sees what a seeker can do, not who it is', async () => {
    const query = `{ seeker(id: "${seekerId}") { displayName level practitioner { name } } }`;
    const { seeker: shown } = await clerk.get(query);
    expect(shown).toEqual({
      displayName: `求职人员 ${seekerId}（社会工作师）`,
      level: 'MID',
      practitioner: null,
    });
  });

  test('the market is counted for the county and for the whole', async () => {
    const figures = 'activeSeats activeSeekers vacancySeekerRatio vacancyFillRate';
    const { divisions } = await city.get(
      `{ divisions(filter: { id: { in: ["350400000000", "${COUNTY}", "${OTHER_COUNTY}"] } }, sorting: [{ field: id, direction: ASC }]) { nodes { ${figures} } } }`,
    );
    const all = { activeSeats: 1, activeSeekers: 1, vacancySeekerRatio: 1, vacancyFillRate: 0 };
    const none = { activeSeats: 0, activeSeekers: 0, vacancySeekerRatio: null, vacancyFillRate: null };
    expect(divisions.nodes).toEqual([all, all, none]);
  });

  test('nobody says yes for the other side, and one yes is no agreement', async () => {
    offerId = await settled(clerk, coordinator, [
      { createJobOffer: { vacancyId, seekerId, origin: 'EMPLOYER' } },
    ]);
    const forOther = `mutation { acceptAsSeekerJobOffer(input: { id: "${offerId}" }) { userErrors { code } } }`;
    expect((await clerk.ask(forOther)).errors![0]!.extensions!.code).toBe('FORBIDDEN');
    const rivals = await submit(rival, [
      { acceptAsEmployerJobOffer: { id: offerId, update: { startOn: daysFromToday(7) } } },
    ]);
    expect(codes(rivals)).toEqual(['NOT_FOUND']);
    const accepted = { acceptAsEmployerJobOffer: { id: offerId, update: { startOn: daysFromToday(7) } } };
    await settled(clerk, coordinator, [accepted]);
    expect(codes(await submit(clerk, [accepted]))).toEqual(['ACCEPTED_ALREADY']);
    const { jobOffer } = await person.get(`{ jobOffer(id: "${offerId}") { state employerAcceptedOn } }`);
    expect(jobOffer).toEqual({ state: 'OPEN', employerAcceptedOn: daysFromToday(0) });
  });

  test('when both have said yes, a request for appointment lies before the coordinator', async () => {
    await settled(person, coordinator, [{ acceptAsSeekerJobOffer: { id: offerId } }]);
    expect((await person.get(`{ jobOffer(id: "${offerId}") { state } }`)).jobOffer.state).toBe('AGREED');
    const list = `{ changeRequests(filter: { state: { eq: PENDING } }) { nodes { id note makerName operations { nodes { kind resource } } } } }`;
    const { changeRequests } = await coordinator.get(list);
    expect(changeRequests.nodes).toMatchObject([
      {
        makerName: 'person',
        operations: {
          nodes: [
            { kind: 'UPDATE', resource: 'practitioners' },
            { kind: 'CREATE', resource: 'appointments' },
          ],
        },
      },
    ]);
    expect(changeRequests.nodes[0].note).toContain('双向选择');
    expect(await decide(coordinator, [changeRequests.nodes[0].id])).toMatchObject([
      { changeRequest: { state: 'APPLIED' }, userErrors: [] },
    ]);
    const after = await clerk.get(
      `{ jobOffer(id: "${offerId}") { state seeker { state } vacancy { state hired } } practitioner(id: "${practitionerId}") { institutionId appointments { nodes { startOn } } } }`,
    );
    expect(after).toEqual({
      jobOffer: { state: 'HIRED', seeker: { state: 'PLACED' }, vacancy: { state: 'FILLED', hired: 1 } },
      practitioner: { institutionId, appointments: { nodes: [{ startOn: daysFromToday(7) }] } },
    });
    const { division } = await city.get(`{ division(id: "${COUNTY}") { vacancyFillRate } }`);
    expect(division).toEqual({ vacancyFillRate: 100 });
  });
});

describe('what the rules refuse (二(四)3)', () => {
  test('an agreement whose post is full by now is refused, and the yes is taken back', async () => {
    const seat = await post(1);
    const newcomer = await inForce(coordinator, await api.as('second'));
    const vacancyId = await settled(registrar, coordinator, [vacancy({ postId: seat })]);
    const seekerId = await settled(registrar, coordinator, [seeker({ practitionerId: newcomer })]);
    await appoint(api, [
      { username: 'newcomer', role: 'PRACTITIONER', division: COUNTY, subject: Number(newcomer) },
    ]);
    const offer = { createJobOffer: { vacancyId, seekerId, origin: 'SEEKER' } };
    const offerId = await settled(await api.as('newcomer'), coordinator, [offer]);
    await settled(await api.as('newcomer'), coordinator, [{ acceptAsSeekerJobOffer: { id: offerId } }]);
    const other = await inForce(coordinator, await api.as('second'));
    await settled(registrar, coordinator, [
      { createAppointment: { practitionerId: other, postId: seat, startOn: daysFromToday(0) } },
    ]);
    const made = await submit(clerk, [
      { acceptAsEmployerJobOffer: { id: offerId, update: { startOn: daysFromToday(3) } } },
    ]);
    expect(codes(made)).toEqual(['QUOTA_EXCEEDED']);
    const { jobOffer } = await clerk.get(`{ jobOffer(id: "${offerId}") { state employerAcceptedOn } }`);
    expect(jobOffer).toEqual({ state: 'OPEN', employerAcceptedOn: null });
  });

  test('a vacancy offers no more than its post has free, nor longer than its term', async () => {
    const seat = await post(2);
    expect(codes(await submit(clerk, [vacancy({ postId: seat, seats: 3 })]))).toEqual(['NO_FREE_SEATS']);
    const long = vacancy({ postId: seat, validUntil: daysFromToday(91) });
    expect(codes(await submit(clerk, [long]))).toEqual(['VALID_TOO_LONG']);
  });

  test('a referral that is taken up becomes an offer; a person is registered once', async () => {
    const newcomer = await inForce(coordinator, await api.as('second'));
    const vacancyId = await settled(registrar, coordinator, [vacancy({ postId: await post(1) })]);
    const seekerId = await settled(registrar, coordinator, [seeker({ practitionerId: newcomer })]);
    expect(codes(await submit(registrar, [seeker({ practitionerId: newcomer })]))).toEqual([
      'SEEKING_ALREADY',
    ]);
    const referral = { vacancyId, seekerId, referredOn: daysFromToday(0), score: 80, reason: '级别相符' };
    const id = await settled(registrar, coordinator, [{ createReferral: referral }]);
    await settled(clerk, coordinator, [{ takeUpReferral: { id } }]);
    const { jobOffers } = await clerk.get(
      `{ jobOffers(filter: { vacancyId: { eq: "${vacancyId}" } }) { nodes { seekerId origin state } } }`,
    );
    expect(jobOffers.nodes).toEqual([{ seekerId, origin: 'REFERRAL', state: 'OPEN' }]);
  });

  test('fairs have their booths and outcomes, windows their cases', async () => {
    const fair = (heldOn: string) => ({
      createJobFair: {
        name: '社工招聘会',
        divisionId: COUNTY,
        organizer: '组织部',
        venue: '人才市场',
        heldOn,
        boothCapacity: 1,
      },
    });
    const past = await settled(registrar, coordinator, [fair(daysFromToday(-3))]);
    const booth = (fairId: string, more: object = {}) => ({
      createFairBooth: { fairId, institutionId, boothNumber: 'A1', seatsOffered: 3, ...more },
    });
    const outcome = { resumes: 10, intentions: 4, hired: 5 };
    expect(codes(await submit(registrar, [booth(past, outcome)]))).toEqual(['OUTCOME_FUNNEL']);
    await settled(registrar, coordinator, [booth(past, { ...outcome, hired: 2 })]);
    await settled(registrar, coordinator, [{ reportJobFair: { id: past, update: { visitors: 200 } } }]);
    const { jobFair } = await city.get(`{ jobFair(id: "${past}") { state seatsOffered intentions hired } }`);
    expect(jobFair).toEqual({ state: 'HELD', seatsOffered: 3, intentions: 4, hired: 2 });
    const coming = await settled(registrar, coordinator, [fair(daysFromToday(3))]);
    const early = await submit(registrar, [{ reportJobFair: { id: coming, update: { visitors: 1 } } }]);
    expect(codes(early)).toEqual(['FAIR_NOT_HELD']);
    const windowId = await settled(registrar, coordinator, [
      { createGuidanceWindow: { name: '就业指导窗口', divisionId: COUNTY, address: '政务中心' } },
    ]);
    const caseId = await settled(registrar, coordinator, [
      {
        createGuidanceCase: {
          windowId,
          visitor: '来访人',
          topic: 'CAREER',
          openedOn: daysFromToday(-1),
          advice: '建议报考',
        },
      },
    ]);
    const closing = (closedOn: string) => ({
      closeGuidanceCase: { id: caseId, update: { closedOn, outcome: '已报名' } },
    });
    expect(codes(await submit(registrar, [closing(daysFromToday(-2))]))).toEqual(['ENDS_BEFORE_START']);
    await settled(registrar, coordinator, [closing(daysFromToday(0))]);
  });
});
