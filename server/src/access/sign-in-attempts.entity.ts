import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * Wrong passwords for one name: from one device on which it was once given right, or from all other devices together.
 * So who guesses at a name from outside locks out themselves, and not the people who work under it; and a name that
 * does not exist is locked like one that does. Names are kept as keyed digests: people type passwords there, too.
 */
@Entity({ tableName: 'sign_in_attempts' })
@Index({ properties: ['device'] })
export class SignInAttempts {
  @PrimaryKey({ type: 'text' }) subject!: string;
  /** Digest of the device's cookie; empty for all that are not known. */
  @PrimaryKey({ type: 'text' }) device!: string;
  @Property({ type: 'integer', default: 0 }) failures!: number;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true }) lockedUntil!: Date | null;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)' }) triedAt!: Date;
}
