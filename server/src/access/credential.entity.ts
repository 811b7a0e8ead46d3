import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Account } from './account.entity.ts';

/** How an account proves itself. Apart from the account, so that neither readers nor its history ever hold it. */
@Entity({ tableName: 'credential' })
export class Credential {
  @OneToOne({ entity: () => Account, primary: true, deleteRule: 'cascade' }) account!: Account;
  /** argon2id */
  @Property({ type: 'text' }) passwordHash!: string;
  @Property({ type: 'boolean', default: true }) mustChange!: boolean;
}
