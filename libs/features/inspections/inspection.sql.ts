import { due, instant, person, place, shownDeadlines, spineFacts, spineItem } from '../../casework/case-json.js';

/** SQL text that puts an inspection into JSON, over a case `c`, its detail `d`, its history `ee`. */

const parties = (names: string, keys: string) =>
  `(SELECT COALESCE(json_agg(json_build_object('organizationId', o.id, 'name', x.name) ORDER BY x.n), '[]')
    FROM unnest(${names}, ${keys}) WITH ORDINALITY x(name, key, n) LEFT JOIN organization o ON o.key = x.key)`;

const STANDING = `CASE WHEN f.handed_over_at IS NOT NULL THEN 'HANDED_OVER' WHEN f.dropped_at IS NOT NULL THEN 'DROPPED' ELSE 'STANDING' END`;

/** A finding that was handed over says that, and nothing else. */
const FINDINGS = `(SELECT COALESCE(json_agg(json_build_object('id', f.id, 'ordinal', f.ordinal, 'standing', ${STANDING},
    'severity', CASE WHEN f.handed_over_at IS NULL THEN f.severity END, 'dimension', CASE WHEN f.handed_over_at IS NULL THEN f.dimension END,
    'clause', f.clause, 'description', f.description, 'unitStatement', f.unit_statement, 'handOverTo', f.hand_over_to,
    'recordedBy', ${person('f.recorded_by')}, 'recordedAt', ${instant('f.recorded_at')}, 'droppedBecause', f.dropped_because) ORDER BY f.ordinal), '[]')
  FROM inspection_finding f WHERE f.case_key = c.key)`;

const ITEMS = (
  today: string,
) => `(SELECT COALESCE(json_agg(json_build_object('id', i.id, 'ordinal', i.ordinal, 'findingId', f.id,
    'measure', i.measure, 'owner', i.owner, 'dueOn', i.due_on, 'state', i.state,
    'isOverdue', i.state IN ('OPEN', 'RETURNED') AND i.due_on < ${today}::date, 'evidence', i.evidence, 'evidenceDocumentId', i.evidence_document_id,
    'submittedBy', CASE WHEN i.submitted_by IS NOT NULL THEN ${person('i.submitted_by')} END, 'submittedOn', i.submitted_on,
    'decidedBy', CASE WHEN i.decided_by IS NOT NULL THEN ${person('i.decided_by')} END, 'decidedAt', ${instant('i.decided_at')},
    'reason', i.reason) ORDER BY i.ordinal), '[]')
  FROM rectification_item i JOIN inspection_finding f ON f.key = i.finding_key WHERE i.case_key = c.key AND f.handed_over_at IS NULL)`;

const PAPERS = `(SELECT COALESCE(json_agg(json_build_object('id', w.id, 'item', w.item, 'answer', w.answer, 'note', w.note,
    'takenAt', ${instant('w.taken_at')}, 'evidenceDocumentId', w.evidence_document_id, 'interviewee', w.interviewee,
    'signatureDocumentId', w.signature_document_id, 'recordedBy', ${person('w.recorded_by')}, 'recordedAt', ${instant('w.recorded_at')})
    ORDER BY w.item, w.key), '[]') FROM inspection_paper w WHERE w.case_key = c.key)`;

const TEAM = `(SELECT COALESCE(json_agg(json_build_object('person', ${person('m.user_key')}, 'role', m.role, 'statement', m.statement,
    'signedAt', ${instant('m.signed_at')}) ORDER BY m.role, m.user_key), '[]')
  FROM inspection_member m WHERE m.case_key = c.key AND m.round = d.team_round)`;

const CHECKLIST = `(SELECT json_build_object('checklistId', l.id, 'code', l.code, 'title', l.title, 'version', v.number)
  FROM checklist_version v JOIN checklist l ON l.key = v.checklist_key WHERE v.key = d.checklist_version_key)`;

const short = (
  today: string,
) => `${spineItem(today)}, 'type', d.type, 'tags', d.tags, 'kind', d.kind, 'topics', d.topics,
  'participation', d.participation, 'phase', d.phase, 'important', d.is_important, 'startsOn', d.starts_on, 'endsOn', d.ends_on,
  'subjects', ${parties('d.subject_names', 'd.subject_keys')},
  'organiser', json_build_object('organizationId', (SELECT id FROM organization WHERE key = d.organiser_key), 'name', d.organiser_name),
  'onSiteOn', d.on_site_on, 'closedOn', d.closed_on`;

