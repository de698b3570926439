import { Tag } from 'antd';
import { roles as allRoles } from '../../../../libs/domain/roles.js';
import type { Schema } from '../../api/client.js';
import { useWord } from '../../app/i18n.js';

/** Roles in their words. */
export function Roles({ roles }: { roles: readonly Schema<'Role'>[] }) {
  const word = useWord();
  return (
    <>
      {roles.map((role) => (
        <Tag key={role}>{word(allRoles[role]) || role}</Tag>
      ))}
    </>
  );
}
