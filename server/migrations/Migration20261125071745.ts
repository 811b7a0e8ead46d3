import { Migration } from '@mikro-orm/migrations';

export class Migration20261125071745 extends Migration {
  override name = 'Migration20261125071745';

  override up(): void | Promise<void> {
    this.addSql(`alter table "development_target" drop constraint "development_target_indicator_check";`);
    this.addSql(
      `alter table "development_target" add constraint "development_target_indicator_check" check ("indicator" in ('PRACTITIONERS', 'TALENT', 'PROFESSIONALS', 'ASSISTANT', 'MID', 'MID_AND_ABOVE', 'SENIOR', 'ENCOURAGED_AREAS', 'URBAN_COVERAGE', 'ORGANIZATIONS', 'PROVINCIAL_PILOTS', 'MUNICIPAL_PILOTS', 'TRAINING_BASES', 'TRAINING_BASE_COVERAGE'));`,
    );

    this.addSql(`alter table "scorecard_line" drop constraint "scorecard_line_indicator_check";`);
    this.addSql(`alter table "scorecard_line" drop constraint "scorecard_line_unit_check";`);
    this.addSql(
      `alter table "scorecard_line" add constraint "scorecard_line_indicator_check" check ("indicator" in ('PRACTITIONERS', 'TALENT', 'PROFESSIONALS', 'ASSISTANT', 'MID', 'MID_AND_ABOVE', 'SENIOR', 'ENCOURAGED_AREAS', 'URBAN_COVERAGE', 'ORGANIZATIONS', 'PROVINCIAL_PILOTS', 'MUNICIPAL_PILOTS', 'TRAINING_BASES', 'TRAINING_BASE_COVERAGE'));`,
    );
    this.addSql(
      `alter table "scorecard_line" add constraint "scorecard_line_unit_check" check ("unit" in ('PERSON', 'PERCENT', 'INSTITUTION', 'PIECE'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "development_target" drop constraint "development_target_indicator_check";`);
    this.addSql(
      `alter table "development_target" add constraint "development_target_indicator_check" check ("indicator" in ('PRACTITIONERS', 'TALENT', 'PROFESSIONALS', 'ASSISTANT', 'MID', 'MID_AND_ABOVE', 'SENIOR', 'ENCOURAGED_AREAS', 'URBAN_COVERAGE', 'ORGANIZATIONS'));`,
    );

    this.addSql(`alter table "scorecard_line" drop constraint "scorecard_line_indicator_check";`);
    this.addSql(`alter table "scorecard_line" drop constraint "scorecard_line_unit_check";`);
    this.addSql(
      `alter table "scorecard_line" add constraint "scorecard_line_indicator_check" check ("indicator" in ('PRACTITIONERS', 'TALENT', 'PROFESSIONALS', 'ASSISTANT', 'MID', 'MID_AND_ABOVE', 'SENIOR', 'ENCOURAGED_AREAS', 'URBAN_COVERAGE', 'ORGANIZATIONS'));`,
    );
    this.addSql(
      `alter table "scorecard_line" add constraint "scorecard_line_unit_check" check ("unit" in ('PERSON', 'PERCENT', 'INSTITUTION'));`,
    );
  }
}
