import { ValidateBy } from 'class-validator';
import { isLegalDay } from '../../kernel/legal-day.js';

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** An instant by RFC 3339 with its offset, to the microsecond at most. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  return isLegalDay(INSTANT.exec(value)?.[1]);
}

/** The same as a rule of a contract. */
export function IsInstant(): PropertyDecorator {
  return ValidateBy({
    name: 'isInstant',
    validator: {
      validate: isInstant,
      defaultMessage: () =>
        '$property 须为带时区的时刻 / must be an instant with its offset, 2026-01-31T08:00:00+08:00',
    },
  });
}
