import { day, reference, secret, text } from '../kernel/declare/fields.ts';
import { StoredRecord } from '../kernel/declare/record.ts';
import { resource } from '../kernel/declare/resource.ts';
import { Practitioner } from '../workforce/practitioner.entity.ts';
import { maskAccount, normalizeAccountNumber } from './bank-account.rules.ts';
import { PAYERS } from './payers.ts';

/** Where money for a person goes; the bank demands that it is in that person's own name. */
@resource('收款账户', {
  group: 'funding',
  icon: 'credit-card',
  order: 8,
  displayName: { sql: (row) => `${row}.bank || ' ' || ${row}.since || ' 起'`, needs: ['bank', 'since'] },
  scopeVia: 'practitioner',
  operations: ['create', 'update'],
})
export class BankAccount extends StoredRecord {
  @reference('户主', () => Practitioner, { required: true, list: true, immutable: true, filter: true })
  practitioner!: Practitioner;
  @text('开户银行', {
    required: true,
    list: true,
    max: 100,
    help: '写到网点，如“某某银行某某支行”',
  })
  bank!: string;
  @secret('账号', {
    required: true,
    list: true,
    immutable: true,
    mask: maskAccount,
    readers: PAYERS,
    normalize: normalizeAccountNumber,
    pattern: { test: /\d{8,30}/, say: '应为 8 至 30 位数字' },
    max: 30,
    help: '须为户主本人的账户；换了账户请另登记一条',
  })
  number!: string;
  @day('启用日期', { required: true, list: true, filter: true, help: '自这天起，原来的账户停用' })
  since!: string;
  @day('停用日期', { list: true, help: '当日起不再使用；空表示仍在用；登记错了的填启用当日，即作废' })
  until!: string | null;
}
