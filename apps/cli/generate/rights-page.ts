import { permissions } from '../../../libs/domain/permissions.js';
import { type RoleDefinition, roles } from '../../../libs/domain/roles.js';
import { code, page, table, words } from './markdown.js';

/** `docs/generated/permissions.md`: every permission against every role, and how far each role reads. */
export function permissionsPage(): string {
  const all = Object.entries<RoleDefinition>(roles);
  return page('Permissions and roles', 'What a role may do, inside the organisations of its grant.', [
    '## Roles',
    table(
      ['', 'Role', '', 'Reads', ''],
      all.map(([role, { zh, en, reads, administrator }], index) => [
        String(index + 1),
        code(role),
        words({ zh, en }),
        Object.entries(reads)
          .map(([kind, reach]) => `${kind}: ${reach}`)
          .join(', '),
        administrator ? 'administrator, exclusive with every other role' : '',
      ]),
    ),
    '## Matrix',
    'Columns are the numbers of the roles above.',
    table(
      ['Permission', '', ...all.map((_, index) => String(index + 1))],
      Object.entries(permissions).map(([permission, label]) => [
        code(permission),
        words(label),
        ...all.map(([, definition]) => ((definition.permissions as readonly string[]).includes(permission) ? '●' : '')),
      ]),
    ),
  ]);
}
