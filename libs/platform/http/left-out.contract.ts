import { ValidateIf } from 'class-validator';

/** The key may be left out; `null` is no value. (`IsOptional` would let `null` pass unseen.) */
export function MayBeLeftOut(): PropertyDecorator {
  return ValidateIf((_: object, value: unknown) => value !== undefined);
}
