import { Migration } from '@mikro-orm/migrations';

export class Migration20261125014130 extends Migration {
  override name = 'Migration20261125014130';

  override up(): void | Promise<void> {
    this.addSql(`alter table "change_operation" add "action" text null, add "action_label" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "change_operation" drop column "action", drop column "action_label";`);
  }
}