/** One row of a list as JSON; `today` is the list's own parameter. */
export const listItem = (today: string): string => `json_build_object(${short(today)})`;

/** The whole inspection as text of JSON. */
export const inspectionBody = (today: string): string => `json_build_object(${short(today)},
  'organ', ${place('c.organ_key')}, 'coOrganisers', ${parties('d.co_organiser_names', 'd.co_organiser_keys')}, 'basis', d.basis,
  'project', (SELECT json_build_object('id', p.id, 'number', p.number, 'name', p.name, 'stage', d.project_stage) FROM project p WHERE p.key = d.project_key),
  'checklist', ${CHECKLIST}, 'stages', d.plan, 'drafter', ${person('d.drafted_by')}, 'initiatedOn', d.initiated_on, 'filedWith', d.filed_with,
  'notice', CASE WHEN d.noticed_on IS NOT NULL THEN
    json_build_object('noticedOn', d.noticed_on, 'signedBy', d.notice_signed_by, 'leftOutBecause', d.notice_waiver) END,
  'team', ${TEAM}, 'certificate', d.certificate, 'papers', ${PAPERS}, 'findings', ${FINDINGS}, 'rectifications', ${ITEMS(today)},
  'confirmation', CASE WHEN d.confirmed_on IS NOT NULL THEN
    json_build_object('confirmedOn', d.confirmed_on, 'confirmedBy', d.confirmed_by, 'statement', d.unit_statement) END,
  'closingStatement', d.closing_statement, 'synthetic', d.is_synthetic, 'deadlines', ${shownDeadlines(today)},
  'assignees', (SELECT COALESCE(json_agg(${person('k')}), '[]') FROM unnest(c.assignees) k), 'history', ee.shown)::text`;

/** What guards and effects need to know. */
export const inspectionFacts = `json_build_object(${spineFacts('ee.deeds')}, 'recused', c.recused, 'dueOn', ${due('c')}, 'type', d.type, 'tags', d.tags,
  'participation', d.participation, 'isImportant', d.is_important, 'draftedBy', d.drafted_by, 'subjectKeys', d.subject_keys,
  'startsOn', d.starts_on, 'endsOn', d.ends_on, 'initiatedOn', d.initiated_on, 'noticedOn', d.noticed_on, 'onSiteOn', d.on_site_on,
  'confirmedOn', d.confirmed_on, 'teamRound', d.team_round,
  'isComplete', cardinality(d.topics) > 0 AND cardinality(d.subject_names) > 0 AND num_nulls(d.basis, d.starts_on, d.ends_on) = 0
    AND EXISTS (SELECT 1 FROM checklist_version v WHERE v.key = d.checklist_version_key AND v.published_at IS NOT NULL),
  'itemCount', (SELECT count(*) FROM checklist_item i WHERE i.version_key = d.checklist_version_key),
  'isChecked', NOT EXISTS (SELECT 1 FROM checklist_item i WHERE i.version_key = d.checklist_version_key AND i.is_mandatory
    AND NOT EXISTS (SELECT 1 FROM inspection_paper p WHERE p.case_key = c.key AND p.item = i.ordinal)),
  'team', (SELECT COALESCE(json_agg(json_build_object('key', m.user_key, 'person', u.person_key, 'role', m.role, 'hasSigned', m.signed_at IS NOT NULL)), '[]')
    FROM inspection_member m JOIN app_user u ON u.key = m.user_key WHERE m.case_key = c.key AND m.round = d.team_round),
  'findings', (SELECT COALESCE(json_agg(json_build_object('key', f.key::text, 'id', f.id, 'standing', ${STANDING},
      'isProposed', f.hand_over_to IS NOT NULL) ORDER BY f.ordinal), '[]') FROM inspection_finding f WHERE f.case_key = c.key),
  'items', (SELECT COALESCE(json_agg(json_build_object('key', i.key::text, 'id', i.id, 'findingKey', i.finding_key::text, 'state', i.state) ORDER BY i.ordinal), '[]')
    FROM rectification_item i WHERE i.case_key = c.key))`;
