import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, oneOfEach, OTHER_COUNTY } from '../support/people.ts';
import {
  create,
  decide,
  inForce,
  practitioner,
  remove,
  revise,
  submit,
  update,
  withdraw,
} from '../support/requests.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let union: Person, coordinator: Person, second: Person, city: Person;
beforeAll(async () => {
  [union, coordinator, second, city] = await api.people('union', 'coordinator', 'second', 'city');
});

const stateOf = async (id: string, person = city): Promise<string> =>
  (await person.get(`query($id: ID!) { changeRequest(id: $id) { state } }`, { id })).changeRequest.state;
const nameOf = async (id: string): Promise<string> =>
  (await city.get(`query($id: ID!) { practitioner(id: $id) { name } }`, { id })).practitioner?.name;

describe('the way of a request', () => {
  test('a maker cannot check their own request, nor a checker without the duty', async () => {
    const { requestId } = await create(coordinator, practitioner());
    expect(await decide(coordinator, [requestId])).toMatchObject([
      { userErrors: [{ code: 'MAKER_IS_CHECKER' }] },
    ]);
    expect(await decide(union, [requestId])).toMatchObject([{ userErrors: [{ code: 'NOT_YOUR_STEP' }] }]);
    expect(await decide(second, [requestId])).toMatchObject([
      { changeRequest: { state: 'APPLIED' }, userErrors: [] },
    ]);
  });

  test('a returned request says why, is revised and goes a second round', async () => {
    const { requestId } = await create(union, practitioner({ name: '李四' }));
    expect(await decide(coordinator, [requestId], 'RETURN')).toMatchObject([
      { userErrors: [{ code: 'REQUIRED' }] },
    ]);
    expect(await decide(coordinator, [requestId], 'RETURN', '请补充学历')).toMatchObject([
      { changeRequest: { state: 'RETURNED' } },
    ]);
    const again = await revise(union, requestId, {
      operations: [{ createPractitioner: practitioner({ name: '李四改' }) }],
    });
    expect(again).toMatchObject({ errors: [], state: 'PENDING', requestId });
    expect(await decide(coordinator, [requestId])).toMatchObject([{ changeRequest: { state: 'APPLIED' } }]);
    const { changeRequest } = await union.get(
      `{ changeRequest(id: "${requestId}") { round decisions { nodes { verdict reason } } } }`,
    );
    expect(changeRequest).toEqual({
      round: 2,
      decisions: {
        nodes: [
          { verdict: 'RETURN', reason: '请补充学历' },
          { verdict: 'APPROVE', reason: null },
        ],
      },
    });
  });

  test('a revised creation keeps a secret that is not typed anew', async () => {
    const values = practitioner({ name: '赵六' });
    const { requestId } = await create(union, values);
    await decide(coordinator, [requestId], 'RETURN', '姓名有误');
    const { documentNumber: _kept, ...typed }: Record<string, unknown> = { ...values, name: '赵六六' };
    expect(await revise(union, requestId, { operations: [{ createPractitioner: typed }] })).toMatchObject({
      errors: [],
      state: 'PENDING',
    });
    await decide(coordinator, [requestId]);
    const found = await union.get(
      `query($n: String!) { practitioners(filter: { documentNumber: { eq: $n } }) { nodes { name } } }`,
      { n: values.documentNumber },
    );
    expect(found.practitioners.nodes).toEqual([{ name: '赵六六' }]);
  });

  test('a rejected or withdrawn request is over', async () => {
    const rejected = await create(union, practitioner());
    await decide(coordinator, [rejected.requestId], 'REJECT', '不属本系统');
    expect(await stateOf(rejected.requestId)).toBe('REJECTED');
    expect((await revise(union, rejected.requestId)).errors).toMatchObject([{ code: 'STATE' }]);
    const withdrawn = await create(union, practitioner());
    expect(await withdraw(union, withdrawn.requestId)).toMatchObject({ state: 'WITHDRAWN', errors: [] });
    expect(await decide(coordinator, [withdrawn.requestId])).toMatchObject([
      { userErrors: [{ code: 'ALREADY_DECIDED' }] },
    ]);
  });

  test('a draft waits for nobody until it is submitted, and may be incomplete in its rules', async () => {
    const draft = await create(union, practitioner(), { draft: true });
    expect(draft.state).toBe('DRAFT');
    expect(await decide(coordinator, [draft.requestId])).toMatchObject([
      { userErrors: [{ code: 'ALREADY_DECIDED' }] },
    ]);
    const { submitDraft } = await union.get(
      `mutation { submitDraft(input: { id: "${draft.requestId}" }) { changeRequest { state } userErrors { message } } }`,
    );
    expect(submitDraft).toEqual({ changeRequest: { state: 'PENDING' }, userErrors: [] });
  });

  test('several operations refer to each other and are applied as a whole', async () => {
    const made = await submit(union, [
      { createPractitioner: practitioner({ name: '钱七' }) },
      { createCertificate: { practitionerId: '#0', level: 'MID', number: 'M-0001', issuedOn: '2020-10-20' } },
    ]);
    expect(made.errors).toEqual([]);
    await decide(coordinator, [made.requestId]);
    const { practitioners } = await union.get(
      `{ practitioners(filter: { name: { eq: "钱七" } }) { nodes { level certificates { nodes { number } } } } }`,
    );
    expect(practitioners.nodes).toEqual([{ level: 'MID', certificates: { nodes: [{ number: 'M-0001' }] } }]);
  });

  test('row by row, each row has its own result', async () => {
    const [kept, gone] = [await inForce(union, coordinator), await inForce(union, coordinator)];
    const made = await submit(
      union,
      [
        { updatePractitioner: { id: kept, update: { name: '甲' } } },
        { updatePractitioner: { id: gone, update: { name: '乙' } } },
      ],
      { mode: 'ROWS' },
    );
    const removal = await remove(union, gone);
    await decide(coordinator, [removal.requestId]);
    await decide(coordinator, [made.requestId]);
    const { changeRequest } = await union.get(
      `{ changeRequest(id: "${made.requestId}") { state operations(sorting: [{ field: seq, direction: ASC }]) { nodes { state errorText } } } }`,
    );
    expect(changeRequest.state).toBe('APPLIED');
    expect(changeRequest.operations.nodes).toMatchObject([
      { state: 'APPLIED', errorText: null },
      { state: 'FAILED', errorText: expect.stringContaining('已被删除') },
    ]);
  });

  test('in bulk, each request has its own result and none fails the others', async () => {
    const [mine, theirs] = [await create(coordinator, practitioner()), await create(union, practitioner())];
    const results = await decide(coordinator, [mine.requestId, theirs.requestId, '999999999']);
    expect(results.map((r) => r.userErrors[0]?.code ?? r.changeRequest?.state)).toEqual([
      'MAKER_IS_CHECKER',
      'APPLIED',
      'NOT_FOUND',
    ]);
  });

  test('a transfer across counties is checked by the county it leaves, then by the city', async () => {
    const id = await inForce(union, coordinator);
    const made = await update(coordinator, id, { divisionId: OTHER_COUNTY });
    expect(await decide(second, [made.requestId])).toMatchObject([
      { changeRequest: { state: 'PENDING', stepName: '市级审核' } },
    ]);
    expect(await decide(second, [made.requestId])).toMatchObject([
      { userErrors: [{ code: 'NOT_YOUR_STEP' }] },
    ]);
    expect(await decide(city, [made.requestId])).toMatchObject([{ changeRequest: { state: 'APPLIED' } }]);
    const elsewhere = await api.as('elsewhere');
    expect((await elsewhere.get(`{ practitioner(id: "${id}") { id } }`)).practitioner).toEqual({ id });
    expect((await union.get(`{ practitioner(id: "${id}") { id } }`)).practitioner).toBeNull();
  });

  test('the same idempotency key makes one request', async () => {
    const values = practitioner();
    const [a, b] = await Promise.all([1, 2].map(() => create(union, values, { idempotencyKey: 'key-1' })));
    expect(a!.requestId).toBe(b!.requestId);
    const other = await union.ask(
      `mutation($input: CreateOnePractitionerInput!) { createOnePractitioner(input: $input) { changeRequest { id } } }`,
      { input: { practitioner: practitioner(), idempotencyKey: 'key-1' } },
    );
    expect(other.errors?.[0]?.extensions?.code).toBe('BAD_REQUEST');
  });
});

