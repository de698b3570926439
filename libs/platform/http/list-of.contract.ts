import { ValidateBy } from 'class-validator';

/** Codes with commas between, each of the list and none twice. */
export function IsListOf(codes: readonly string[]): PropertyDecorator {
  const isList = (value: unknown) => {
    if (typeof value !== 'string') return false;
    const given = value.split(',');
    return given.every((code) => codes.includes(code)) && new Set(given).size === given.length;
  };
  return ValidateBy({
    name: 'isListOf',
    validator: {
      validate: isList,
      defaultMessage: () => `$property must be some of ${codes.join(', ')}, with commas between`,
    },
  });
}
