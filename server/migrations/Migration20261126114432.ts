import { Migration } from '@mikro-orm/migrations';

export class Migration20261126114432 extends Migration {
  override name = 'Migration20261126114432';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "change_request" add "subject_institution" bigint null, add "subject_person" bigint null, add "first_submitted_at" timestamptz(3) null;`,
    );
    this.addSql(
      `create index "change_request_subject_institution_index" on "change_request" ("subject_institution");`,
    );
    this.addSql(`create index "change_request_subject_person_index" on "change_request" ("subject_person");`);

    this.addSql(
      `alter table "decision" add "scope_institution" bigint null, add "scope_person" bigint null;`,
    );

    this.addSql(`alter table "comment" add "scope_institution" bigint null, add "scope_person" bigint null;`);

    this.addSql(
      `alter table "change_operation" add "scope_institution" bigint null, add "scope_person" bigint null;`,
    );

    this.addSql(
      `alter table "attachment" add "scope_institution" bigint null, add "scope_person" bigint null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "attachment" drop column "scope_institution", drop column "scope_person";`);

    this.addSql(
      `alter table "change_operation" drop column "scope_institution", drop column "scope_person";`,
    );

    this.addSql(`drop index "change_request_subject_institution_index";`);
    this.addSql(`drop index "change_request_subject_person_index";`);
    this.addSql(
      `alter table "change_request" drop column "subject_institution", drop column "subject_person", drop column "first_submitted_at";`,
    );

    this.addSql(`alter table "comment" drop column "scope_institution", drop column "scope_person";`);

    this.addSql(`alter table "decision" drop column "scope_institution", drop column "scope_person";`);
  }
}
