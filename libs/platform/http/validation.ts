import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { type FieldError, Problem } from '../../domain/problems.js';

/** Whitelist validation: unknown keys are refused, every complaint has its pointer. Never converts types by itself. */
export function strictValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new Problem('validation-failed', { errors: flatten(errors, '') }),
  });
}

function flatten(errors: readonly ValidationError[], parent: string): FieldError[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const pointer = `${parent}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = Object.entries(constraints ?? {}).map(([code, detail]) => ({
      pointer,
      code: code === 'whitelistValidation' ? 'unknown-key' : kebab(code),
      detail,
    }));
    return [...own, ...flatten(children ?? [], pointer)];
  });
}

const kebab = (text: string) => text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
