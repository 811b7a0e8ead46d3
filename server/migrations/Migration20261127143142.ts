import { Migration } from '@mikro-orm/migrations';

export class Migration20261127143142 extends Migration {
  override name = 'Migration20261127143142';

  override up(): void | Promise<void> {
    this.addSql(
      `create index "decision_checker_id_idempotency_key_index" on "decision" ("checker_id", "idempotency_key");`,
    );

    this.addSql(`create index "sign_in_attempts_device_index" on "sign_in_attempts" ("device");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "decision_checker_id_idempotency_key_index";`);

    this.addSql(`drop index "sign_in_attempts_device_index";`);
  }
}
