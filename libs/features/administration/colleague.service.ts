import { Injectable } from '@nestjs/common';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import type { Actor } from '../../platform/identity/actor.js';
import { reading } from '../../platform/unit-of-work/statement.js';
import type { ColleagueView, SearchColleagues } from './colleague.contract.js';

interface ColleagueRow {
  readonly key: number;
  readonly user_id: string;
  readonly person_id: string;
  readonly person_name: string;
  readonly post: string | null;
  readonly organization_id: string;
  readonly organization_name: string;
}

// Account 1 is the system itself.
const FROM = `FROM app_user u JOIN person p ON p.key = u.person_key JOIN organization o ON o.key = p.organization_key
  WHERE u.key <> 1 AND u.disabled_at IS NULL AND ($5::text IS NULL OR strpos(p.name, $5) > 0) AND ($6::uuid IS NULL OR o.id = $6)`;

const register: Register<ColleagueRow, ColleagueView> = {
  name: 'colleagues',
  list: reading<ColleagueRow>(
    'colleague-list',
    `SELECT u.key, u.id AS user_id, p.id AS person_id, p.name AS person_name, o.id AS organization_id, o.name AS organization_name,
       (SELECT t.title FROM post t WHERE t.person_key = p.key AND daterange(t.valid_from, t.valid_to, '[]')
          @> (now() AT TIME ZONE 'Asia/Shanghai')::date ORDER BY t.valid_from DESC, t.key DESC LIMIT 1) AS post
     ${FROM} AND ($7::text IS NULL OR (p.name, u.key) > ($7, $8::int)) ORDER BY p.name, u.key LIMIT $9::int`,
  ),
  count: reading<{ counted: number }>(
    'colleague-count',
    `SELECT count(*)::int AS counted FROM (SELECT 1 ${FROM} LIMIT $7::int) counted`,
  ),
  item: (row) => ({
    userId: row.user_id,
    personId: row.person_id,
    personName: row.person_name,
    post: row.post,
    organizationId: row.organization_id,
    organizationName: row.organization_name,
  }),
  key: ({ person_name, key }) => [person_name, key],
  keyWidth: 2,
};

/** Finds colleagues by name; their rights and clearance stay with the administrators. */
@Injectable()
export class ColleagueService {
  constructor(private readonly pages: RegisterPages) {}

  /** A page of people with an account in use, by name. Throws invalid-cursor. */
  search(actor: Actor, wish: SearchColleagues): Promise<Page<ColleagueView>> {
    return this.pages.page(actor, register, wish, [wish.name ?? null, wish.organizationId ?? null]);
  }
}
