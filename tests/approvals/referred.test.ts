import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../support/api.ts';
import { appoint, oneOfEach } from '../support/people.ts';
import { create, decide, inForce, practitioner, remove } from '../support/requests.ts';

const api = useApi({}, (a) => appoint(a, oneOfEach));
let union: Person, city: Person;
beforeAll(async () => {
  [union, city] = await api.people('union', 'city');
});

describe('a record that others refer to', () => {
  const certify = (id: string) =>
    `mutation { done: createOneCertificate(input: { certificate: { practitionerId: "${id}", level: MID, number: "C-${id}", issuedOn: "2020-06-01" } }) { changeRequest { id } userErrors { message } } }`;

  test('is not offered for deletion', async () => {
    const id = await inForce(union, city);
    const { done } = await union.get(certify(id));
    expect(done.userErrors).toEqual([]);
    await decide(city, [done.changeRequest.id]);
    const { errors, requestId } = await remove(union, id);
    expect(requestId).toBeUndefined();
    expect(errors).toMatchObject([
      { code: 'IN_USE', path: ['id'], message: expect.stringContaining('职业水平证书') },
    ]);
  });

  test('meanwhile, comes back as a conflict, and the other decisions stand', async () => {
    const id = await inForce(union, city);
    const deletion = await remove(union, id);
    const { done } = await union.get(certify(id));
    await decide(city, [done.changeRequest.id]);
    const other = await create(union, practitioner());
    const results = await decide(city, [deletion.requestId, other.requestId]);
    expect(results).toMatchObject([
      { changeRequest: { state: 'CONFLICT' }, userErrors: [{ code: 'IN_USE' }] },
      { changeRequest: { state: 'APPLIED' }, userErrors: [] },
    ]);
  });
});
