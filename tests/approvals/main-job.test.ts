import { expect, test } from 'vitest';
import { useApi } from '../support/api.ts';
import { citizenId } from '../support/citizen-id.ts';
import { appoint, COUNTY, oneOfEach } from '../support/people.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));

const create = `mutation($input: CreateOnePractitionerInput!) {
  createOnePractitioner(input: $input) {
    practitioner { id name }
    changeRequest { id state title stepName awaitingRoles }
    userErrors { __typename code message path }
  }
}`;
const decideMany = `mutation($input: DecideChangeRequestsInput!) {
  decideChangeRequests(input: $input) { results { id changeRequest { state } userErrors { code message } } }
}`;

test('an officer enters, a coordinator approves, the record is in force, an analyst counts it', async () => {
  const union = await api.as('union');
  const practitioner = {
    name: '张三',
    documentNumber: citizenId('1990-03-07', 12),
    divisionId: COUNTY,
    sector: 'TRADE_UNION',
  };
  const { createOnePractitioner: made } = await union.get(create, {
    input: { practitioner, note: '新入职' },
  });
  expect(made.userErrors).toEqual([]);
  expect(made.practitioner).toBeNull();
  expect(made.changeRequest).toMatchObject({
    state: 'PENDING',
    awaitingRoles: 'COORDINATOR',
    title: '新增从业人员：张三',
  });

  const coordinator = await api.as('coordinator');
  const inbox =
    await coordinator.get(`{ changeRequests(filter: { awaitingMe: { is: true } }) { totalCount nodes {
    id title makerName flowStrip { name state holders }
    operations { nodes { kind recordName fields { field label originalText proposedText changed } } } } } }`);
  expect(inbox.changeRequests.totalCount).toBe(1);
  const [request] = inbox.changeRequests.nodes;
  expect(request.flowStrip).toMatchObject([
    { name: '组织部门审核', state: 'CURRENT', holders: ['city', 'coordinator', 'second'] },
  ]);
  const fields = request.operations.nodes[0].fields;
  expect(fields.find((f: { field: string }) => f.field === 'documentNumber').proposedText).toMatch(
    /^350\*+\w{4}$/,
  );

  const analyst = await api.as('analyst');
  const count = `{ practitioners(filter: { divisionId: { within: "${COUNTY}" }, sector: { eq: TRADE_UNION } }) { totalCount groups(by: [sector, divisionId]) { sector divisionId count } } }`;
  expect((await analyst.get(count)).practitioners.totalCount).toBe(0);
  const decided = await coordinator.get(decideMany, { input: { ids: [request.id], verdict: 'APPROVE' } });
  expect(decided.decideChangeRequests.results).toEqual([
    { id: request.id, changeRequest: { state: 'APPLIED' }, userErrors: [] },
  ]);
  expect((await analyst.get(count)).practitioners).toEqual({
    totalCount: 1,
    groups: [{ sector: 'TRADE_UNION', divisionId: COUNTY, count: 1 }],
  });

  const { practitioners } = await union.get(
    `{ practitioners { nodes { id name version documentNumber division { name } pendingRequestId } } }`,
  );
  expect(practitioners.nodes[0]).toMatchObject({
    name: '张三',
    version: 1,
    division: { name: '三元区' },
    pendingRequestId: null,
  });
});
