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
    const grant = {
      accountId: accounts.nodes[0].id,
      role: 'ANALYST',
      divisionId: COUNTY,
      since: '2024-01-01',
    };
    const made = await submit(sysadmin, [{ createGrant: grant }]);
    expect(made.errors).toMatchObject([{ code: 'ADMINISTRATIONS_APART', clause: '三员分立' }]);
  });

  test('a grant says how far it reaches, over what there is', async () => {
    const [sysadmin, union] = [await api.as('sysadmin'), await api.as('union')];
    const { me } = await union.get('{ me { account { id } } }');
    const granted = (role: string, more: object) =>
      submit(sysadmin, [{ createGrant: { accountId: me.account.id, role, since: '2024-01-01', ...more } }]);
    const refused = async (role: string, more: object) => codes(await granted(role, more));
    expect(await refused('SECTOR_OFFICER', { divisionId: COUNTY })).toEqual(['REQUIRED']);
    expect(await refused('ANALYST', {})).toEqual(['REQUIRED']);
    expect(await refused('ANALYST', { divisionId: '350402000000' })).toEqual(['DIVISION_ABOLISHED']);
    for (const role of ['INSTITUTION_CLERK', 'PRACTITIONER'])
      expect(await refused(role, { divisionId: COUNTY, subject: 987_654 })).toEqual(['UNKNOWN_REFERENCE']);
    const subject = Number(await inForce(union, await api.as('coordinator')));
    expect(await refused('PRACTITIONER', { subject })).toEqual([]);
    expect(await refused('INSTITUTION_CLERK', { subject: subject + 987_654 })).toEqual(['UNKNOWN_REFERENCE']);
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

describe('offices and their duties (三(一))', () => {
  const office = (name: string, divisionId = COUNTY) => ({ createOffice: { name, divisionId } });
  const duty = (officeId: string, kind: string, since: string) => ({
    createDuty: { officeId, kind, since },
  });
  const dutiesOf = async (
    person: Person,
    officeId: string,
  ): Promise<{ id: string; until: string | null }[]> =>
    (await person.get(`{ duties(filter: { officeId: { eq: "${officeId}" } }) { nodes { id until } } }`))
      .duties.nodes;

  test('no office is set up in a division of before', async () => {
    const made = await submit(await api.as('sysadmin'), [office('梅列区民政局', '350402000000')]);
    expect(codes(made)).toEqual(['DIVISION_ABOLISHED']);
  });

  test('a division is coordinated by one office at a time, which hands over to the next', async () => {
    const [sysadmin, secadmin] = [await api.as('sysadmin'), await api.as('secadmin')];
    const first = await settled(sysadmin, secadmin, [
      office('三元区委组织部'),
      duty('#0', 'COORDINATION', '2021-02-08'),
    ]);
    const next = await settled(sysadmin, secadmin, [office('三元区委社会工作部')]);
    const taking = duty(next, 'COORDINATION', '2023-12-01');
    expect(codes(await submit(sysadmin, [duty(first, 'COORDINATION', '2022-01-01')]))).toEqual([
      'HELD_TWICE',
    ]);
    const made = await submit(sysadmin, [taking]);
    expect(made.errors).toMatchObject([
      { code: 'HELD_BY_ANOTHER', clause: '三(一)', message: expect.stringContaining('三元区委组织部') },
    ]);
    const backwards = duty(next, 'SECTOR', '2024-01-01');
    Object.assign(backwards.createDuty, { until: '2023-01-01' });
    expect(codes(await submit(sysadmin, [backwards]))).toEqual(['ENDS_BEFORE_START']);

    const [held] = await dutiesOf(sysadmin, first);
    const ending = { updateDuty: { id: held!.id, update: { until: '2023-12-01' } } };
    await settled(sysadmin, secadmin, [ending, taking]);
    expect(await dutiesOf(sysadmin, first)).toMatchObject([{ until: '2023-12-01' }]);
    expect(await dutiesOf(sysadmin, next)).toHaveLength(1);
    await settled(sysadmin, secadmin, [
      office('沙县区委组织部', OTHER_COUNTY),
      duty('#0', 'COORDINATION', '2021-02-08'),
    ]);
  });

  test('of two that are approved at once, the second finds the first', async () => {
    const [sysadmin, secadmin] = [await api.as('sysadmin'), await api.as('secadmin')];
    const requested = ['三元区财政局', '三元区国资办'].map((name) =>
      submit(sysadmin, [office(name), duty('#0', 'FINANCE', '2024-01-01')]),
    );
    const ids = (await Promise.all(requested)).map(({ requestId }) => requestId);
    const decided = (await Promise.all(ids.map((id) => decide(secadmin, [id])))).flat();
    expect(decided.map((d) => d.changeRequest!.state).toSorted()).toEqual(['APPLIED', 'CONFLICT']);
  });
});
