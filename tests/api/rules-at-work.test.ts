import { describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { citizenId } from '../support/citizen-id.ts';
import { appoint, COUNTY, oneOfEach, OTHER_COUNTY } from '../support/people.ts';
import { create, decide, inForce, practitioner, submit, update, type Made } from '../support/requests.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));

/** Codes of what was said against a submission. */
const codes = ({ errors }: Made): string[] => errors.map((e) => e.code);

/** Submits operations and has them approved; the id of the first record. */
async function settled(maker: Person, checker: Person, operations: object[]): Promise<string> {
  const made = await submit(maker, operations);
  expect(made.errors).toEqual([]);
  const [result] = await decide(checker, [made.requestId]);
  expect(result).toMatchObject({ changeRequest: { state: 'APPLIED' }, userErrors: [] });
  return made.recordId!;
}

const institution = (more: object = {}) => ({
  createInstitution: {
    name: '测试机构',
    kind: 'PUBLIC_INSTITUTION',
    sector: 'TRADE_UNION',
    divisionId: COUNTY,
    ...more,
  },
});

describe('one document, one person', () => {
  const documentNumber = citizenId('1988-08-08', 8);

  test('a number registered in another county is refused, with the county and without the person', async () => {
    const [elsewhere, city, union] = [await api.as('elsewhere'), await api.as('city'), await api.as('union')];
    await inForce(elsewhere, city, { documentNumber, divisionId: OTHER_COUNTY, name: '罗某' });
    const made = await create(union, practitioner({ documentNumber }));
    expect(codes(made)).toEqual(['DUPLICATE']);
    expect(made.errors[0]!.message).toMatch(/已登记（沙县区）/);
    expect(made.errors[0]!.message).not.toContain('罗某');
  });

  test('what the number says overrides what was typed', async () => {
    const [union, coordinator] = [await api.as('union'), await api.as('coordinator')];
    const id = await inForce(union, coordinator, {
      documentNumber: citizenId('1991-01-01', 1),
      sex: 'FEMALE',
      birthDate: '1970-01-01',
    });
    const { practitioner: person } = await union.get(`{ practitioner(id: "${id}") { sex birthDate } }`);
    expect(person).toEqual({ sex: 'MALE', birthDate: '1991-01-01' });
    expect(codes(await update(union, id, { birthDate: '1971-01-01' }))).toEqual(['FOLLOWS_FROM_DOCUMENT']);
  });

  test('a code of no list and a division of before are refused (GB/T 4658, GB/T 2260)', async () => {
    const union = await api.as('union');
    expect(codes(await create(union, practitioner({ education: '777' })))).toEqual(['UNKNOWN_CODE']);
    const coordinator = await api.as('city');
    expect(codes(await create(coordinator, practitioner({ divisionId: '350402000000' })))).toContain(
      'DIVISION_ABOLISHED',
    );
  });
});

describe('posts and appointments', () => {
  test('a quota of one takes one person (二(二)), and only hosts set principal posts (二(二)2)', async () => {
    const [registrar, coordinator] = [await api.as('registrar'), await api.as('coordinator')];
    const post = (kind: string) => ({
      createPost: { name: '社工岗', institutionId: '#0', kind, level: 'ASSISTANT', quota: 1, state: 'OPEN' },
    });
    expect(codes(await submit(registrar, [institution(), post('PRINCIPAL')]))).toEqual([
      'PRINCIPAL_NOT_ALLOWED',
    ]);
    const host = await settled(registrar, coordinator, [
      institution({ hostKind: 'WORKER_AID' }),
      post('PRINCIPAL'),
    ]);
    const { posts } = await registrar.get(
      `{ posts(filter: { institutionId: { eq: "${host}" } }) { nodes { id } } }`,
    );

    const seated = (serial: number, startOn: string) => [
      { createPractitioner: practitioner({ documentNumber: citizenId('1992-02-02', serial) }) },
      { createAppointment: { practitionerId: '#0', postId: posts.nodes[0].id, startOn } },
    ];
    const [first, second] = [
      await submit(registrar, seated(1, '2024-01-01')),
      await submit(registrar, seated(2, '2024-06-01')),
    ];
    expect([...first.errors, ...second.errors]).toEqual([]);
    expect((await decide(coordinator, [first.requestId]))[0]!.changeRequest!.state).toBe('APPLIED');
    expect((await decide(coordinator, [second.requestId]))[0]).toMatchObject({
      changeRequest: { state: 'CONFLICT' },
    });
    const third = await submit(registrar, seated(3, '2025-01-01'));
    expect(third.errors).toMatchObject([
      { code: 'QUOTA_EXCEEDED', clause: '二(二)', path: expect.arrayContaining(['postId']) },
    ]);
    const { posts: after } = await registrar.get(
      `{ posts(filter: { institutionId: { eq: "${host}" } }) { nodes { filled } } }`,
    );
    expect(after.nodes).toEqual([{ filled: 1 }]);
  });

  test('a person has one certificate of each level (二(三)1)', async () => {
    const [union, coordinator] = [await api.as('union'), await api.as('coordinator')];
    const practitionerId = await inForce(union, coordinator);
    const certificate = (number: string) => ({
      createCertificate: { practitionerId, level: 'MID', number, issuedOn: '2020-10-01' },
    });
    expect(codes(await submit(union, [certificate('A'), certificate('B')]))).toEqual([
      'LEVEL_HELD',
      'LEVEL_HELD',
    ]);
    await settled(union, coordinator, [certificate('A')]);
    expect(codes(await submit(union, [certificate('A')]))).toEqual(['DUPLICATE', 'LEVEL_HELD']);
  });
});

describe('accounts', () => {
  const issue = `mutation($input: IssuePasswordInput!) { issuePassword(input: $input) { password userErrors { code } } }`;

  test('an auditor is given no business role (三员分立)', async () => {
    const sysadmin = await api.as('sysadmin');
    const { accounts } = await sysadmin.get(
      `{ accounts(filter: { username: { eq: "auditadmin" } }) { nodes { id } } }`,
    );
    const grant = { accountId: accounts.nodes[0].id, role: 'ANALYST', since: '2024-01-01' };
    const made = await submit(sysadmin, [{ createGrant: grant }]);
    expect(made.errors).toMatchObject([{ code: 'ADMINISTRATIONS_APART', clause: '三员分立' }]);
  });

  test('a new account signs in with the password issued, once its sessions are ended', async () => {
    const [sysadmin, secadmin] = [await api.as('sysadmin'), await api.as('secadmin')];
    const id = await settled(sysadmin, secadmin, [
      { createAccount: { username: 'newcomer', name: '新同事' } },
      { createGrant: { accountId: '#0', role: 'ANALYST', divisionId: COUNTY, since: '2024-01-01' } },
    ]);
    const issued = (await sysadmin.get(issue, { input: { accountId: id } })).issuePassword;
    expect(issued.userErrors).toEqual([]);
    const newcomer = await api.as('newcomer', issued.password);
    expect(await newcomer.get('{ me { mustChangePassword } }')).toEqual({ me: { mustChangePassword: true } });
    const again = (await sysadmin.get(issue, { input: { accountId: id } })).issuePassword;
    expect(again.password).not.toBe(issued.password);
    await expect(api.as('newcomer', issued.password)).rejects.toThrow('密码不正确');
  });

  test('nobody but a system administrator issues passwords, and nobody to themselves', async () => {
    const sysadmin = await api.as('sysadmin');
    const { me } = await sysadmin.get('{ me { account { id } } }');
    expect(
      (await sysadmin.get(issue, { input: { accountId: me.account.id } })).issuePassword.userErrors,
    ).toEqual([{ code: 'OWN_ACCOUNT' }]);
    const union = await api.as('union');
    expect(
      (await union.ask(issue, { input: { accountId: me.account.id } })).errors![0]!.extensions!.code,
    ).toBe('FORBIDDEN');
  });
});
