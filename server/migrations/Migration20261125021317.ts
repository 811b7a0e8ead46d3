import { Migration } from '@mikro-orm/migrations';

export class Migration20261125021317 extends Migration {
  override name = 'Migration20261125021317';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "appraisal_indicator_set" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "post_kind" text not null, "level" text not null, "edition" int not null default 1, "state" text not null default 'DRAFT', "in_force_since" date null, "remark" text null);`,
    );
    this.addSql(
      `create index "appraisal_indicator_set_post_kind_id_index" on "appraisal_indicator_set" ("post_kind", "id");`,
    );
    this.addSql(
      `create index "appraisal_indicator_set_level_id_index" on "appraisal_indicator_set" ("level", "id");`,
    );
    this.addSql(
      `create index "appraisal_indicator_set_state_id_index" on "appraisal_indicator_set" ("state", "id");`,
    );
    this.addSql(
      `alter table "appraisal_indicator_set" add constraint "appraisal_indicator_set_post_kind_level_edition_unique" unique ("post_kind", "level", "edition");`,
    );

    this.addSql(
      `create table "appraisal_indicator" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "indicator_set_id" bigint not null, "title" text not null, "aspect" text not null, "weight" int not null, "position" int not null default 1, "standard" text null);`,
    );
    this.addSql(
      `create index "appraisal_indicator_indicator_set_id_id_index" on "appraisal_indicator" ("indicator_set_id", "id");`,
    );
    this.addSql(
      `create index "appraisal_indicator_aspect_id_index" on "appraisal_indicator" ("aspect", "id");`,
    );

    this.addSql(
      `create table "appraisal_period" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "start_on" date not null, "end_on" date not null, "state" text not null default 'OPEN');`,
    );
    this.addSql(`create index "appraisal_period_state_id_index" on "appraisal_period" ("state", "id");`);
    this.addSql(
      `alter table "appraisal_period" add constraint "appraisal_period_title_unique" unique ("title");`,
    );

    this.addSql(
      `create table "appraisal" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "post_id" bigint not null, "period_id" bigint not null, "served_id" bigint not null, "indicator_set_id" bigint not null, "state" text not null default 'RATING', "remark" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "appraisal_practitioner_id_id_index" on "appraisal" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "appraisal_post_id_id_index" on "appraisal" ("post_id", "id");`);
    this.addSql(`create index "appraisal_period_id_id_index" on "appraisal" ("period_id", "id");`);
    this.addSql(`create index "appraisal_served_id_id_index" on "appraisal" ("served_id", "id");`);
    this.addSql(
      `create index "appraisal_indicator_set_id_id_index" on "appraisal" ("indicator_set_id", "id");`,
    );
    this.addSql(`create index "appraisal_state_id_index" on "appraisal" ("state", "id");`);
    this.addSql(`create index "appraisal_scope_division_index" on "appraisal" ("scope_division");`);
    this.addSql(
      `alter table "appraisal" add constraint "appraisal_practitioner_id_post_id_period_id_unique" unique ("practitioner_id", "post_id", "period_id");`,
    );

    this.addSql(
      `create table "appraisal_result" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "appraisal_id" bigint not null, "source" text not null, "employer_total" numeric(12,2) null, "served_total" numeric(12,2) null, "total" numeric(12,2) not null, "grade" text not null, "decided_on" date not null, "appeal_until" date null, "basis" text not null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "appraisal_result_appraisal_id_id_index" on "appraisal_result" ("appraisal_id", "id");`,
    );
    this.addSql(`create index "appraisal_result_source_id_index" on "appraisal_result" ("source", "id");`);
    this.addSql(`create index "appraisal_result_grade_id_index" on "appraisal_result" ("grade", "id");`);
    this.addSql(
      `create index "appraisal_result_scope_division_index" on "appraisal_result" ("scope_division");`,
    );

    this.addSql(
      `create table "appraisal_rating" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "appraisal_id" bigint not null, "indicator_set_id" bigint not null, "side" text not null, "rater_id" bigint not null, "division_id" text collate "C" not null, "sector" text not null, "state" text not null default 'PENDING', "submitted_on" date null, "opinion" text null);`,
    );
    this.addSql(
      `create index "appraisal_rating_appraisal_id_id_index" on "appraisal_rating" ("appraisal_id", "id");`,
    );
    this.addSql(
      `create index "appraisal_rating_indicator_set_id_id_index" on "appraisal_rating" ("indicator_set_id", "id");`,
    );
    this.addSql(`create index "appraisal_rating_side_id_index" on "appraisal_rating" ("side", "id");`);
    this.addSql(
      `create index "appraisal_rating_rater_id_id_index" on "appraisal_rating" ("rater_id", "id");`,
    );
    this.addSql(
      `create index "appraisal_rating_division_id_id_index" on "appraisal_rating" ("division_id", "id");`,
    );
    this.addSql(`create index "appraisal_rating_sector_id_index" on "appraisal_rating" ("sector", "id");`);
    this.addSql(`create index "appraisal_rating_state_id_index" on "appraisal_rating" ("state", "id");`);
    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_appraisal_id_side_unique" unique ("appraisal_id", "side");`,
    );

    this.addSql(
      `create table "appraisal_score" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "rating_id" bigint not null, "indicator_id" bigint not null, "score" numeric(12,2) not null, "ground" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null);`,
    );
    this.addSql(
      `create index "appraisal_score_rating_id_id_index" on "appraisal_score" ("rating_id", "id");`,
    );
    this.addSql(
      `create index "appraisal_score_indicator_id_id_index" on "appraisal_score" ("indicator_id", "id");`,
    );
    this.addSql(
      `create index "appraisal_score_scope_division_index" on "appraisal_score" ("scope_division");`,
    );
    this.addSql(
      `alter table "appraisal_score" add constraint "appraisal_score_rating_id_indicator_id_unique" unique ("rating_id", "indicator_id");`,
    );

    this.addSql(
      `create table "appraisal_appeal" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "appraisal_id" bigint not null, "reason" text not null, "lodged_on" date not null, "state" text not null default 'LODGED', "changed_total" numeric(12,2) null, "finding" text null, "decided_on" date null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "appraisal_appeal_appraisal_id_id_index" on "appraisal_appeal" ("appraisal_id", "id");`,
    );
    this.addSql(`create index "appraisal_appeal_state_id_index" on "appraisal_appeal" ("state", "id");`);
    this.addSql(
      `create index "appraisal_appeal_scope_division_index" on "appraisal_appeal" ("scope_division");`,
    );

    this.addSql(
      `create table "rank" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "step" int not null, "remark" text null);`,
    );
    this.addSql(`alter table "rank" add constraint "rank_name_unique" unique ("name");`);
    this.addSql(`alter table "rank" add constraint "rank_step_unique" unique ("step");`);

    this.addSql(
      `create table "rank_condition" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "rank_id" bigint not null, "measure" text not null, "least" numeric(12,2) null, "level" text null, "years" int null, "clause" text not null);`,
    );
    this.addSql(`create index "rank_condition_rank_id_id_index" on "rank_condition" ("rank_id", "id");`);
    this.addSql(`create index "rank_condition_measure_id_index" on "rank_condition" ("measure", "id");`);

    this.addSql(
      `create table "rank_promotion" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "rank_id" bigint not null, "reason" text null, "state" text not null default 'APPLIED', "review_opinion" text null, "promoted_on" date null, "document_number" text null, "ground" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "rank_promotion_practitioner_id_id_index" on "rank_promotion" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "rank_promotion_rank_id_id_index" on "rank_promotion" ("rank_id", "id");`);
    this.addSql(`create index "rank_promotion_state_id_index" on "rank_promotion" ("state", "id");`);
    this.addSql(`create index "rank_promotion_scope_division_index" on "rank_promotion" ("scope_division");`);

    this.addSql(
      `create table "rank_holding" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "practitioner_id" bigint not null, "rank_id" bigint not null, "since" date not null, "promotion_id" bigint null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "rank_holding_practitioner_id_id_index" on "rank_holding" ("practitioner_id", "id");`,
    );
    this.addSql(`create index "rank_holding_rank_id_id_index" on "rank_holding" ("rank_id", "id");`);
    this.addSql(`create index "rank_holding_since_id_index" on "rank_holding" ("since", "id");`);
    this.addSql(
      `create index "rank_holding_promotion_id_id_index" on "rank_holding" ("promotion_id", "id");`,
    );
    this.addSql(`create index "rank_holding_scope_division_index" on "rank_holding" ("scope_division");`);

    this.addSql(
      `create table "reward_programme" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "level" text not null, "division_id" text collate "C" not null, "state" text not null default 'DRAFT', "nominations_from" date not null, "nominations_until" date not null, "person_quota" int not null, "institution_quota" int not null, "least_appraisal" text null, "least_grade" text null, "document_number" text null, "remark" text null);`,
    );
    this.addSql(`create index "reward_programme_level_id_index" on "reward_programme" ("level", "id");`);
    this.addSql(
      `create index "reward_programme_division_id_id_index" on "reward_programme" ("division_id", "id");`,
    );
    this.addSql(`create index "reward_programme_state_id_index" on "reward_programme" ("state", "id");`);

    this.addSql(
      `create table "reward_nomination" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "programme_id" bigint not null, "kind" text not null, "practitioner_id" bigint null, "institution_id" bigint null, "nominated_by_id" bigint null, "division_id" text collate "C" not null, "sector" text not null, "deeds" text not null, "nominated_on" date not null, "state" text not null default 'NOMINATED', "notice_from" date null, "notice_days" int null, "conferred_on" date null, "document_number" text null, "drop_ground" text null, "revoked_on" date null, "revocation_ground" text null);`,
    );
    this.addSql(
      `create index "reward_nomination_programme_id_id_index" on "reward_nomination" ("programme_id", "id");`,
    );
    this.addSql(`create index "reward_nomination_kind_id_index" on "reward_nomination" ("kind", "id");`);
    this.addSql(
      `create index "reward_nomination_practitioner_id_id_index" on "reward_nomination" ("practitioner_id", "id");`,
    );
    this.addSql(
      `create index "reward_nomination_institution_id_id_index" on "reward_nomination" ("institution_id", "id");`,
    );
    this.addSql(
      `create index "reward_nomination_nominated_by_id_id_index" on "reward_nomination" ("nominated_by_id", "id");`,
    );
    this.addSql(
      `create index "reward_nomination_division_id_id_index" on "reward_nomination" ("division_id", "id");`,
    );
    this.addSql(`create index "reward_nomination_sector_id_index" on "reward_nomination" ("sector", "id");`);
    this.addSql(`create index "reward_nomination_state_id_index" on "reward_nomination" ("state", "id");`);
    this.addSql(
      `create index "reward_nomination_programme_id_kind_state_index" on "reward_nomination" ("programme_id", "kind", "state");`,
    );

    this.addSql(
      `create table "reward_objection" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "nomination_id" bigint not null, "objector" text not null, "lodged_on" date not null, "content" text not null, "inquiry" text null, "state" text not null default 'OPEN', "finding" text null, "settled_on" date null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "reward_objection_nomination_id_id_index" on "reward_objection" ("nomination_id", "id");`,
    );
    this.addSql(`create index "reward_objection_state_id_index" on "reward_objection" ("state", "id");`);
    this.addSql(
      `create index "reward_objection_scope_division_index" on "reward_objection" ("scope_division");`,
    );

    this.addSql(
      `create table "reward_review" ("id" bigserial primary key, "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "nomination_id" bigint not null, "reviewer" text not null, "reviewer_unit_id" bigint null, "score" numeric(12,2) not null, "opinion" text null, "scope_division" text collate "C" null, "scope_sector" text null, "scope_institution" bigint null, "scope_person" bigint null);`,
    );
    this.addSql(
      `create index "reward_review_nomination_id_id_index" on "reward_review" ("nomination_id", "id");`,
    );
    this.addSql(
      `create index "reward_review_reviewer_unit_id_id_index" on "reward_review" ("reviewer_unit_id", "id");`,
    );
    this.addSql(`create index "reward_review_scope_division_index" on "reward_review" ("scope_division");`);
    this.addSql(
      `alter table "reward_review" add constraint "reward_review_nomination_id_reviewer_unique" unique ("nomination_id", "reviewer");`,
    );

    this.addSql(
      `alter table "appraisal_indicator_set" add constraint "appraisal_indicator_set_post_kind_check" check ("post_kind" in ('PRINCIPAL', 'INCLUDED', 'GENERAL'));`,
    );
    this.addSql(
      `alter table "appraisal_indicator_set" add constraint "appraisal_indicator_set_level_check" check ("level" in ('ASSISTANT', 'MID', 'SENIOR'));`,
    );
    this.addSql(
      `alter table "appraisal_indicator_set" add constraint "appraisal_indicator_set_state_check" check ("state" in ('DRAFT', 'IN_FORCE', 'RETIRED'));`,
    );

    this.addSql(
      `alter table "appraisal_indicator" add constraint "appraisal_indicator_indicator_set_id_foreign" foreign key ("indicator_set_id") references "appraisal_indicator_set" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_indicator" add constraint "appraisal_indicator_aspect_check" check ("aspect" in ('ACHIEVEMENT', 'ABILITY', 'CONDUCT', 'ETHICS', 'QUALITY', 'STANDARD'));`,
    );

    this.addSql(
      `alter table "appraisal_period" add constraint "appraisal_period_state_check" check ("state" in ('OPEN', 'CLOSED'));`,
    );

    this.addSql(
      `alter table "appraisal" add constraint "appraisal_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal" add constraint "appraisal_post_id_foreign" foreign key ("post_id") references "post" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal" add constraint "appraisal_period_id_foreign" foreign key ("period_id") references "appraisal_period" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal" add constraint "appraisal_served_id_foreign" foreign key ("served_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal" add constraint "appraisal_indicator_set_id_foreign" foreign key ("indicator_set_id") references "appraisal_indicator_set" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal" add constraint "appraisal_state_check" check ("state" in ('RATING', 'CONCLUDED', 'CANCELLED'));`,
    );

    this.addSql(
      `alter table "appraisal_result" add constraint "appraisal_result_appraisal_id_foreign" foreign key ("appraisal_id") references "appraisal" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_result" add constraint "appraisal_result_source_check" check ("source" in ('RATING', 'APPEAL'));`,
    );
    this.addSql(
      `alter table "appraisal_result" add constraint "appraisal_result_grade_check" check ("grade" in ('EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED'));`,
    );

    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_appraisal_id_foreign" foreign key ("appraisal_id") references "appraisal" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_indicator_set_id_foreign" foreign key ("indicator_set_id") references "appraisal_indicator_set" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_rater_id_foreign" foreign key ("rater_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_side_check" check ("side" in ('EMPLOYER', 'SERVED'));`,
    );
    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "appraisal_rating" add constraint "appraisal_rating_state_check" check ("state" in ('PENDING', 'SUBMITTED'));`,
    );

    this.addSql(
      `alter table "appraisal_score" add constraint "appraisal_score_rating_id_foreign" foreign key ("rating_id") references "appraisal_rating" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_score" add constraint "appraisal_score_indicator_id_foreign" foreign key ("indicator_id") references "appraisal_indicator" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "appraisal_appeal" add constraint "appraisal_appeal_appraisal_id_foreign" foreign key ("appraisal_id") references "appraisal" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "appraisal_appeal" add constraint "appraisal_appeal_state_check" check ("state" in ('LODGED', 'UPHELD', 'CHANGED', 'WITHDRAWN'));`,
    );

    this.addSql(
      `alter table "rank_condition" add constraint "rank_condition_rank_id_foreign" foreign key ("rank_id") references "rank" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "rank_condition" add constraint "rank_condition_measure_check" check ("measure" in ('YEARS_IN_RANK', 'YEARS_PRACTISING', 'CERTIFICATE', 'QUALIFIED_GRADES', 'EXCELLENT_GRADES', 'CLASS_HOURS'));`,
    );
    this.addSql(
      `alter table "rank_condition" add constraint "rank_condition_level_check" check ("level" in ('ASSISTANT', 'MID', 'SENIOR'));`,
    );

    this.addSql(
      `alter table "rank_promotion" add constraint "rank_promotion_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "rank_promotion" add constraint "rank_promotion_rank_id_foreign" foreign key ("rank_id") references "rank" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "rank_promotion" add constraint "rank_promotion_state_check" check ("state" in ('APPLIED', 'REVIEWED', 'PROMOTED', 'REFUSED', 'WITHDRAWN'));`,
    );

    this.addSql(
      `alter table "rank_holding" add constraint "rank_holding_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "rank_holding" add constraint "rank_holding_rank_id_foreign" foreign key ("rank_id") references "rank" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "rank_holding" add constraint "rank_holding_promotion_id_foreign" foreign key ("promotion_id") references "rank_promotion" ("id") on update no action on delete restrict;`,
    );

    this.addSql(
      `alter table "reward_programme" add constraint "reward_programme_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_programme" add constraint "reward_programme_level_check" check ("level" in ('CITY', 'COUNTY'));`,
    );
    this.addSql(
      `alter table "reward_programme" add constraint "reward_programme_state_check" check ("state" in ('DRAFT', 'OPEN', 'CLOSED', 'FINISHED'));`,
    );
    this.addSql(
      `alter table "reward_programme" add constraint "reward_programme_least_appraisal_check" check ("least_appraisal" in ('EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED'));`,
    );
    this.addSql(
      `alter table "reward_programme" add constraint "reward_programme_least_grade_check" check ("least_grade" in ('A1', 'A2', 'A3', 'A4', 'A5'));`,
    );

    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_programme_id_foreign" foreign key ("programme_id") references "reward_programme" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_practitioner_id_foreign" foreign key ("practitioner_id") references "practitioner" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_nominated_by_id_foreign" foreign key ("nominated_by_id") references "institution" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_kind_check" check ("kind" in ('PERSON', 'INSTITUTION'));`,
    );
    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_sector_check" check ("sector" in ('CIVIL_AFFAIRS', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION', 'EDUCATION', 'HEALTH', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "reward_nomination" add constraint "reward_nomination_state_check" check ("state" in ('NOMINATED', 'SELECTED', 'NOTICED', 'CONFERRED', 'DROPPED', 'REVOKED'));`,
    );

    this.addSql(
      `alter table "reward_objection" add constraint "reward_objection_nomination_id_foreign" foreign key ("nomination_id") references "reward_nomination" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_objection" add constraint "reward_objection_state_check" check ("state" in ('OPEN', 'SUSTAINED', 'DISMISSED'));`,
    );

    this.addSql(
      `alter table "reward_review" add constraint "reward_review_nomination_id_foreign" foreign key ("nomination_id") references "reward_nomination" ("id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "reward_review" add constraint "reward_review_reviewer_unit_id_foreign" foreign key ("reviewer_unit_id") references "institution" ("id") on update no action on delete restrict;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(
      `alter table "appraisal_indicator" drop constraint "appraisal_indicator_indicator_set_id_foreign";`,
    );
    this.addSql(`alter table "appraisal" drop constraint "appraisal_indicator_set_id_foreign";`);
    this.addSql(
      `alter table "appraisal_rating" drop constraint "appraisal_rating_indicator_set_id_foreign";`,
    );
    this.addSql(`alter table "appraisal_score" drop constraint "appraisal_score_indicator_id_foreign";`);
    this.addSql(`alter table "appraisal" drop constraint "appraisal_period_id_foreign";`);
    this.addSql(`alter table "appraisal_result" drop constraint "appraisal_result_appraisal_id_foreign";`);
    this.addSql(`alter table "appraisal_rating" drop constraint "appraisal_rating_appraisal_id_foreign";`);
    this.addSql(`alter table "appraisal_appeal" drop constraint "appraisal_appeal_appraisal_id_foreign";`);
    this.addSql(`alter table "appraisal_score" drop constraint "appraisal_score_rating_id_foreign";`);
    this.addSql(`alter table "rank_condition" drop constraint "rank_condition_rank_id_foreign";`);
    this.addSql(`alter table "rank_promotion" drop constraint "rank_promotion_rank_id_foreign";`);
    this.addSql(`alter table "rank_holding" drop constraint "rank_holding_rank_id_foreign";`);
    this.addSql(`alter table "rank_holding" drop constraint "rank_holding_promotion_id_foreign";`);
    this.addSql(`alter table "reward_nomination" drop constraint "reward_nomination_programme_id_foreign";`);
    this.addSql(`alter table "reward_objection" drop constraint "reward_objection_nomination_id_foreign";`);
    this.addSql(`alter table "reward_review" drop constraint "reward_review_nomination_id_foreign";`);

    this.addSql(`drop table if exists "appraisal_indicator_set" cascade;`);
    this.addSql(`drop table if exists "appraisal_indicator" cascade;`);
    this.addSql(`drop table if exists "appraisal_period" cascade;`);
    this.addSql(`drop table if exists "appraisal" cascade;`);
    this.addSql(`drop table if exists "appraisal_result" cascade;`);
    this.addSql(`drop table if exists "appraisal_rating" cascade;`);
    this.addSql(`drop table if exists "appraisal_score" cascade;`);
    this.addSql(`drop table if exists "appraisal_appeal" cascade;`);
    this.addSql(`drop table if exists "rank" cascade;`);
    this.addSql(`drop table if exists "rank_condition" cascade;`);
    this.addSql(`drop table if exists "rank_promotion" cascade;`);
    this.addSql(`drop table if exists "rank_holding" cascade;`);
    this.addSql(`drop table if exists "reward_programme" cascade;`);
    this.addSql(`drop table if exists "reward_nomination" cascade;`);
    this.addSql(`drop table if exists "reward_objection" cascade;`);
    this.addSql(`drop table if exists "reward_review" cascade;`);
  }
}
