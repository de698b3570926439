import { ValidateBy } from 'class-validator';
import { isLegalDay } from '../../kernel/legal-day.js';

/** A day of the calendar as `YYYY-MM-DD`; the 30th of February is none. */
export function IsLegalDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isLegalDay',
    validator: { validate: isLegalDay, defaultMessage: () => '$property must be a day, YYYY-MM-DD' },
  });
}
