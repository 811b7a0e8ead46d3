import { Institution } from '../institutions/institution.entity.ts';
import { computed, list } from '../kernel/declare/fields.ts';
import { extend } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { BankAccount } from './bank-account.entity.ts';
import { Commitment } from './commitment.entity.ts';
import { fundsOfCommitment } from './figures.ts';

/** Of the commitments that the reader sees, like the list beside it; empty for whoever sees none. */
const received = (payee: 'practitioner' | 'institution') =>
  computed('money', '累计收到', {
    sql: (row) =>
      `(select sum(${fundsOfCommitment('c.id', 'disbursed')})::bigint from commitment c where c.${payee}_id = ${row}.id)`,
    needs: ['id'],
    group: '资金往来',
    help: '以本人或本机构为收款人、当前身份可见的各项承诺的已拨付合计；按名册发放的补贴不在内',
  });

for (const [payee, of] of [
  [Practitioner, 'practitioner'],
  [Institution, 'institution'],
] as const) {
  extend(payee, 'receivedTotal', received(of));
  extend(
    payee,
    'commitments',
    list('资金往来', () => Commitment, of),
  );
}
extend(
  Practitioner,
  'bankAccounts',
  list('收款账户', () => BankAccount, 'practitioner'),
);
