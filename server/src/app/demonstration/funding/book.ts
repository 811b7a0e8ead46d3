import type { EntityManager } from '@mikro-orm/postgresql';
import type { TransferReason } from '../../../funding/kinds.ts';
import { LedgerAccount } from '../../../funding/ledger-account.entity.ts';
import { LedgerTransfer } from '../../../funding/ledger-transfer.entity.ts';
import type { RuleContext, Values } from '../../../kernel/change/behaviour.ts';
import type { RecordClass } from '../../../kernel/declare/field.ts';
import { resourceOf } from '../../../kernel/declare/resource.ts';
import type { Day } from '../../../kernel/values/day.ts';
import { saveAll, type Saved } from '../saving.ts';

/** From an account to another. */
export type Way = [from: Saved, to: Saved];

/** What goes back, or on to another year, belongs where it was; everything else where it goes. */
const leaving: readonly TransferReason[] = ['REVERSE', 'CARRY_OVER', 'LAPSE'];

/** What the ledger is going to hold: entries of all years are written at once, in the order of their days. */
export class Book {
  private readonly entries: Values[] = [];
  private readonly credited = new Map<string, number>();
  private readonly debited = new Map<string, number>();
  private readonly em: EntityManager;
  private readonly context: RuleContext;

  constructor(em: EntityManager, context: RuleContext) {
    [this.em, this.context] = [em, context];
  }

  get today(): Day {
    return this.context.today;
  }

  keep(entity: RecordClass, records: Values[]): Promise<Saved[]> {
    return saveAll(this.em, entity, records, this.context);
  }

  open(accounts: Values[]): Promise<Saved[]> {
    return this.keep(LedgerAccount, accounts);
  }

  /** Books an act that is a record of its own. */
  book(entity: RecordClass, act: Saved, reason: TransferReason, way: Way): void {
    this.move(`${resourceOf(entity).singular}/${act.id}`, reason, way, {
      amount: Number(act.amount),
      businessDate: String(act.businessDate),
    });
  }

  move(
    key: string,
    reason: TransferReason,
    [from, to]: Way,
    { amount, businessDate }: { amount: number; businessDate: Day },
  ): void {
    const { fundKind, divisionId } = leaving.includes(reason) ? from : to;
    const ends = { fromId: from.id, toId: to.id };
    this.entries.push({ ...ends, key, reason, fundKind, divisionId, amount, businessDate });
    this.debited.set(from.id, this.given(from) + amount);
    this.credited.set(to.id, (this.credited.get(to.id) ?? 0) + amount);
  }

  given = ({ id }: Saved): number => this.debited.get(id) ?? 0;
  left = (account: Saved): number => (this.credited.get(account.id) ?? 0) - this.given(account);

  async close(): Promise<void> {
    const dayOf = ({ businessDate }: Values): string => String(businessDate);

    // The sort is stable: of one day, what was booked first comes first.
    await this.keep(
      LedgerTransfer,
      this.entries.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))),
    );
  }
}