describe('two changes to one record', () => {
  test('merge when they touch different fields', async () => {
    const id = await inForce(union, coordinator, { name: '合并' });
    const [a, b] = [
      await update(union, id, { version: 1, name: '合并一' }),
      await update(union, id, { version: 1, major: '社会学' }),
    ];
    expect(await decide(coordinator, [a.requestId, b.requestId])).toMatchObject([
      { changeRequest: { state: 'APPLIED' } },
      { changeRequest: { state: 'APPLIED' } },
    ]);
    expect((await union.get(`{ practitioner(id: "${id}") { name major version } }`)).practitioner).toEqual({
      name: '合并一',
      major: '社会学',
      version: 3,
    });
  });

  test('conflict when they touch the same field; the maker sees three columns and revises', async () => {
    const id = await inForce(union, coordinator, { name: '原名' });
    const [a, b] = [await update(union, id, { name: '甲名' }), await update(union, id, { name: '乙名' })];
    await decide(coordinator, [a.requestId]);
    const shown = await coordinator.get(
      `{ changeRequest(id: "${b.requestId}") { operations { nodes { fields { field originalText currentText proposedText conflict } } } } }`,
    );
    expect(shown.changeRequest.operations.nodes[0].fields[0]).toEqual({
      field: 'name',
      originalText: '原名',
      currentText: '甲名',
      proposedText: '乙名',
      conflict: true,
    });
    expect(await decide(coordinator, [b.requestId])).toMatchObject([
      { changeRequest: { state: 'CONFLICT' }, userErrors: [{ code: 'CONFLICT' }] },
    ]);
    expect(await nameOf(id)).toBe('甲名');
    expect(await revise(union, b.requestId)).toMatchObject({ state: 'PENDING', errors: [] });
    await decide(coordinator, [b.requestId]);
    expect(await nameOf(id)).toBe('乙名');
  });

  test('a stale version conflicts at once on what others changed since, with the current version', async () => {
    const id = await inForce(union, coordinator);
    const { requestId } = await update(union, id, { version: 1, name: '新名' });
    await decide(coordinator, [requestId]);
    expect((await update(union, id, { version: 1, name: '旧页名' })).errors).toMatchObject([
      { __typename: 'ConflictError', code: 'CONFLICT', currentVersion: 2, path: ['update', 'name'] },
    ]);
    expect((await update(union, id, { version: 1, major: '法学' })).errors).toEqual([]);
  });

  test('every applied change leaves a revision that a list can be read as of', async () => {
    const id = await inForce(union, coordinator, { name: '旧时' });
    const before = new Date().toISOString();
    const { requestId } = await update(union, id, { name: '今时' });
    await decide(coordinator, [requestId]);
    const { practitioners } = await union.get(
      `{ practitioners(filter: { id: { eq: "${id}" } }, asOf: "${before}") { totalCount nodes { name } } }`,
    );
    expect(practitioners).toEqual({ totalCount: 1, nodes: [{ name: '旧时' }] });
    const { revisions } = await union.get(
      `{ revisions(resource: "practitioners", id: "${id}") { version kind actorName changeRequestId fields { field originalText proposedText } } }`,
    );
    expect(revisions[0]).toMatchObject({
      version: 2,
      kind: 'UPDATE',
      actorName: 'union',
      changeRequestId: requestId,
    });
    expect(revisions[0].fields).toContainEqual({ field: 'name', originalText: '旧时', proposedText: '今时' });
    expect(revisions[1]).toMatchObject({ version: 1, kind: 'CREATE' });
  });
});

