import { roleOf } from '../../domain/roles.js';

/** A role that an account holds, and where. */
export interface HeldAt {
  readonly role: string;
  readonly path: readonly number[];
}

/** Why one may not act for the other, as a field error's pointer and words; null where they may. */
export function obstacle(
  absent: readonly HeldAt[],
  acting: readonly HeldAt[],
): { pointer: string; code: string; detail: string } | null {
  for (const [pointer, held] of [
    ['/absentUserId', absent],
    ['/actingUserId', acting],
  ] as const) {
    if (held.some(({ role }) => roleOf(role)?.administrator)) {
      return { pointer, code: 'administrator', detail: 'an administrator neither acts for others nor is acted for' };
    }
    if (!held.some(({ role }) => roleOf(role)?.permissions.some((permission) => permission.startsWith('complaint.')))) {
      return { pointer, code: 'no-case-role', detail: 'holds no role in cases during these days' };
    }
  }
  return null;
}
