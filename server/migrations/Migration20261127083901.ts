import { Migration } from '@mikro-orm/migrations';

export class Migration20261127083901 extends Migration {
  override name = 'Migration20261127083901';

  override up(): void | Promise<void> {
    this.addSql(
      `create index "inspection_scope_institution_id_index" on "inspection" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "base_service_scope_institution_id_index" on "base_service" ("scope_institution", "id");`,
    );

    this.addSql(`create index "grade_scope_institution_id_index" on "grade" ("scope_institution", "id");`);

    this.addSql(
      `create index notification_unread_about on notification (resource, record_id) where read_at is null;`,
    );

    this.addSql(`create index "decision_scope_account_id_index" on "decision" ("scope_account", "id");`);
    this.addSql(
      `create index "decision_scope_institution_id_index" on "decision" ("scope_institution", "id");`,
    );
    this.addSql(`create index "decision_scope_person_id_index" on "decision" ("scope_person", "id");`);

    this.addSql(`create index "comment_scope_account_id_index" on "comment" ("scope_account", "id");`);
    this.addSql(
      `create index "comment_scope_institution_id_index" on "comment" ("scope_institution", "id");`,
    );
    this.addSql(`create index "comment_scope_person_id_index" on "comment" ("scope_person", "id");`);

    this.addSql(
      `create index "change_operation_scope_account_id_index" on "change_operation" ("scope_account", "id");`,
    );
    this.addSql(
      `create index "change_operation_scope_institution_id_index" on "change_operation" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "change_operation_scope_person_id_index" on "change_operation" ("scope_person", "id");`,
    );

    this.addSql(`alter table "outbox_event" add "due_at" timestamptz(3) null;`);

    this.addSql(`create index "post_scope_institution_id_index" on "post" ("scope_institution", "id");`);

    this.addSql(
      `create index "living_allowance_scope_institution_id_index" on "living_allowance" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "living_allowance_scope_person_id_index" on "living_allowance" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "joint_activity_scope_institution_id_index" on "joint_activity" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "insurance_gap_scope_institution_id_index" on "insurance_gap" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "insurance_gap_scope_person_id_index" on "insurance_gap" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "exam_pass_scope_institution_id_index" on "exam_pass" ("scope_institution", "id");`,
    );
    this.addSql(`create index "exam_pass_scope_person_id_index" on "exam_pass" ("scope_person", "id");`);

    this.addSql(
      `create index "exam_attempt_scope_institution_id_index" on "exam_attempt" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "exam_attempt_scope_person_id_index" on "exam_attempt" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "ethics_acknowledgement_scope_institution_id_index" on "ethics_acknowledgement" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "ethics_acknowledgement_scope_person_id_index" on "ethics_acknowledgement" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "equivalence_scope_institution_id_index" on "equivalence" ("scope_institution", "id");`,
    );
    this.addSql(`create index "equivalence_scope_person_id_index" on "equivalence" ("scope_person", "id");`);

    this.addSql(
      `create index "education_credit_scope_institution_id_index" on "education_credit" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "education_credit_scope_person_id_index" on "education_credit" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "degree_credit_scope_institution_id_index" on "degree_credit" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "degree_credit_scope_person_id_index" on "degree_credit" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "complaint_scope_institution_id_index" on "complaint" ("scope_institution", "id");`,
    );
    this.addSql(`create index "complaint_scope_person_id_index" on "complaint" ("scope_person", "id");`);

    this.addSql(
      `create index "disciplinary_case_scope_institution_id_index" on "disciplinary_case" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "disciplinary_case_scope_person_id_index" on "disciplinary_case" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "community_title_scope_institution_id_index" on "community_title" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "community_title_scope_person_id_index" on "community_title" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "exam_fee_claim_scope_person_id_index" on "exam_fee_claim" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "disbursement_scope_institution_id_index" on "disbursement" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "disbursement_scope_person_id_index" on "disbursement" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "certificate_scope_institution_id_index" on "certificate" ("scope_institution", "id");`,
    );
    this.addSql(`create index "certificate_scope_person_id_index" on "certificate" ("scope_person", "id");`);

    this.addSql(
      `create index "body_membership_scope_institution_id_index" on "body_membership" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "body_membership_scope_person_id_index" on "body_membership" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "bank_account_scope_institution_id_index" on "bank_account" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "bank_account_scope_person_id_index" on "bank_account" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "appraisal_scope_institution_id_index" on "appraisal" ("scope_institution", "id");`,
    );
    this.addSql(`create index "appraisal_scope_person_id_index" on "appraisal" ("scope_person", "id");`);

    this.addSql(
      `create index "appraisal_result_scope_institution_id_index" on "appraisal_result" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "appraisal_result_scope_person_id_index" on "appraisal_result" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "appraisal_score_scope_institution_id_index" on "appraisal_score" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "appraisal_appeal_scope_institution_id_index" on "appraisal_appeal" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "appraisal_appeal_scope_person_id_index" on "appraisal_appeal" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "appointment_scope_institution_id_index" on "appointment" ("scope_institution", "id");`,
    );
    this.addSql(`create index "appointment_scope_person_id_index" on "appointment" ("scope_person", "id");`);

    this.addSql(
      `create index "purchase_project_scope_institution_id_index" on "purchase_project" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "purchase_call_scope_institution_id_index" on "purchase_call" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "panel_member_scope_institution_id_index" on "panel_member" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "panel_link_scope_institution_id_index" on "panel_link" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "purchase_contract_scope_institution_id_index" on "purchase_contract" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "contract_milestone_scope_institution_id_index" on "contract_milestone" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "milestone_payment_scope_institution_id_index" on "milestone_payment" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "contract_evaluation_scope_institution_id_index" on "contract_evaluation" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "rank_promotion_scope_institution_id_index" on "rank_promotion" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "rank_promotion_scope_person_id_index" on "rank_promotion" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "rank_holding_scope_institution_id_index" on "rank_holding" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "rank_holding_scope_person_id_index" on "rank_holding" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "registration_application_scope_institution_id_index" on "registration_application" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "registration_application_scope_person_id_index" on "registration_application" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "registration_scope_institution_id_index" on "registration" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "registration_scope_person_id_index" on "registration" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "reward_payment_scope_person_id_index" on "reward_payment" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "reward_objection_scope_institution_id_index" on "reward_objection" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "reward_objection_scope_person_id_index" on "reward_objection" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "reward_review_scope_institution_id_index" on "reward_review" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "reward_review_scope_person_id_index" on "reward_review" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "sanction_scope_institution_id_index" on "sanction" ("scope_institution", "id");`,
    );
    this.addSql(`create index "sanction_scope_person_id_index" on "sanction" ("scope_person", "id");`);

    this.addSql(
      `create index "scoring_item_scope_institution_id_index" on "scoring_item" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "bid_score_scope_institution_id_index" on "bid_score" ("scope_institution", "id");`,
    );

    this.addSql(`create index "seeker_scope_institution_id_index" on "seeker" ("scope_institution", "id");`);
    this.addSql(`create index "seeker_scope_person_id_index" on "seeker" ("scope_person", "id");`);

    this.addSql(
      `create index "guidance_case_scope_institution_id_index" on "guidance_case" ("scope_institution", "id");`,
    );

    this.addSql(`create index "session_account_id_index" on "session" ("account_id");`);

    this.addSql(
      `create index "standard_adoption_scope_institution_id_index" on "standard_adoption" ("scope_institution", "id");`,
    );

    this.addSql(`create index "attachment_scope_account_id_index" on "attachment" ("scope_account", "id");`);
    this.addSql(
      `create index "attachment_scope_institution_id_index" on "attachment" ("scope_institution", "id");`,
    );
    this.addSql(`create index "attachment_scope_person_id_index" on "attachment" ("scope_person", "id");`);

    this.addSql(
      `create index "subsidy_line_scope_institution_id_index" on "subsidy_line" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "supervision_session_scope_institution_id_index" on "supervision_session" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "supervision_session_scope_person_id_index" on "supervision_session" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "tenancy_assessment_scope_institution_id_index" on "tenancy_assessment" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "tenancy_support_scope_institution_id_index" on "tenancy_support" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "incubation_grant_scope_institution_id_index" on "incubation_grant" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "training_enrolment_scope_institution_id_index" on "training_enrolment" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "training_enrolment_scope_person_id_index" on "training_enrolment" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "training_attendance_scope_institution_id_index" on "training_attendance" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "training_attendance_scope_person_id_index" on "training_attendance" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "vacancy_scope_institution_id_index" on "vacancy" ("scope_institution", "id");`,
    );

    this.addSql(
      `create index "referral_scope_institution_id_index" on "referral" ("scope_institution", "id");`,
    );
    this.addSql(`create index "referral_scope_person_id_index" on "referral" ("scope_person", "id");`);

    this.addSql(
      `create index "job_offer_scope_institution_id_index" on "job_offer" ("scope_institution", "id");`,
    );
    this.addSql(`create index "job_offer_scope_person_id_index" on "job_offer" ("scope_person", "id");`);

    this.addSql(
      `create index "volunteer_pairing_scope_institution_id_index" on "volunteer_pairing" ("scope_institution", "id");`,
    );
    this.addSql(
      `create index "volunteer_pairing_scope_person_id_index" on "volunteer_pairing" ("scope_person", "id");`,
    );

    this.addSql(
      `create index "volunteer_service_scope_institution_id_index" on "volunteer_service" ("scope_institution", "id");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "appointment_scope_institution_id_index";`);
    this.addSql(`drop index "appointment_scope_person_id_index";`);

    this.addSql(`drop index "appraisal_scope_institution_id_index";`);
    this.addSql(`drop index "appraisal_scope_person_id_index";`);

    this.addSql(`drop index "appraisal_appeal_scope_institution_id_index";`);
    this.addSql(`drop index "appraisal_appeal_scope_person_id_index";`);

    this.addSql(`drop index "appraisal_result_scope_institution_id_index";`);
    this.addSql(`drop index "appraisal_result_scope_person_id_index";`);

    this.addSql(`drop index "appraisal_score_scope_institution_id_index";`);

    this.addSql(`drop index "attachment_scope_account_id_index";`);
    this.addSql(`drop index "attachment_scope_institution_id_index";`);
    this.addSql(`drop index "attachment_scope_person_id_index";`);

    this.addSql(`drop index "bank_account_scope_institution_id_index";`);
    this.addSql(`drop index "bank_account_scope_person_id_index";`);

    this.addSql(`drop index "base_service_scope_institution_id_index";`);

    this.addSql(`drop index "bid_score_scope_institution_id_index";`);

    this.addSql(`drop index "body_membership_scope_institution_id_index";`);
    this.addSql(`drop index "body_membership_scope_person_id_index";`);

    this.addSql(`drop index "certificate_scope_institution_id_index";`);
    this.addSql(`drop index "certificate_scope_person_id_index";`);

    this.addSql(`drop index "change_operation_scope_account_id_index";`);
    this.addSql(`drop index "change_operation_scope_institution_id_index";`);
    this.addSql(`drop index "change_operation_scope_person_id_index";`);

    this.addSql(`drop index "comment_scope_account_id_index";`);
    this.addSql(`drop index "comment_scope_institution_id_index";`);
    this.addSql(`drop index "comment_scope_person_id_index";`);

    this.addSql(`drop index "community_title_scope_institution_id_index";`);
    this.addSql(`drop index "community_title_scope_person_id_index";`);

    this.addSql(`drop index "complaint_scope_institution_id_index";`);
    this.addSql(`drop index "complaint_scope_person_id_index";`);

    this.addSql(`drop index "contract_evaluation_scope_institution_id_index";`);

    this.addSql(`drop index "contract_milestone_scope_institution_id_index";`);

    this.addSql(`drop index "decision_scope_account_id_index";`);
    this.addSql(`drop index "decision_scope_institution_id_index";`);
    this.addSql(`drop index "decision_scope_person_id_index";`);

    this.addSql(`drop index "degree_credit_scope_institution_id_index";`);
    this.addSql(`drop index "degree_credit_scope_person_id_index";`);

    this.addSql(`drop index "disbursement_scope_institution_id_index";`);
    this.addSql(`drop index "disbursement_scope_person_id_index";`);

    this.addSql(`drop index "disciplinary_case_scope_institution_id_index";`);
    this.addSql(`drop index "disciplinary_case_scope_person_id_index";`);

    this.addSql(`drop index "education_credit_scope_institution_id_index";`);
    this.addSql(`drop index "education_credit_scope_person_id_index";`);

    this.addSql(`drop index "equivalence_scope_institution_id_index";`);
    this.addSql(`drop index "equivalence_scope_person_id_index";`);

    this.addSql(`drop index "ethics_acknowledgement_scope_institution_id_index";`);
    this.addSql(`drop index "ethics_acknowledgement_scope_person_id_index";`);

    this.addSql(`drop index "exam_attempt_scope_institution_id_index";`);
    this.addSql(`drop index "exam_attempt_scope_person_id_index";`);

    this.addSql(`drop index "exam_fee_claim_scope_person_id_index";`);

    this.addSql(`drop index "exam_pass_scope_institution_id_index";`);
    this.addSql(`drop index "exam_pass_scope_person_id_index";`);

    this.addSql(`drop index "grade_scope_institution_id_index";`);

    this.addSql(`drop index "guidance_case_scope_institution_id_index";`);

    this.addSql(`drop index "incubation_grant_scope_institution_id_index";`);

    this.addSql(`drop index "inspection_scope_institution_id_index";`);

    this.addSql(`drop index "insurance_gap_scope_institution_id_index";`);
    this.addSql(`drop index "insurance_gap_scope_person_id_index";`);

    this.addSql(`drop index "job_offer_scope_institution_id_index";`);
    this.addSql(`drop index "job_offer_scope_person_id_index";`);

    this.addSql(`drop index "joint_activity_scope_institution_id_index";`);

    this.addSql(`drop index "living_allowance_scope_institution_id_index";`);
    this.addSql(`drop index "living_allowance_scope_person_id_index";`);

    this.addSql(`drop index "milestone_payment_scope_institution_id_index";`);

    this.addSql(`drop index "notification_unread_about";`);

    this.addSql(`alter table "outbox_event" drop column "due_at";`);

    this.addSql(`drop index "panel_link_scope_institution_id_index";`);

    this.addSql(`drop index "panel_member_scope_institution_id_index";`);

    this.addSql(`drop index "post_scope_institution_id_index";`);

    this.addSql(`drop index "purchase_call_scope_institution_id_index";`);

    this.addSql(`drop index "purchase_contract_scope_institution_id_index";`);

    this.addSql(`drop index "purchase_project_scope_institution_id_index";`);

    this.addSql(`drop index "rank_holding_scope_institution_id_index";`);
    this.addSql(`drop index "rank_holding_scope_person_id_index";`);

    this.addSql(`drop index "rank_promotion_scope_institution_id_index";`);
    this.addSql(`drop index "rank_promotion_scope_person_id_index";`);

    this.addSql(`drop index "referral_scope_institution_id_index";`);
    this.addSql(`drop index "referral_scope_person_id_index";`);

    this.addSql(`drop index "registration_scope_institution_id_index";`);
    this.addSql(`drop index "registration_scope_person_id_index";`);

    this.addSql(`drop index "registration_application_scope_institution_id_index";`);
    this.addSql(`drop index "registration_application_scope_person_id_index";`);

    this.addSql(`drop index "reward_objection_scope_institution_id_index";`);
    this.addSql(`drop index "reward_objection_scope_person_id_index";`);

    this.addSql(`drop index "reward_payment_scope_person_id_index";`);

    this.addSql(`drop index "reward_review_scope_institution_id_index";`);
    this.addSql(`drop index "reward_review_scope_person_id_index";`);

    this.addSql(`drop index "sanction_scope_institution_id_index";`);
    this.addSql(`drop index "sanction_scope_person_id_index";`);

    this.addSql(`drop index "scoring_item_scope_institution_id_index";`);

    this.addSql(`drop index "seeker_scope_institution_id_index";`);
    this.addSql(`drop index "seeker_scope_person_id_index";`);

    this.addSql(`drop index "session_account_id_index";`);

    this.addSql(`drop index "standard_adoption_scope_institution_id_index";`);

    this.addSql(`drop index "subsidy_line_scope_institution_id_index";`);

    this.addSql(`drop index "supervision_session_scope_institution_id_index";`);
    this.addSql(`drop index "supervision_session_scope_person_id_index";`);

    this.addSql(`drop index "tenancy_assessment_scope_institution_id_index";`);

    this.addSql(`drop index "tenancy_support_scope_institution_id_index";`);

    this.addSql(`drop index "training_attendance_scope_institution_id_index";`);
    this.addSql(`drop index "training_attendance_scope_person_id_index";`);

    this.addSql(`drop index "training_enrolment_scope_institution_id_index";`);
    this.addSql(`drop index "training_enrolment_scope_person_id_index";`);

    this.addSql(`drop index "vacancy_scope_institution_id_index";`);

    this.addSql(`drop index "volunteer_pairing_scope_institution_id_index";`);
    this.addSql(`drop index "volunteer_pairing_scope_person_id_index";`);

    this.addSql(`drop index "volunteer_service_scope_institution_id_index";`);
  }
}
