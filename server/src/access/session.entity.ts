import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Account } from './account.entity.ts';
import { Grant } from './grant.entity.ts';

/** A signed-in browser. Only the digest of its cookie is kept. */
@Entity({ tableName: 'session' })
export class Session {
  @PrimaryKey({ type: 'text' }) digest!: string;
  @ManyToOne({ entity: () => Account, deleteRule: 'cascade', index: true }) account!: Account;
  @ManyToOne({ entity: () => Grant, nullable: true, deleteRule: 'cascade' }) grant!: Grant | null;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)' }) startedAt!: Date;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)' }) seenAt!: Date;
  @Property({ type: 'text', nullable: true }) address!: string | null;
}
