import { statement } from '../../platform/unit-of-work/statement.js';

/** Somebody by account: id. */
export const ACCOUNT = statement<{ key: number; clearance: number; is_disabled: boolean }>(
  'handover-account',
  'SELECT key, clearance, disabled_at IS NOT NULL AS is_disabled FROM app_user WHERE id = $1',
);

/** Open cases that somebody handles, of those that the asker sees: key, how many. */
export const HANDLED = statement<{ id: string; number: string | null; workflow: string; of: number }>(
  'handover-handled',
  `SELECT c.id, c.number, (SELECT workflow FROM case_event WHERE case_key = c.key ORDER BY version DESC LIMIT 1) AS workflow,
     count(*) OVER ()::int AS of
   FROM case_assignee a JOIN case_file c ON c.key = a.case_key WHERE a.user_key = $1 AND c.is_open ORDER BY c.key LIMIT $2`,
);

/**
 * What stands between a case and its new handler, and who handles it then: key of the case, from, to. Whoever registered
 * it handles it not (procedures §4), under whatever account.
 */
export const HANDOVER = statement<{ assignees: number[]; is_assigned: boolean; why: string | null }>(
  'handover-one',
  `SELECT ARRAY(SELECT DISTINCT CASE WHEN a = $2::int THEN $3::int ELSE a END FROM unnest(c.assignees) a) AS assignees,
     $2::int = ANY(c.assignees) AS is_assigned,
     CASE WHEN $3::int = ANY(c.recused) THEN 'recused' WHEN c.secrecy > t.clearance THEN 'not-cleared'
       WHEN EXISTS (SELECT 1 FROM case_event e JOIN app_user u ON u.key IN (e.actor_key, e.on_behalf_of_key)
         WHERE e.case_key = c.key AND e.action IN ('register', 'receiveForwarded') AND u.person_key = t.person_key) THEN 'handlerIsNotIntake' END AS why
   FROM case_file c JOIN app_user t ON t.key = $3::int WHERE c.key = $1`,
);
