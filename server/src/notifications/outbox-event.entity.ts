import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { bigint } from '../kernel/declare/kinds.ts';

/**
 * That something happened, written in the transaction in which it did, so that neither can be without the other.
 * Whoever has to be told is worked out afterwards.
 */
@Entity({ tableName: 'outbox_event' })
@Index({
  name: 'outbox_event_waiting',
  expression: 'create index outbox_event_waiting on outbox_event (id) where handled_at is null',
})
export class OutboxEvent {
  @PrimaryKey({ type: bigint }) id!: string;
  @Property({ type: 'text' }) kind!: string;
  @Property({ type: 'json', columnType: 'jsonb' }) payload!: Record<string, unknown>;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', defaultRaw: 'now()' }) at!: Date;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true }) handledAt!: Date | null;
  /** Of the last attempt that failed; it is tried again. */
  @Property({ type: 'text', nullable: true }) failure!: string | null;
  @Property({ type: 'integer', default: 0 }) attempts!: number;
  /** Not before, after an attempt that failed. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true }) dueAt!: Date | null;
}
