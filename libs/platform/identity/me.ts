import { Injectable } from '@nestjs/common';
import { Reader } from '../unit-of-work/reader.js';
import { reading } from '../unit-of-work/statement.js';
import type { Actor } from './actor.js';
import type { Me } from './auth.contract.js';

const CLEARANCES = ['PUBLIC', 'INTERNAL', 'WORK_SECRET'] as const;

interface Names {
  readonly organizations: readonly { readonly key: number; readonly id: string; readonly name: string }[];
  readonly colleagues: readonly {
    readonly key: number;
    readonly userId: string;
    readonly username: string;
    readonly personName: string;
  }[];
}

const NAMES = reading<Names>(
  'me-names',
  `SELECT
     (SELECT COALESCE(json_agg(json_build_object('key', o.key, 'id', o.id, 'name', o.name)), '[]')
      FROM organization o WHERE o.key = ANY($5::int[])) AS organizations,
     (SELECT COALESCE(json_agg(json_build_object('key', u.key, 'userId', u.id, 'username', u.username, 'personName', p.name)
        ORDER BY u.username), '[]')
      FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.key = ANY($6::int[])) AS colleagues`,
);

/** Tells who is signed in. Asks the database even where everything is remembered: a session may have ended elsewhere. */
@Injectable()
export class WhoAmI {
  constructor(private readonly reader: Reader) {}

  /** The actor's account, person, organisation, roles, permissions, clearance, and whom they stand in for. */
  async describe(actor: Actor): Promise<Me> {
    const organizations = actor.grants.map(({ organizationKey }) => organizationKey);
    const absent = actor.grants.flatMap(({ onBehalfOf }) => onBehalfOf ?? []);
    const names = await this.reader.one(actor, NAMES, [organizations, absent]);
    const colleagues = new Map(names?.colleagues.map(({ key, ...colleague }) => [key, colleague]));
    const places = new Map(names?.organizations.map((place) => [place.key, place]));
    return {
      user: { id: actor.userId, username: actor.username },
      person: { id: actor.personId, name: actor.personName },
      organization: { id: actor.organizationId, name: actor.organizationName },
      roles: actor.grants.map(({ role, organizationKey, onBehalfOf }) => ({
        role,
        organizationId: places.get(organizationKey)?.id ?? '',
        organizationName: places.get(organizationKey)?.name ?? '',
        onBehalfOf: (onBehalfOf !== null && colleagues.get(onBehalfOf)) || null,
      })),
      permissions: [...actor.permissions].sort(),
      clearance: CLEARANCES[actor.clearance] ?? 'PUBLIC',
      actingFor: [...colleagues.values()],
    };
  }
}
