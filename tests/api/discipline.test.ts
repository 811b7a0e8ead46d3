import { describe, expect, test } from 'vitest';
import { Registration } from '../../server/src/registration/registration.entity.ts';
import { Sanction } from '../../server/src/registration/sanction.entity.ts';
import { addDays, addMonths } from '../../server/src/kernel/values/day.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { TODAY, useRegistration } from '../support/registration-world.ts';
import { decide, submit } from '../support/requests.ts';
import { keep } from '../support/rows.ts';

const world = useRegistration();

const write = <T>(work: Parameters<typeof asPipeline<T>>[2]): Promise<T> =>
  asPipeline(world.api.orm, { accountId: null }, work);
const register = (practitionerId: string, certificateId: string, validFrom: string, validUntil: string) =>
  write((em) =>
    keep(em, Registration, {
      ...{ practitionerId, certificateId, number: `T-${practitionerId}-${validFrom}` },
      ...{ registeredOn: validFrom, validFrom, validUntil },
    }),
  );

describe('a sanction during a renewal', () => {
  let pending: string;

  test('the renewal is applied for in time', async () => {
    await register(world.otherId, world.otherCertificateId, addMonths(TODAY, -35), addMonths(TODAY, 1));
    await world.earn(world.otherId, 90 * 45);
    const made = await submit(world.clerk, [
      world.application({
        practitionerId: world.otherId,
        certificateId: world.otherCertificateId,
        kind: 'RENEWAL',
      }),
    ]);
    expect(made.errors).toEqual([]);
    pending = made.requestId;
    expect((await world.stateOf(world.otherId)).registrationState).toBe('EXPIRING');
  });

  test('a complaint is nobody’s business but the office’s and the coordinator’s', async () => {
    const complaint = {
      practitionerId: world.otherId,
      subject: '泄露服务对象信息',
      receivedOn: TODAY,
      channel: 'LETTER',
      allegation: '在网上公开服务对象的姓名',
      complainant: '林先生',
    };
    const { requestId, recordId, errors } = await submit(world.registrar, [{ createComplaint: complaint }]);
    expect(errors).toEqual([]);
    await decide(world.second, [requestId]);
    const list = '{ complaints { nodes { id subject complainant } } }';
    expect((await world.city.get(list)).complaints.nodes).toEqual([
      { id: recordId, subject: '泄露服务对象信息', complainant: '林**' },
    ]);
    const [finance, sector] = [await world.api.as('finance'), world.union];
    for (const outsider of [finance, sector, world.clerk, world.practitioner]) {
      expect((await outsider.ask(list)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect((await outsider.get(`{ changeRequest(id: "${requestId}") { id } }`)).changeRequest).toBeNull();
      const { changeRequests } = await outsider.get(
        `{ changeRequests(filter: { resource: { eq: "complaints" } }) { totalCount } }`,
      );
      expect(changeRequests.totalCount).toBe(0);
    }
    expect(
      (await world.city.get(`{ changeRequest(id: "${requestId}") { realm } }`)).changeRequest.realm,
    ).toBe('CONFIDENTIAL');
  });

  const act = async (operation: object, checker = world.second) => {
    const made = await submit(world.registrar, [operation]);
    expect(made.errors).toEqual([]);
    return decide(checker, [made.requestId]);
  };

  test('complaint, case, hearing, suspension: the registration is suspended with it', async () => {
    const { complaints } = await world.city.get('{ complaints { nodes { id } } }');
    await act({ acceptComplaint: { id: complaints.nodes[0].id, update: { decidedOn: TODAY } } });
    const { disciplinaryCases } = await world.city.get('{ disciplinaryCases { nodes { id state } } }');
    const id = disciplinaryCases.nodes[0].id;
    expect(disciplinaryCases.nodes).toEqual([{ id, state: 'OPEN' }]);
    const early = await submit(world.registrar, [
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
    expect((await world.stateOf(world.otherId)).registrationState).toBe('SUSPENDED');
  });

  test('and blocks the renewal that was pending (二(三)3)', async () => {
    expect(await decide(world.registrar, [pending])).toMatchObject([
      { changeRequest: { state: 'CONFLICT' }, userErrors: [{ code: 'SUSPENDED' }] },
    ]);
    const { registrations } = await world.city.get(
      `{ registrations(filter: { practitionerId: { eq: "${world.otherId}" } }) { totalCount } }`,
    );
    expect(registrations.totalCount).toBe(1);
  });

  test('lifted, the registration stands again and is renewed, running on from the last day', async () => {
    const { sanctions } = await world.clerk.get('{ sanctions { nodes { id kind state standing } } }');
    expect(sanctions.nodes).toMatchObject([{ kind: 'SUSPENSION', state: 'IMPOSED', standing: 'RUNNING' }]);
    const update = { endedOn: TODAY, endReason: '经复核撤销' };
    await act({ revokeSanction: { id: sanctions.nodes[0].id, update } });
    expect((await world.stateOf(world.otherId)).registrationState).toBe('EXPIRING');
    const { requestId } = await submit(world.clerk, [
      world.application({
        practitionerId: world.otherId,
        certificateId: world.otherCertificateId,
        kind: 'RENEWAL',
      }),
    ]);
    await decide(world.registrar, [requestId]);
    const { registrations } = await world.city.get(
      `{ registrations(filter: { practitionerId: { eq: "${world.otherId}" } }, sorting: [{ field: validFrom, direction: ASC }]) { nodes { kind standing validFrom validUntil earnedMinutes requiredMinutes } } }`,
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
  const decided = {
    practitionerId: world.personId,
    kind: 'SUSPENSION',
    reason: '违反守则',
    documentNumber: '甲',
  };
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
  const { sanctions } = await world.city.get(
    `{ sanctions(filter: { documentNumber: { eq: "甲" } }, sorting: [{ field: id, direction: ASC }]) { nodes { standing } } }`,
  );
  expect(sanctions.nodes.map((s: { standing: string }) => s.standing)).toEqual([
    'EXPIRED',
    'RUNNING',
    'UPCOMING',
  ]);
});
