import { Migration } from '@mikro-orm/migrations';

export class Migration20261126222045 extends Migration {
  override name = 'Migration20261126222045';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "bank_account" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "bank" text not null, "number_cipher" text not null, "number_blind" text not null, "number_mask" text not null, "since" date not null, "until" date null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "bank_account_practitioner_id_id_index" on "bank_account" ("practitioner_id", "id");`,
    );
    this.addSql(
      `create index "bank_account_number_blind_id_index" on "bank_account" ("number_blind", "id");`,
    );
    this.addSql(`create index "bank_account_since_id_index" on "bank_account" ("since", "id");`);
    this.addSql(`create index "bank_account_scope_division_index" on "bank_account" ("scope_division");`);

    this.addSql(
      `alter table "bank_account" add constraint "bank_account_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "bank_account" cascade;`);
  }
}
