import type { BodyField } from '../../api/body-field.js';

/** A body without the optional fields that stand as they stood at first. */
export function changedOnly(body: object, initial: object, fields: readonly BodyField[]): object {
  const first = cleaned(initial) as Readonly<Record<string, unknown>>;
  const isKept = ([name, value]: [string, unknown]) =>
    fields.find((field) => field.name === name)?.required !== false ||
    JSON.stringify(first[name]) !== JSON.stringify(value);
  return Object.fromEntries(Object.entries(body).filter(isKept));
}

/** What a form holds as a body: untouched fields are left out, empty texts with them, at every depth. */
export function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null && inner !== '');
  return Object.fromEntries(kept.map(([key, inner]) => [key, cleaned(inner)]));
}
