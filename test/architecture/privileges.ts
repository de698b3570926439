const definers = `
  begin_counts
  bump_authority
  carve_responsibility
  carry_out_destruction
  cast_ballot
  category_examples
  check_destruction_item
  check_destruction_step
  check_adjustment
  check_behalf
  check_duplicate
  check_inspection_step
  check_measure
  check_pledge_signature
  check_pledge_step
  check_predecessor
  check_network_task
  check_primary
  check_recusal
  check_responsibility_pledge
  copy_reaches
  could_see
  decide_rule_proposal
  end_poll
  end_sessions
  event_is_last_word
  first_place_is_continuous
  follow_clocks
  forget_old_keys
  grant_users
  hand_to_superior
  heads_of
  is_below
  judge_document
  keep_administrators_apart
  keep_pledge_text
  keep_signed_letter
  keep_tender_rows
  letter_serials
  learn_search_words
  lift_recusal
  list_assignees
  list_recused
  missing_for_step
  nearest_with_actors
  open_findings_of_project
  orphaned_files
  orphaned_reporters
  place_descendants
  place_document
  place_organization
  quarantined_files
  recuse_account
  recuse_namesakes_above
  recuse_namesakes_of_case
  recuse_the_accused
  recuse_whom_it_reaches
  recused_case_ids
  recused_cases
  rewrite_clocks
  rewrite_moved_cases
  room_taken
  running_clocks
  subject_of_target
  search_by_rarest
  search_by_words
  search_newest
  search_same_text
  search_weights
  search_words_are_old
  was_lifted
  write_pledge_responsibility
  write_pledge_standing
  write_task_responsibility
`;

/** Functions that run with the owner's rights: each is a hole on purpose, and stands here after somebody thought about it. */
export const DEFINERS: readonly string[] = definers.trim().split(/\s+/);

const read = 'SELECT';
const append = 'INSERT SELECT';
const write = 'INSERT SELECT UPDATE';

/** All that the runtime role may do, a table at a time, with some columns at least. It deletes nothing, ever. */
export const PRIVILEGES: Readonly<Record<string, string>> = {
  allegation: write,
  app_user: write,
  appraisal_reference: append,
  audit_event: append,
  authority: read,
  case_assignee: read,
  case_copy: append,
  case_deadline: write,
  case_event: append,
  case_file: write,
  checklist: append,
  checklist_item: append,
  checklist_version: write,
  case_search: write,
  category_choice: append,
  category_model: append,
  case_watch: write,
  complaint: write,
  complaint_distinction: append,
  complaint_note: append,
  complaint_relation: append,
  deadline_adjustment: append,
  deputation: write,
  destruction_item: append,
  destruction_list: write,
  document: append,
  document_series: write,
  finding_handover: write,
  idempotency: append,
  inspection: write,
  inspection_finding: write,
  inspection_member: write,
  inspection_paper: append,
  interference: append,
  job: write,
  letter_template: write,
  legal_hold: write,
  measure: write,
  network_body: write,
  network_meeting: append,
  network_member: write,
  network_task: write,
  number_series: write,
  organization: write,
  organization_move: read,
  person: write,
  phrase: write,
  pledge: write,
  pledge_accountability: append,
  pledge_ballot_code: 'INSERT',
  pledge_ballot_count: read,
  pledge_campaign: append,
  pledge_poll: write,
  pledge_signature: append,
  pledge_standing: read,
  pledge_target: append,
  post: write,
  programme: write,
  project: write,
  project_stage: write,
  recommendation: write,
  recommendation_amendment: write,
  recommendation_answer: append,
  recommendation_print: append,
  recommendation_reviewer: write,
  recommendation_superseded: read,
  rectification_item: write,
  recusal: append,
  recusal_lift: append,
  responsibility: write,
  responsibility_freeze: append,
  responsibility_subject: write,
  role_grant: write,
  retention_rule: read,
  rule_deadline: read,
  rule_proposal: write,
  session: write,
  tender: write,
  tender_award: write,
  tender_bid: write,
  tender_challenge: write,
  tender_lot: write,
  tender_observation: append,
  tender_saving: write,
  suggestion_notice: write,
  suggestion_notice_source: append,
  work_calendar_day: read,
  work_calendar_year: read,
  work_suggestion: write,
  workflow_actor: read,
  workflow_separation: read,
  workflow_transition: read,
};
