import { beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../server/src/kernel/values/day.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { useApi, type Person } from '../support/api.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';
import { keepInstitution, keepPractitioner } from '../support/rows.ts';
import { decide, submit, type Made } from '../support/requests.ts';

const YEAR = Number(dayOf(new Date()).slice(0, 4));
let personId: string;
let registrar: Person, coordinator: Person;

const api = useApi({}, async (a) => {
  const place = { division: COUNTY, sector: 'TRADE_UNION' } as const;
  await asPipeline(a.orm, { accountId: null }, async (em) => {
    const { id, postId } = await keepInstitution(em, place);
    personId = (await keepPractitioner(em, place, postId, id)).id;
    await em.nativeDelete(Certificate, {});
  });
  await appoint(a, oneOfEach);
});
beforeAll(async () => {
  [registrar, coordinator] = [await api.as('registrar'), await api.as('coordinator')];
});

/** Submits operations and has them approved. */
async function settled(operations: object[]): Promise<Made> {
  const made = await submit(registrar, operations);
  expect(made.errors).toEqual([]);
  expect(await decide(coordinator, [made.requestId])).toMatchObject([
    { changeRequest: { state: 'APPLIED' } },
  ]);
  return made;
}
const passed = (paper: string, year: number) => ({
  createExamAttempt: {
    practitionerId: personId,
    paper,
    year,
    result: 'PASSED',
    resultOn: `${year}-08-20`,
  },
});
const pass = (level: string, year: number) => ({
  createExamPass: { practitionerId: personId, level, year, passedOn: `${year}-08-20` },
});
const certificates = async () =>
  (await coordinator.get('{ certificates { nodes { level number issuedOn } } }')).certificates.nodes;
const stateOf = async (id: string) =>
  (await coordinator.get(`{ examPass(id: "${id}") { state } }`)).examPass.state;

test('one paper is no pass, and the refusal says what is missing (二(三)1)', async () => {
  await settled([passed('ASSISTANT_SKILLS', YEAR - 3), passed('ASSISTANT_PRACTICE', YEAR - 2)]);
  const { errors } = await submit(registrar, [pass('ASSISTANT', YEAR - 2)]);
  expect(errors).toMatchObject([{ code: 'NOT_PASSED', clause: '二(三)1' }]);
  expect(errors[0]!.message).toContain('综合能力（初级）');
});

test('both papers of one year are; the certificate comes with its number, in the same transaction', async () => {
  await settled([passed('ASSISTANT_PRACTICE', YEAR - 3)]);
  const { recordId } = await settled([pass('ASSISTANT', YEAR - 3)]);
  const update = { certificateNumber: 'TEST-0001', issuedOn: `${YEAR - 3}-09-20` };
  const missing = await submit(registrar, [{ certifyExamPass: { id: recordId, update: {} } }]);
  expect(missing.errors.map((e) => e.code)).toEqual(['REQUIRED', 'REQUIRED']);
  const { requestId } = await settled([{ certifyExamPass: { id: recordId, update } }]);
  expect(await stateOf(recordId!)).toBe('CERTIFIED');
  expect(await certificates()).toEqual([
    { level: 'ASSISTANT', number: 'TEST-0001', issuedOn: `${YEAR - 3}-09-20` },
  ]);
  const [row] = (await api.orm.em
    .fork()
    .execute('select rev_request_id::text as id from history.certificate order by rev_id desc limit 1')) as {
    id: string;
  }[];
  expect(row!.id).toBe(requestId);
});

test('a number that is taken undoes the pass as well', async () => {
  await settled(
    ['MID_SKILLS', 'MID_PRACTICE', 'MID_LAW'].map((paper, i) => passed(paper, YEAR - 2 + (i % 2))),
  );
  const { recordId } = await settled([pass('MID', YEAR - 1)]);
  const update = { certificateNumber: 'TEST-0001', issuedOn: `${YEAR - 1}-09-20` };
  const made = await submit(registrar, [{ certifyExamPass: { id: recordId, update } }]);
  expect(await decide(coordinator, [made.requestId])).toMatchObject([
    { changeRequest: { state: 'CONFLICT' }, userErrors: [{ code: 'DUPLICATE' }] },
  ]);
  expect(await stateOf(recordId!)).toBe('PROPOSED');
  expect(await certificates()).toHaveLength(1);
});

test('the senior certificate waits for review and notice', async () => {
  await settled([passed('SENIOR_PRACTICE', YEAR - 1)]);
  const { recordId: id } = await settled([pass('SENIOR', YEAR - 1)]);
  const { examPass } = await coordinator.get(`{ examPass(id: "${id}") { proofValidUntil } }`);
  expect(examPass.proofValidUntil).toBe(`${YEAR + 2}-08-20`);
  const certify = {
    certifyExamPass: { id, update: { certificateNumber: 'TEST-0002', issuedOn: `${YEAR - 1}-12-20` } },
  };
  expect((await submit(registrar, [certify])).errors).toMatchObject([
    { code: 'NOT_REVIEWED', clause: '二(三)1' },
  ]);
  await settled([{ reviewExamPass: { id, update: { reviewedOn: `${YEAR - 1}-11-01` } } }]);
  const notice = (noticeUntil: string) => ({
    publicizeExamPass: { id, update: { noticeFrom: `${YEAR - 1}-11-03`, noticeUntil } },
  });
  expect((await submit(registrar, [notice(`${YEAR - 1}-11-05`)])).errors).toMatchObject([
    { code: 'NOTICE_TOO_SHORT' },
  ]);
  await settled([notice(`${YEAR - 1}-11-14`)]);
  await settled([certify]);
  expect(await certificates()).toContainEqual({
    level: 'SENIOR',
    number: 'TEST-0002',
    issuedOn: `${YEAR - 1}-12-20`,
  });
});
