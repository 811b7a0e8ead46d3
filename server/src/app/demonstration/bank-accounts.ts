import { BankAccount } from '../../funding/bank-account.entity.ts';
import type { Chapter } from './chapters.ts';
import { chance, seeded } from './random.ts';
import { saveAll } from './saving.ts';

const SEED = 20130405;
const WITH_ACCOUNT = 0.94;

/** Where most of those in post are paid; the rest are found out by the first pay file. */
export const bankAccountsChapter: Chapter = async (em, context, { people }) => {
  const source = seeded(SEED);
  const year = Number(context.today.slice(0, 4));
  const named = people.filter(({ engagement }) => engagement === 'ON_POST' && chance(source, WITH_ACCOUNT));
  const accounts = named.map(({ id: practitionerId }, i) => ({
    ...{ practitionerId, bank: '演示银行三明分行（虚构）', since: `${year - 2}-01-01` },
    number: `9900${String(i + 1).padStart(12, '0')}`,
  }));
  await saveAll(em, BankAccount, accounts, context);
};
