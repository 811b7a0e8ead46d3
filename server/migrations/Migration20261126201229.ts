import { Migration } from '@mikro-orm/migrations';

export class Migration20261126201229 extends Migration {
  override name = 'Migration20261126201229';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "lottery_report" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "division_id" text collate "C" not null, "fiscal_year" int not null, "summary" text not null, "effect" text not null, "state" text not null default 'DRAFT', "published_on" date null, "withdrawal_reason" text null, "figures" jsonb null);`,
    );
    this.addSql(
      `create index "lottery_report_division_id_id_index" on "lottery_report" ("division_id", "id");`,
    );
    this.addSql(
      `create index "lottery_report_fiscal_year_id_index" on "lottery_report" ("fiscal_year", "id");`,
    );
    this.addSql(`create index "lottery_report_state_id_index" on "lottery_report" ("state", "id");`);
    this.addSql(
      `alter table "lottery_report" add constraint "lottery_report_division_id_fiscal_year_unique" unique ("division_id", "fiscal_year");`,
    );

    this.addSql(
      `alter table "lottery_report" add constraint "lottery_report_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "lottery_report" add constraint "lottery_report_state_check" check ("state" in ('DRAFT', 'PUBLISHED', 'WITHDRAWN'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "lottery_report" cascade;`);
  }
}
