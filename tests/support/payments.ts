import type { EntityManager } from '@mikro-orm/postgresql';
import { beforeAll } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { useApi, type Person } from './api.ts';
import * as funds from './funds.ts';
import { enacted, type Office } from './funds.ts';
import { submit } from './requests.ts';
import { codes, settled } from './settle.ts';

/** A server for the tests of a file about what is paid, and who claims, commits and pays there. */
export function usePayments() {
  const api = useApi({}, funds.staffed);
  const desk = { office: {} as Office, registrar: {} as Person };
  beforeAll(async () => {
    desk.office = await funds.officeOf(api);
    desk.registrar = await api.as('registrar');
  });

  const write = <T>(work: (em: EntityManager) => Promise<T>): Promise<T> =>
    asPipeline(api.orm, { accountId: null }, work);
  const on = { businessDate: `${funds.YEAR}-03-10` };
  const claimedOn = `${funds.YEAR}-03-02`;

  let serial = 0;
  /** Money of a kind for a purpose. */
  async function allocated(purpose: string, amount = 5000_00, kind = 'BUDGET'): Promise<string> {
    const name = `${purpose}${++serial}`;
    const sourceId = await enacted(desk.office, funds.source(kind, { name }));
    const programmeId = await enacted(desk.office, funds.programme(purpose, { name }));
    await enacted(desk.office, funds.appropriation(sourceId, amount));
    return enacted(desk.office, funds.allocation(sourceId, programmeId, amount));
  }

  const act = (verb: string, type: string, id: string, update: object = {}) => ({
    [`${verb}${type}`]: { id, update },
  });
  const commit = (type: string, id: string, allocationId: string) =>
    act('commit', type, id, { allocationId, ...on });
  const disburse = (type: string, id: string) => act('disburse', type, id, { ...on, voucherNumber: '记-1' });
  const claim = (type: string, values: object) => ({ [`create${type}`]: { claimedOn, ...values } });
  const claimed = (type: string, values: object): Promise<string> =>
    settled(desk.registrar, desk.office.coordinator, [claim(type, values)]);
  const refusal = async (operation: object, maker = desk.registrar): Promise<string[]> =>
    codes(await submit(maker, [operation]));
  const refusedMoney = (operation: object): Promise<string[]> => refusal(operation, desk.office.maker);

  /** Has a claim committed and paid. */
  async function paid(type: string, id: string, allocationId: string): Promise<void> {
    await enacted(desk.office, commit(type, id, allocationId));
    await enacted(desk.office, disburse(type, id));
  }

  /** The payment with what the ledger says of it. */
  async function payment(
    type: string,
    id: string,
    who = desk.office.maker,
  ): Promise<Record<string, unknown> | null> {
    const field = type[0]!.toLowerCase() + type.slice(1);
    const ledger =
      'commitment { payeeKind institutionId: institution { id } practitionerId: practitioner { id } outstanding disbursed }';
    return (await who.get(`{ ${field}(id: "${id}") { state amount paid ${ledger} } }`))[field];
  }
  const allocation = async (id: string): Promise<object> =>
    (await desk.office.maker.get(`{ allocation(id: "${id}") { uncommitted committed disbursed } }`))
      .allocation;
  return {
    api,
    desk,
    write,
    allocated,
    act,
    commit,
    disburse,
    claim,
    claimed,
    refusal,
    refusedMoney,
    paid,
    payment,
    allocation,
    on,
  };
}
