import { Migration } from '@mikro-orm/migrations';

export class Migration20261127132153 extends Migration {
  override name = 'Migration20261127132153';

  override up(): void | Promise<void> {
    this.addSql(`alter table "decision" add "content_digest" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "decision" drop column "content_digest";`);
  }
}
