import { Migration } from '@mikro-orm/migrations';

export class Migration20261125015645 extends Migration {
  override name = 'Migration20261125015645';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "notification" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "account_id" bigint not null, "kind" text not null, "title" text not null, "text" text null, "resource" text null, "record_id" bigint null, "read_at" timestamptz(3) null, "key" text not null, "posted_at" timestamptz(3) null);`,
    );
    this.addSql(`create index "notification_account_id_id_index" on "notification" ("account_id", "id");`);
    this.addSql(`create index "notification_kind_id_index" on "notification" ("kind", "id");`);
    this.addSql(
      `create index "notification_account_id_read_at_id_index" on "notification" ("account_id", "read_at", "id");`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_account_id_key_unique" unique ("account_id", "key");`,
    );

    this.addSql(
      `create table "outbox_event" ("id" bigserial primary key, "kind" text not null, "payload" jsonb not null, "at" timestamptz(3) not null default now(), "handled_at" timestamptz(3) null, "failure" text null, "attempts" int not null default 0);`,
    );
    this.addSql(`create index outbox_event_waiting on outbox_event (id) where handled_at is null;`);

    this.addSql(
      `alter table "notification" add constraint "notification_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('AWAITING', 'RETURNED', 'DECIDED', 'OVERDUE', 'EXPIRING'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "notification" cascade;`);
    this.addSql(`drop table if exists "outbox_event" cascade;`);
  }
}