describe('conversation', () => {
  test('comments and attachments stay with the request and are read by those who see it', async () => {
    const { requestId } = await create(union, practitioner());
    await coordinator.get(
      `mutation { commentOnChangeRequest(input: { id: "${requestId}", text: "请附证书扫描件" }) { userErrors { message } } }`,
    );
    const upload = await fetch(`${api.url}/files?name=${encodeURIComponent('证书.pdf')}`, {
      method: 'POST',
      body: '%PDF-1.4',
      headers: { cookie: union.cookie, 'content-type': 'application/pdf', 'apollo-require-preflight': '1' },
    });
    const { id: fileId } = (await upload.json()) as { id: string };
    const attached = await union.get(
      `mutation { attachToChangeRequest(input: { id: "${requestId}", fileId: "${fileId}" }) { userErrors { message } changeRequest { comments { nodes { authorName text } } attachments { nodes { fileName size fileId } } } } }`,
    );
    expect(attached.attachToChangeRequest).toEqual({
      userErrors: [],
      changeRequest: {
        comments: { nodes: [{ authorName: 'coordinator', text: '请附证书扫描件' }] },
        attachments: { nodes: [{ fileName: '证书.pdf', size: 8, fileId }] },
      },
    });
    const read = (cookie: string) => fetch(`${api.url}/files/${fileId}`, { headers: { cookie } });
    expect(await (await read(coordinator.cookie)).text()).toBe('%PDF-1.4');
    expect((await read((await api.as('youth')).cookie)).status).toBe(404);
    expect((await read('')).status).toBe(401);
  });
});

test('what lies outside the maker’s scope cannot be entered or pointed to', async () => {
  expect((await create(union, practitioner({ divisionId: OTHER_COUNTY }))).errors).toMatchObject([
    { code: 'OUT_OF_SCOPE' },
  ]);
  expect((await create(union, practitioner({ sector: 'YOUTH_LEAGUE' }))).errors).toMatchObject([
    { code: 'OUT_OF_SCOPE' },
  ]);
  expect((await create(union, practitioner({ institutionId: '424242' }))).errors).toMatchObject([
    { code: 'UNKNOWN_REFERENCE', path: ['practitioner', 'institutionId'] },
  ]);
});

test('a decision repeated under its key counts once and is answered alike', async () => {
  const { requestId } = await create(union, practitioner());
  const query = `mutation { decideChangeRequests(input: { ids: ["${requestId}"], verdict: APPROVE, idempotencyKey: "d-1" }) { results { changeRequest { state } userErrors { code } } } }`;
  const twice = await Promise.all([coordinator.get(query), coordinator.get(query)]);
  for (const answer of twice) {
    expect(answer.decideChangeRequests.results).toEqual([
      { changeRequest: { state: 'APPLIED' }, userErrors: [] },
    ]);
  }
});
