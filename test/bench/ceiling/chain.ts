import { chainJson, chainLinks } from '../../../libs/casework/responsibility-rows.js';
import { conflictsAmong, gapsAmong, heldOn } from '../../../libs/features/responsibilities/responsibility.reports.js';

const PLACES = {
  subject: '(SELECT key FROM own)',
  organization: '(SELECT owner FROM own)',
  project: '(SELECT project FROM own)',
  at: '$2',
  known: '$3::timestamptz',
};

/**
 * The chain of a project by hand: one statement as the superuser, no session, no policy, no right asked for; the same
 * JSON. Project id, day, instant of knowing.
 */
export const CHAIN = {
  name: 'ceiling-chain',
  text: `WITH RECURSIVE own AS MATERIALIZED (SELECT s.key, p.key AS project, p.owner_organization_key AS owner, p.id, p.name
      FROM project p JOIN responsibility_subject s ON s.project_key = p.key AND s.kind = 'PROJECT' WHERE p.id = $1), ${chainLinks(PLACES)},
    subject AS (SELECT link.key, link.kind, link.name, link.stage, COALESCE(pr.id, o.id) AS public_id, link.organization_key
      FROM link JOIN organization o ON o.key = link.organization_key LEFT JOIN project pr ON pr.key = link.project_key),
    ${heldOn('$2::date', PLACES.known)}
  SELECT json_build_object('at', $2::date, 'knownAt', $4::text,
    'subject', (SELECT json_build_object('kind', 'PROJECT', 'id', id, 'stage', NULL, 'name', name) FROM own), 'links', ${chainJson(PLACES)},
    'gaps', (SELECT COALESCE(json_agg(d), '[]') FROM (${gapsAmong('$2::date', PLACES.known)}) d),
    'conflicts', (SELECT COALESCE(json_agg(d), '[]') FROM (${conflictsAmong()}) d))::text AS body`,
};
