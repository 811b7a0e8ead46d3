import { Migration } from '@mikro-orm/migrations';

export class Migration20261127125655 extends Migration {
  override name = 'Migration20261127125655';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "sign_in_attempts" ("subject" text not null, "device" text not null, "failures" int not null default 0, "locked_until" timestamptz(3) null, "tried_at" timestamptz(3) not null, primary key ("subject", "device"));`,
    );

    this.addSql(`alter table "credential" drop column "failures", drop column "locked_until";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "sign_in_attempts" cascade;`);

    this.addSql(
      `alter table "credential" add "failures" int4 not null default 0, add "locked_until" timestamptz(3) null;`,
    );
  }
}
